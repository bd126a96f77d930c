//! Which types the functions, the values and the documented objects lead to.

use crate::import::model::{Member, MemberKind, Model, Signature, Ty, TypeDef, TypeId, TypeKind};

/// Takes away what nothing leads to: the steps on the way from a type to what a spec says of it.
pub(super) fn forget_the_rest(model: &mut Model, documented: &[TypeId]) {
    let mut reach = Reach { model, seen: vec![false; model.types.len()] };
    model.functions.iter().for_each(|it| reach.signature(&it.signature));
    model.constants.iter().for_each(|it| reach.ty(&it.ty));
    documented.iter().for_each(|id| reach.named(*id));
    let seen = reach.seen;
    // The numbers of the others stay.
    for (ty, _) in model.types.iter_mut().zip(seen).filter(|(_, seen)| !seen) {
        *ty = TypeDef::nothing();
    }
}

struct Reach<'m> {
    model: &'m Model,
    seen: Vec<bool>,
}

impl Reach<'_> {
    fn named(&mut self, id: TypeId) {
        if std::mem::replace(&mut self.seen[id], true) {
            return;
        }
        let model = self.model;
        match &model.types[id].kind {
            TypeKind::Interface { extends, members } => {
                extends.iter().for_each(|it| self.ty(it));
                self.members(members);
            }
            TypeKind::Alias(ty) => self.ty(ty),
        }
    }

    fn members(&mut self, members: &[Member]) {
        for member in members {
            match &member.kind {
                MemberKind::Property { ty, .. } | MemberKind::Index(ty) => self.ty(ty),
                MemberKind::Method(signature) => self.signature(signature),
            }
        }
    }

    fn signature(&mut self, signature: &Signature) {
        signature.params.iter().for_each(|it| self.ty(&it.ty));
        self.ty(&signature.output);
    }

    fn ty(&mut self, ty: &Ty) {
        match ty {
            Ty::Named(id) => self.named(*id),
            Ty::Array(it) | Ty::Record(it) | Ty::Promise(it) => self.ty(it),
            Ty::Tuple(parts) | Ty::Union(parts) => parts.iter().for_each(|it| self.ty(it)),
            Ty::Function(it) => self.signature(it),
            Ty::Object(members) => self.members(members),
            Ty::Word(_) | Ty::String(_) | Ty::Number(_) | Ty::CallbackResult | Ty::Memory(_) => {}
        }
    }
}
