//! Several signatures of one name: merged where one says what the others say, else each with a Rust name of its own.
//!
//! - One that only adds parameters to another is the other with parameters that may be left out.
//! - One that takes callbacks and one that gives a promise are one function that does both; where the first gives an
//!   object, what it gives is both as well.
//! - Two that differ in the type of one parameter are one, with a union there.
//! - What is left keeps the first's name; the others are `name_with_parameter`, or `name_on_host` where only the order
//!   of the parameters differs.

use taro_api_codegen::resolve::names;

use super::super::model::{Facts, Member, MemberKind, Signature, Ty, TypeDef, TypeId, TypeKind};

/// One of the signatures.
pub(super) struct Overload {
    pub(super) facts: Facts,
    pub(super) signature: Signature,
    pub(super) rust: Option<String>,
    /// What a call with callbacks gives, where one without gives a promise.
    pub(super) beside: Option<TypeId>,
}

impl Overload {
    pub(super) fn new(facts: Facts, signature: Signature) -> Overload {
        Overload { facts, signature, rust: None, beside: None }
    }
}

/// Merges what can be merged, and names what cannot.
pub(super) fn merge(name: &str, list: Vec<Overload>, types: &[Option<TypeDef>]) -> Vec<Overload> {
    let mut merged: Vec<Overload> = Vec::new();
    for overload in list {
        let one = merged.iter_mut().find_map(|it| {
            let signature = one(&it.signature, &overload.signature, types)?;
            Some((it, signature))
        });
        match one {
            Some((it, signature)) => {
                it.beside = it.beside.or_else(|| beside(&it.signature.output, &overload.signature.output));
                it.signature = signature;
            }
            None => merged.push(overload),
        }
    }
    let Some((first, others)) = merged.split_first_mut() else { return merged };
    let mut taken: Vec<String> = Vec::new();
    for other in others {
        let known = |name: &String| first.signature.params.iter().any(|it| it.name == *name);
        let with = other.signature.params.iter().map(|it| &it.name).find(|name| !known(name));
        let host = other.facts.platforms.as_ref().and_then(|it| it.first());
        let suffix = match (with, host) {
            (Some(with), _) => format!("with_{}", names::snake_text(with)),
            // The same parameters in another order.
            (None, Some(host)) => format!("on_{host}"),
            (None, None) => "too".to_owned(),
        };
        let mut rust = format!("{}_{suffix}", names::snake_text(name));
        while taken.contains(&rust) {
            rust.push_str("_too");
        }
        taken.push(rust.clone());
        other.rust = Some(rust);
    }
    merged
}

/// The signature that says what both say.
fn one(a: &Signature, b: &Signature, types: &[Option<TypeDef>]) -> Option<Signature> {
    if a == b {
        return Some(a.clone());
    }
    longer(a, b).or_else(|| longer(b, a)).or_else(|| callbacks(a, b, types)).or_else(|| either(a, b))
}

/// The object that one of two merged signatures gives, where the other gives a promise.
fn beside(a: &Ty, b: &Ty) -> Option<TypeId> {
    match (a, b) {
        (Ty::Promise(_), Ty::Named(id)) | (Ty::Named(id), Ty::Promise(_)) => Some(*id),
        _ => None,
    }
}

/// `long` is `short` with more parameters.
fn longer(short: &Signature, long: &Signature) -> Option<Signature> {
    let count = short.params.len();
    if long.params.len() <= count || short.output != long.output {
        return None;
    }
    let (common, more) = long.params.split_at(count);
    let same = common.iter().zip(&short.params).all(|(a, b)| a.ty == b.ty && a.rest == b.rest);
    let required = more.iter().filter(|it| !it.optional && !it.rest).count();
    // Two more that must be given cannot be left out one by one.
    if !same || required > 1 {
        return None;
    }
    let mut one = long.clone();
    one.params[count..].iter_mut().filter(|it| !it.rest).for_each(|it| it.optional = true);
    one.params.iter_mut().zip(&short.params).for_each(|(it, short)| it.optional |= short.optional);
    Some(one)
}

