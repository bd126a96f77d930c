//! Type arguments put in the place of type parameters.

use std::collections::HashMap;

use crate::import::ts::{At, Generic, Kind, Member, Ref, Signature, Target, Type, VisitMut, Word, change, work};

/// What each type parameter is.
pub(super) type Env = HashMap<String, Type>;

/// What the parameters of a declaration are for these arguments: an argument, the default, what it must be, or `any`.
pub(super) fn env(generics: &[Generic], args: &[Type], at: At) -> Env {
    let mut env = Env::new();
    for (index, generic) in generics.iter().enumerate() {
        let said = args.get(index).or(generic.default.as_ref()).or(generic.extends.as_ref());
        let ty = said.map_or_else(|| Type::word(Word::Any, at), |it| ty(it, &env));
        env.insert(generic.name.clone(), ty);
    }
    env
}

/// A type with its parameters put in.
pub(super) fn ty(it: &Type, env: &Env) -> Type {
    let mut ty = it.clone();
    if !env.is_empty() {
        PutIn { env, hidden: Vec::new() }.visit_type(&mut ty);
    }
    ty
}

/// Members with their parameters put in.
pub(super) fn members(list: &[Member], env: &Env) -> Vec<Member> {
    let mut list = list.to_vec();
    if !env.is_empty() {
        let mut put_in = PutIn { env, hidden: Vec::new() };
        list.iter_mut().for_each(|it| put_in.visit_member(it));
    }
    list
}

/// Puts a type in the place of `this`.
pub(super) fn this(list: &mut [Member], itself: &Kind) {
    let mut put_in = Itself(itself);
    list.iter_mut().for_each(|it| put_in.visit_member(it));
}

struct Itself<'t>(&'t Kind);

impl VisitMut for Itself<'_> {
    fn visit_type(&mut self, ty: &mut Type) {
        if let Kind::Word(Word::This) = ty.kind {
            ty.kind = if work::is_too_much() { Kind::Word(Word::Any) } else { self.0.clone() };
            return;
        }
        change::visit_type(self, ty);
        // `this & B` of `A & B` is that again, and no larger type each time.
        if let Kind::Intersection(parts) = &mut ty.kind {
            let mut each: Vec<Type> = Vec::new();
            for part in std::mem::take(parts) {
                let inner = if let Kind::Intersection(inner) = part.kind { inner } else { vec![part] };
                for one in inner {
                    if !each.iter().any(|it| same(it, &one)) {
                        each.push(one);
                    }
                }
            }
            match each.len() {
                1 => ty.kind = each.remove(0).kind,
                _ => *parts = each,
            }
        }
    }
}

/// Whether two types are the same, wherever they are named; without type arguments, all of them are `any`.
fn same(a: &Type, b: &Type) -> bool {
    let (Kind::Ref(a), Kind::Ref(b)) = (&a.kind, &b.kind) else { return a.kind == b.kind };
    let any = |list: &[Type]| list.iter().all(|it| matches!(it.kind, Kind::Word(Word::Any)));
    let same_arguments = match (a.args.as_slice(), b.args.as_slice()) {
        ([], others) | (others, []) => any(others),
        (a, b) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
    };
    a.target == b.target && (matches!(a.target, Target::Decl(_)) || a.path == b.path) && same_arguments
}

struct PutIn<'e> {
    env: &'e Env,
    /// The parameters that a signature has itself.
    hidden: Vec<String>,
}

impl VisitMut for PutIn<'_> {
    fn visit_signature(&mut self, signature: &mut Signature) {
        let before = self.hidden.len();
        self.hidden.extend(signature.generics.iter().map(|it| it.name.clone()));
        change::visit_signature(self, signature);
        self.hidden.truncate(before);
    }

    fn visit_type(&mut self, ty: &mut Type) {
        let param = match &ty.kind {
            Kind::Ref(Ref { path, target: Target::Param, .. }) => Some(&path[0]),
            _ => None,
        };
        match param.filter(|it| !self.hidden.contains(it)).and_then(|it| self.env.get(it)) {
            // All of it is `any` then.
            Some(_) if work::is_too_much() => ty.kind = Kind::Word(Word::Any),
            Some(argument) => *ty = argument.clone(),
            None => change::visit_type(self, ty),
        }
    }
}
