//! Several signatures of one name: merged where one says what the others say, else each with a Rust name of its own.
//!
//! - One that only adds parameters to another is the other with parameters that may be left out.
//! - One that takes callbacks and one that gives a promise are one function that does both; where the first gives an
//!   object, what it gives is both as well.
//! - Two that differ in the type of one parameter are one, with a union there.
//! - What is left keeps the first's name; the others are `name_with_parameter`, or `name_on_host` where only the order
//!   of the parameters differs.

use taro_api_codegen::ast::{Attrs, Member, Signature, Type, TypeKind};
use taro_api_codegen::resolve::names;

use crate::import::definitions::{Definition, TypeId};
use crate::import::ts::Comment;
use crate::import::{nodes, tags};

/// One of the signatures.
pub(super) struct Overload {
    pub(super) attrs: Attrs,
    pub(super) signature: Signature,
    pub(super) rust: Option<String>,
    /// What a call with callbacks gives, where one without gives a promise.
    pub(super) task: Option<TypeId>,
}

impl Overload {
    pub(super) fn new(attrs: Attrs, signature: Signature) -> Overload {
        Overload { attrs, signature, rust: None, task: None }
    }

    /// One whose comment may say what it is called in Rust.
    pub(super) fn named(attrs: Attrs, signature: Signature, comment: &Comment) -> Overload {
        Overload { rust: tags::rust(comment.as_deref()), ..Overload::new(attrs, signature) }
    }
}

/// Merges what can be merged, and names what cannot.
pub(super) fn merge(name: &str, list: Vec<Overload>, types: &[Option<Definition>]) -> Vec<Overload> {
    let mut merged: Vec<Overload> = Vec::new();
    for overload in list {
        let one = merged.iter_mut().find_map(|it| {
            // What has a name of its own is said for itself.
            let signature = (it.rust == overload.rust).then(|| one(&it.signature, &overload.signature, types))??;
            Some((it, signature))
        });
        match one {
            Some((it, signature)) => {
                it.task = it.task.or_else(|| object_beside_promise(&it.signature.output, &overload.signature.output));
                it.signature = signature;
            }
            None => merged.push(overload),
        }
    }
    let Some((first, others)) = merged.split_first_mut() else { return merged };
    let mut taken: Vec<String> = Vec::new();
    for other in others.iter_mut().filter(|it| it.rust.is_none()) {
        let known = |name: &String| first.signature.params.iter().any(|it| it.name.js == *name);
        let with = other.signature.params.iter().map(|it| &it.name.js).find(|name| !known(name));
        let host = other.attrs.platforms.as_ref().and_then(|it| it.hosts.first());
        let suffix = match (with, host) {
            // Rust's names have no `__` in them: nothing is left of a parameter `__`.
            (Some(with), _) => match names::snake_text(with).trim_matches('_') {
                "" => "too".to_owned(),
                with => format!("with_{with}"),
            },
            // The same parameters in another order.
            (None, Some((host, _))) => format!("on_{host}"),
            (None, None) => "too".to_owned(),
        };
        let mut rust = format!("{}_{suffix}", names::snake_text(name).trim_end_matches('_'));
        while taken.contains(&rust) {
            rust.push_str("_too");
        }
        taken.push(rust.clone());
        other.rust = Some(rust);
    }
    merged
}

/// The signature that says what both say.
fn one(a: &Signature, b: &Signature, types: &[Option<Definition>]) -> Option<Signature> {
    if nodes::alike_signatures(a, b) {
        return Some(a.clone());
    }
    longer(a, b).or_else(|| longer(b, a)).or_else(|| callbacks(a, b, types)).or_else(|| either(a, b))
}

/// The object that one of two merged signatures gives, where the other gives a promise.
fn object_beside_promise(a: &Type, b: &Type) -> Option<TypeId> {
    match (nodes::promised(a), nodes::promised(b)) {
        (Some(_), None) => nodes::defined(b),
        (None, Some(_)) => nodes::defined(a),
        _ => None,
    }
}

