//! The declarations that no API leads to.

use std::collections::BTreeSet;

use super::Lower;
use crate::import::model::Note;
use crate::import::ts::{DeclId, DeclKind, Generic, Kind, Member, MemberKind, Ref, Signature, Target, Type};

impl Lower<'_> {
    /// Lists what is declared, and nothing that the specs have leads to.
    pub(super) fn list_untouched(&mut self) {
        let led = self.behind_what_is_left_out();
        let bases: BTreeSet<DeclId> = self.done.keys().map(|(id, _)| *id).collect();
        for (id, decl) in self.table.decls.iter().enumerate() {
            let import = matches!(decl.kind, DeclKind::Import(_));
            let has = self.touched.contains(&id) || bases.contains(&id);
            if import || has || self.table.taro_static() == Some(id) {
                continue;
            }
            let mut name = self.table.namespaces(id);
            name.push(decl.name.clone());
            let why = match led.contains(&id) {
                true => "only what is left out leads to it",
                false => "nothing of Taro's leads to it",
            };
            self.notes.untouched.push(Note { at: decl.at, name: name.join("."), why: why.to_owned() });
        }
    }

    /// What the members of `TaroStatic` that are left out lead to.
    fn behind_what_is_left_out(&self) -> BTreeSet<DeclId> {
        let mut led = Led { lower: self, seen: BTreeSet::new() };
        let statics = self.table.taro_static().map(|id| &self.table.decls[id].kind);
        if let Some(DeclKind::Interface { members, .. }) = statics {
            let left_out = |it: &&Member| self.notes.left_out.iter().any(|note| note.at == it.at);
            members.iter().filter(left_out).for_each(|it| led.member(it));
        }
        led.seen
    }
}

/// The declarations that types name, one behind the other.
struct Led<'l> {
    lower: &'l Lower<'l>,
    seen: BTreeSet<DeclId>,
}

impl Led<'_> {
    fn declaration(&mut self, id: DeclId) {
        if !self.seen.insert(id) {
            return;
        }
        let decl = &self.lower.table.decls[id];
        self.generics(&decl.generics);
        match &decl.kind {
            DeclKind::Interface { extends, members } => {
                self.all(extends);
                members.iter().for_each(|it| self.member(it));
            }
            DeclKind::Alias(ty) => self.ty(ty),
            DeclKind::Enum(_) | DeclKind::Import(_) => {}
        }
    }

    fn generics(&mut self, generics: &[Generic]) {
        generics.iter().flat_map(|it| [&it.extends, &it.default]).flatten().for_each(|it| self.ty(it));
    }

    fn member(&mut self, member: &Member) {
        match &member.kind {
            MemberKind::Property { ty, .. } | MemberKind::Computed { ty, .. } => {
                ty.iter().for_each(|it| self.ty(it));
            }
            MemberKind::Method { signature, .. } | MemberKind::Call(signature) => self.signature(signature),
            MemberKind::Index { key, value } => [key, value].into_iter().for_each(|it| self.ty(it)),
            MemberKind::New => {}
        }
    }

    fn signature(&mut self, signature: &Signature) {
        self.generics(&signature.generics);
        signature.params.iter().filter_map(|it| it.ty.as_ref()).for_each(|it| self.ty(it));
        signature.output.iter().for_each(|it| self.ty(it));
    }

    fn all(&mut self, list: &[Type]) {
        list.iter().for_each(|it| self.ty(it));
    }

    fn ty(&mut self, ty: &Type) {
        match &ty.kind {
            Kind::Ref(Ref { args, target, .. }) => {
                self.all(args);
                if let Target::Decl(id) = target {
                    self.declaration(*id);
                }
            }
            Kind::Array(it) | Kind::Keyof(it) => self.ty(it),
            Kind::Tuple(list) | Kind::Union(list) | Kind::Intersection(list) => self.all(list),
            Kind::Conditional(list) => self.all(&list[..]),
            Kind::Indexed(object, index) => [object, index].into_iter().for_each(|it| self.ty(it)),
            Kind::Function(it) => self.signature(it),
            Kind::Object(members) => members.iter().for_each(|it| self.member(it)),
            Kind::Word(_)
            | Kind::String(_)
            | Kind::Number(_)
            | Kind::Boolean
            | Kind::Constructor
            | Kind::Typeof(_)
            | Kind::Unknown(_) => {}
        }
    }
}
