//! Type arguments put in the place of type parameters.

use std::collections::HashMap;

use crate::import::ts::{At, Generic, Kind, Member, Ref, Signature, Target, Type, VisitMut, Word, change};

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
            Some(argument) => *ty = argument.clone(),
            None => change::visit_type(self, ty),
        }
    }
}