/// The one that takes `success` and `fail`, with the promise that the other gives.
fn callbacks(a: &Signature, b: &Signature, types: &[Option<TypeDef>]) -> Option<Signature> {
    let output = match (&a.output, &b.output) {
        (Ty::Promise(_), Ty::Promise(_)) if a.output != b.output => return None,
        (Ty::Promise(_), _) => &a.output,
        (_, Ty::Promise(_)) => &b.output,
        _ => return None,
    };
    let ([first], [second]) = (&a.params[..], &b.params[..]) else { return None };
    let (members, others) = (members(&first.ty, types)?, members(&second.ty, types)?);
    let callback = |name: &str| matches!(name, "success" | "fail" | "complete");
    let among = |list: &[&Member], name: &str| list.iter().any(|it| it.name == name);
    let (with, fewer, more) =
        if members.len() >= others.len() { (a, &others, &members) } else { (b, &members, &others) };
    let same = fewer.iter().all(|it| among(more, &it.name))
        && more.iter().all(|it| callback(&it.name) || among(fewer, &it.name));
    let mut one = with.clone();
    one.output = output.clone();
    one.params[0].optional = first.optional || second.optional;
    same.then_some(one)
}

/// A promise that is said to give a success or a failure gives what `success` gets: a failure rejects it.
pub(super) fn gives_what_success_gets(signature: &mut Signature, types: &[Option<TypeDef>]) {
    let Ty::Promise(output) = &mut signature.output else { return };
    let union = match &**output {
        Ty::Named(id) => match types[*id].as_ref().map(|it| &it.kind) {
            Some(TypeKind::Alias(ty)) => ty,
            _ => return,
        },
        ty => ty,
    };
    let Ty::Union(parts) = union else { return };
    let Some(members) = signature.params.first().and_then(|it| members(&it.ty, types)) else { return };
    let gets = members.iter().filter(|it| it.name == "success").find_map(|it| match &it.kind {
        MemberKind::Property { ty: Ty::Function(callback), .. } => callback.params.first().map(|it| it.ty.clone()),
        _ => None,
    });
    if let Some(ty) = gets.filter(|ty| parts.contains(ty)) {
        **output = ty;
    }
}

/// They differ in the type of one parameter.
fn either(a: &Signature, b: &Signature) -> Option<Signature> {
    if a.params.len() != b.params.len() || a.output != b.output {
        return None;
    }
    let mut differ = (0..a.params.len()).filter(|at| a.params[*at].ty != b.params[*at].ty);
    let at = differ.next()?;
    let text = |ty: &Ty| matches!(ty, Ty::Function(_));
    if differ.next().is_some() || a.params[at].name != b.params[at].name || text(&a.params[at].ty) {
        return None;
    }
    let mut one = a.clone();
    one.params[at].ty = Ty::Union(vec![a.params[at].ty.clone(), b.params[at].ty.clone()]);
    Some(one)
}

/// The members of an object.
pub(super) fn members<'t>(ty: &'t Ty, types: &'t [Option<TypeDef>]) -> Option<Vec<&'t Member>> {
    match ty {
        Ty::Object(members) => Some(members.iter().collect()),
        // Nothing is left of it without its callbacks.
        Ty::Record(_) => Some(Vec::new()),
        Ty::Named(id) => match &types[*id].as_ref()?.kind {
            TypeKind::Interface { extends, members: own } => {
                let mut all: Vec<&Member> = own.iter().collect();
                for base in extends {
                    all.extend(members(base, types).unwrap_or_default());
                }
                Some(all.into_iter().filter(|it| !matches!(it.kind, MemberKind::Index(_))).collect())
            }
            TypeKind::Alias(_) => None,
        },
        _ => None,
    }
}

/// An event that takes a callback or an object of callbacks takes the callback: what listens can be stopped then.
pub(super) fn listens(signature: &mut Signature) -> bool {
    let [param] = signature.params.as_mut_slice() else { return false };
    let Ty::Union(parts) = &mut param.ty else { return false };
    let Some(at) = parts.iter().position(|part| matches!(part, Ty::Function(_))) else { return false };
    param.ty = parts.swap_remove(at);
    param.optional = false;
    true
}
