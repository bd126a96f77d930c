//! Type arguments put in the place of type parameters.

use std::collections::HashMap;

use crate::import::ts::{Generic, Kind, Member, MemberKind, Ref, Signature, Target, Type, Word};

/// What each type parameter is.
pub(super) type Env = HashMap<String, Type>;

/// What the parameters of a declaration are for these arguments: an argument, the default, what it must be, or `any`.
pub(super) fn env(generics: &[Generic], args: &[Type], at: crate::import::ts::At) -> Env {
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
    if env.is_empty() {
        return it.clone();
    }
    let all = |list: &[Type]| list.iter().map(|it| ty(it, env)).collect::<Vec<_>>();
    let one = |it: &Type| Box::new(ty(it, env));
    let kind = match &it.kind {
        Kind::Ref(Ref { path, target: Target::Param, .. }) => match env.get(&path[0]) {
            Some(it) => return it.clone(),
            None => it.kind.clone(),
        },
        Kind::Ref(reference) => Kind::Ref(Ref {
            path: reference.path.clone(),
            args: all(&reference.args),
            target: reference.target.clone(),
        }),
        Kind::Array(it) => Kind::Array(one(it)),
        Kind::Keyof(it) => Kind::Keyof(one(it)),
        Kind::Indexed(object, index) => Kind::Indexed(one(object), one(index)),
        Kind::Tuple(parts) => Kind::Tuple(all(parts)),
        Kind::Union(parts) => Kind::Union(all(parts)),
        Kind::Intersection(parts) => Kind::Intersection(all(parts)),
        Kind::Conditional(parts) => {
            let [check, extends, then, other] = &**parts;
            Kind::Conditional(Box::new([ty(check, env), ty(extends, env), ty(then, env), ty(other, env)]))
        }
        Kind::Function(it) => Kind::Function(Box::new(signature(it, env))),
        Kind::Object(list) => Kind::Object(members(list, env)),
        kind => kind.clone(),
    };
    Type { kind, at: it.at }
}

/// A signature with its parameters put in, but not with those that it has itself.
pub(super) fn signature(it: &Signature, env: &Env) -> Signature {
    let mut env = env.clone();
    it.generics.iter().for_each(|generic| drop(env.remove(&generic.name)));
    let mut signature = it.clone();
    for generic in &mut signature.generics {
        generic.extends = generic.extends.as_ref().map(|it| ty(it, &env));
        generic.default = generic.default.as_ref().map(|it| ty(it, &env));
    }
    for param in &mut signature.params {
        param.ty = param.ty.as_ref().map(|it| ty(it, &env));
    }
    signature.output = signature.output.as_ref().map(|it| Box::new(ty(it, &env)));
    signature
}

/// Members with their parameters put in.
pub(super) fn members(list: &[Member], env: &Env) -> Vec<Member> {
    let mut list = list.to_vec();
    if env.is_empty() {
        return list;
    }
    for member in &mut list {
        match &mut member.kind {
            MemberKind::Property { ty: it, .. } | MemberKind::Computed { ty: it, .. } => {
                *it = it.as_ref().map(|it| ty(it, env));
            }
            MemberKind::Method { signature: it, .. } | MemberKind::Call(it) => *it = signature(it, env),
            MemberKind::Index { key, value } => {
                *key = ty(key, env);
                *value = ty(value, env);
            }
            MemberKind::New => {}
        }
    }
    list
}