/// `long` is `short` with more parameters.
fn longer(short: &Signature, long: &Signature) -> Option<Signature> {
    let count = short.params.len();
    if long.params.len() <= count || !nodes::alike(&short.output, &long.output) {
        return None;
    }
    let (common, more) = long.params.split_at(count);
    let same = common.iter().zip(&short.params).all(|(a, b)| a.rest == b.rest && nodes::alike(&a.ty, &b.ty));
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
fn callbacks(a: &Signature, b: &Signature, types: &[Option<Definition>]) -> Option<Signature> {
    let output = match (nodes::promised(&a.output), nodes::promised(&b.output)) {
        (Some(a), Some(b)) if !nodes::alike(a, b) => return None,
        (Some(_), _) => &a.output,
        (_, Some(_)) => &b.output,
        _ => return None,
    };
    let ([first], [second]) = (&a.params[..], &b.params[..]) else { return None };
    let (members, others) = (members(&first.ty, types)?, members(&second.ty, types)?);
    let callback = |name: &str| matches!(name, "success" | "fail" | "complete");
    let named = |list: &[&Member], name: &str| list.iter().any(|it| js(it) == name);
    let (with, fewer, more) =
        if members.len() >= others.len() { (a, &others, &members) } else { (b, &members, &others) };
    let same =
        fewer.iter().all(|it| named(more, js(it))) && more.iter().all(|it| callback(js(it)) || named(fewer, js(it)));
    let mut one = with.clone();
    one.output = output.clone();
    one.params[0].optional = first.optional || second.optional;
    same.then_some(one)
}

/// The name of a member; that of a call is empty.
fn js(member: &Member) -> &str {
    nodes::member_name(member).map_or("", |it| &it.js)
}

/// A promise that is said to give a success or a failure gives what `success` gets: a failure rejects it.
pub(super) fn gives_what_success_gets(signature: &mut Signature, types: &[Option<Definition>]) {
    let Some(output) = nodes::promised(&signature.output) else { return };
    let union = match nodes::defined(output) {
        Some(id) => types[id].as_ref().and_then(Definition::alias),
        None => Some(output),
    };
    let Some(Type { kind: TypeKind::Union(parts), .. }) = union else { return };
    let Some(members) = signature.params.first().and_then(|it| members(&it.ty, types)) else { return };
    let gets = members.iter().find_map(|it| match it {
        Member::Property(it) if it.name.js == "success" => match &it.ty.kind {
            TypeKind::Function(callback) => callback.params.first().map(|it| it.ty.clone()),
            _ => None,
        },
        _ => None,
    });
    if let Some(ty) = gets.filter(|ty| parts.iter().any(|it| nodes::alike(it, ty))) {
        signature.output = nodes::promise(ty);
    }
}

/// They differ in the type of one parameter.
fn either(a: &Signature, b: &Signature) -> Option<Signature> {
    if a.params.len() != b.params.len() || !nodes::alike(&a.output, &b.output) {
        return None;
    }
    let mut differ = (0..a.params.len()).filter(|at| !nodes::alike(&a.params[*at].ty, &b.params[*at].ty));
    let at = differ.next()?;
    let callback = matches!(a.params[at].ty.kind, TypeKind::Function(_));
    if differ.next().is_some() || a.params[at].name != b.params[at].name || callback {
        return None;
    }
    let mut one = a.clone();
    one.params[at].ty = nodes::typed(TypeKind::Union(vec![a.params[at].ty.clone(), b.params[at].ty.clone()]));
    Some(one)
}

/// The members of an object.
pub(super) fn members<'t>(ty: &'t Type, types: &'t [Option<Definition>]) -> Option<Vec<&'t Member>> {
    if let Some(id) = nodes::defined(ty) {
        let interface = types[id].as_ref()?.interface()?;
        let mut all: Vec<&Member> = interface.members.iter().collect();
        for base in &interface.extends {
            all.extend(members(base, types).unwrap_or_default());
        }
        return Some(all.into_iter().filter(|it| !matches!(it, Member::Index(..))).collect());
    }
    match &ty.kind {
        TypeKind::Object(members) => Some(members.iter().collect()),
        // Nothing is left of it without its callbacks.
        _ => nodes::argument(ty, "Record").map(|_| Vec::new()),
    }
}

/// An event that takes a callback or an object of callbacks takes the callback: what listens can be stopped then.
pub(super) fn listens(signature: &mut Signature) -> bool {
    let [param] = signature.params.as_mut_slice() else { return false };
    let TypeKind::Union(parts) = &mut param.ty.kind else { return false };
    let callback = |it: &Type| matches!(it.kind, TypeKind::Function(_));
    let Some(at) = parts.iter().position(callback) else { return false };
    param.ty = parts.swap_remove(at);
    param.optional = false;
    true
}
