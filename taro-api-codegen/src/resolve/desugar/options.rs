//! An option with callbacks of a call that has no name, or is a `type`: each becomes an interface, as the option of a call is one.
//!
//! ```text
//! type Option = { success?: () => void }         interface Option { success?: () => void }
//! function f(o: { success?: () => void }) ..     function f(o: FO) .. interface FO { success?: () => void }
//! ```

use proc_macro2::Ident;
use syn::ext::IdentExt;

use super::mentions;
use crate::ast::{Attrs, Function, Generic, Interface, Item, Member, Name, Path, Property, Type, TypeKind};
use crate::ir::SettleKind;
use crate::resolve::names;
use crate::span::Span;

/// Whether a member may be a callback of a call.
pub(super) fn may_settle(member: &Member) -> bool {
    matches!(member, Member::Property(it) if SettleKind::parse(&it.name.js).is_some())
}

/// Gives each of them a name.
pub(super) fn name_options(items: &mut Vec<Item>) {
    for item in items.iter_mut() {
        match item {
            Item::Namespace(it) => name_options(&mut it.items),
            Item::Alias(it) if it.parts.is_empty() && has_callbacks(&it.ty) => {
                let TypeKind::Object(members) = &mut it.ty.kind else { continue };
                *item = Item::Interface(Interface {
                    attrs: it.attrs.clone(),
                    name: it.name.clone(),
                    generics: std::mem::take(&mut it.generics),
                    extends: Vec::new(),
                    members: std::mem::take(members),
                });
            }
            _ => {}
        }
    }
    let mut taken: Vec<String> = items.iter().filter_map(type_name).collect();
    let mut made = Vec::new();
    for item in items.iter_mut() {
        match item {
            Item::Function(it) => {
                let owner = it.name.js.clone();
                made.extend(option_of(&owner, &[], it, &mut taken));
            }
            Item::Interface(it) => {
                for member in &mut it.members {
                    let Member::Method(method) = member else { continue };
                    let owner = names::joined(&it.name.js, &method.name.js);
                    made.extend(option_of(&owner, &it.generics, method, &mut taken));
                }
            }
            _ => {}
        }
    }
    items.extend(made.into_iter().map(Item::Interface));
}

/// Takes the option of a call out of its first parameter.
fn option_of(owner: &str, around: &[Generic], function: &mut Function, taken: &mut Vec<String>) -> Option<Interface> {
    let signature = &mut function.signature;
    let param = signature.params.first_mut().filter(|it| !it.rest)?;
    let ty = match &mut param.ty {
        Type { kind: TypeKind::Union(parts), .. } => {
            let mut present = parts.iter_mut().filter(|it| !it.is_absent());
            present.next().filter(|_| present.next().is_none())?
        }
        ty => ty,
    };
    if !has_callbacks(ty) {
        return None;
    }
    let generics = around.iter().chain(&signature.generics);
    let is_used = |it: &&Generic| mentions(ty, &names::camel(&it.name).unraw().to_string());
    let generics: Vec<Generic> = generics.filter(is_used).cloned().collect();
    let mut text = names::joined(owner, &param.name.js);
    while taken.contains(&text) {
        text.push_str("Option");
    }
    taken.push(text.clone());
    let args = generics.iter().map(|it| path(names::camel(&it.name), Vec::new(), ty.span)).collect();
    let TypeKind::Object(members) = &mut ty.kind else { return None };
    let members = std::mem::take(members);
    *ty = path(Ident::new(&text, *ty.span), args, ty.span);
    let name = Name { js: text.clone(), rust: Some(text), span: ty.span };
    Some(Interface { attrs: Attrs::default(), name, generics, extends: Vec::new(), members })
}

fn path(name: Ident, args: Vec<Type>, span: Span) -> Type {
    Type { kind: TypeKind::Path(Path { leading: false, segments: vec![name], args }), span }
}

fn has_callbacks(ty: &Type) -> bool {
    let TypeKind::Object(members) = &ty.kind else { return false };
    let is_called = |it: &Type| match &it.kind {
        TypeKind::Function(_) => true,
        TypeKind::Union(parts) => {
            let mut present = parts.iter().filter(|it| !it.is_absent());
            matches!((present.next(), present.next()), (Some(Type { kind: TypeKind::Function(_), .. }), None))
        }
        _ => false,
    };
    members.iter().any(|it| may_settle(it) && matches!(it, Member::Property(Property { ty, .. }) if is_called(ty)))
}

fn type_name(item: &Item) -> Option<String> {
    match item {
        Item::Interface(it) => Some(names::camel(&it.name).to_string()),
        Item::Alias(it) => Some(names::camel(&it.name).to_string()),
        _ => None,
    }
}
