//! Paths in types, looked up.

use proc_macro2::Ident;
use syn::spanned::Spanned;

use super::items::Lower;
use super::known::{self, Known};
use super::scope::{Found, Local, Missing, Words};
use super::{instead, whole};
use crate::ast::{Path, TypeKind};
use crate::resolve::names;
use crate::span::Span;

/// What a path in a type comes to.
pub(super) enum Named {
    /// A type that needs no definition, and what stands in its `<..>`.
    Known(Known, Vec<syn::Type>),
    /// A type by its name.
    Path(Path),
    /// A mistake, which has been reported.
    Error,
}

impl Lower<'_> {
    /// Looks up a path.
    pub(super) fn named(&self, path: &syn::Path) -> Named {
        let Some(arguments) = self.arguments(path) else { return Named::Error };
        if path.segments.len() > 1 && path.segments[0].ident == "Self" {
            self.errors.push(whole(path), instead::OF_SELF);
            return Named::Error;
        }
        match self.find(path, !arguments.is_empty()) {
            Some(Found::Known(known)) => self.known(known, arguments, whole(path)),
            Some(found) => match self.path_of(path, found) {
                Some((leading, segments)) => {
                    let args = arguments.iter().map(|it| self.ty(it)).collect();
                    Named::Path(Path { leading, segments, args })
                }
                None => Named::Error,
            },
            None => {
                let args = arguments.iter().map(|it| self.ty(it)).collect();
                let segments = path.segments.iter().map(|it| it.ident.clone()).collect();
                Named::Path(Path { leading: false, segments, args })
            }
        }
    }

    /// What a path refers to; a type parameter is nothing of a module's.
    fn find(&self, path: &syn::Path, arguments: bool) -> Option<Found> {
        let idents: Vec<Ident> = path.segments.iter().map(|it| it.ident.clone()).collect();
        if let ([one], None) = (idents.as_slice(), path.leading_colon) {
            if self.parameters.iter().any(|it| one == it) {
                return None;
            }
            if let (true, Some(this)) = (one == "Self", &self.this) {
                let idents = vec![names::ident(this, one.span())];
                return Some(self.scope.find(&self.place, &Words { leading: false, idents }, false));
            }
        }
        let words = Words { leading: path.leading_colon.is_some(), idents };
        Some(self.scope.find(&self.place, &words, arguments))
    }

    /// The `trait` of the API that a type names.
    pub(super) fn object(&self, ty: &syn::Type) -> Option<Local> {
        let syn::Type::Path(it) = super::bare(ty) else { return None };
        match self.find(&it.path, false)? {
            Found::Local(local) if local.object => Some(local),
            _ => None,
        }
    }

    /// Which of the types that need no definition a type is, and what stands in its `<..>`.
    pub(super) fn is_known<'t>(&self, ty: &'t syn::Type, known: Known) -> Option<Vec<&'t syn::Type>> {
        let syn::Type::Path(it) = super::bare(ty) else { return None };
        let last = it.path.segments.last().filter(|_| it.qself.is_none())?;
        let arguments = match &last.arguments {
            syn::PathArguments::AngleBracketed(list) => list.args.iter().filter_map(a_type).collect(),
            _ => Vec::new(),
        };
        match self.find(&it.path, !arguments.is_empty())? {
            Found::Known(it) if it == known && it.arguments() == arguments.len() => Some(arguments),
            _ => None,
        }
    }

    fn known(&self, known: Known, arguments: Vec<syn::Type>, span: Span) -> Named {
        let wants = known.arguments();
        if arguments.len() != wants {
            let wanted = match wants {
                0 => "no type in `<..>`",
                1 => "one type: `<T>`",
                _ => "two types: `<String, T>`",
            };
            self.errors.push(span, format!("this takes {wanted}"));
            return Named::Error;
        }
        if let Some(name) = known.builtin().filter(|name| self.scope.hides(&self.place, name)) {
            let said = format!("this module defines a `{name}` of its own, so that this one cannot be named here");
            self.errors.push(span, said);
            return Named::Error;
        }
        Named::Known(known, arguments)
    }

    /// The types in a path's `<..>`.
    fn arguments(&self, path: &syn::Path) -> Option<Vec<syn::Type>> {
        let mut types = Vec::new();
        for segment in &path.segments {
            match &segment.arguments {
                syn::PathArguments::None => {}
                syn::PathArguments::AngleBracketed(list) => {
                    if let Some(wrong) = list.args.iter().find(|it| a_type(it).is_none()) {
                        self.errors.push(whole(wrong), "only types stand in `<..>`: JavaScript has no lifetimes");
                        return None;
                    }
                    types.extend(list.args.iter().filter_map(a_type).cloned());
                }
                syn::PathArguments::Parenthesized(_) => {
                    self.errors.push(whole(path), instead::CALLBACK);
                    return None;
                }
            }
        }
        Some(types)
    }

    /// A path that nothing was found for, read from the top of the module under `#[api]`.
    fn as_written(&self, path: &syn::Path) -> Vec<Ident> {
        let mut place = self.place.as_slice();
        let mut idents: Vec<Ident> = path.segments.iter().map(|it| it.ident.clone()).collect();
        while let (true, [around @ .., _]) = (idents[0] == "super" && idents.len() > 1, place) {
            place = around;
            idents.remove(0);
        }
        if idents[0] == "self" && idents.len() > 1 {
            idents.remove(0);
        }
        if place.is_empty() { idents } else { Words::from_top(place, &idents).idents }
    }

    /// The segments of a path as the abstract syntax tree has them, read from the top of the module under `#[api]`.
    fn path_of(&self, path: &syn::Path, found: Found) -> Option<(bool, Vec<Ident>)> {
        let span = path.segments.last().map_or_else(|| path.span(), |it| it.ident.span());
        let missing = match found {
            Found::Local(local) => return Some((false, segments(&local, span))),
            Found::Begun(place, idents) => return Some((false, self.scope.begun(&place, &idents, &self.cfg).idents)),
            Found::Outside(words) if !words.idents.first().is_some_and(|it| known::is_refused(&it.to_string())) => {
                return Some((words.leading, words.idents));
            }
            Found::Outside(words) => {
                let name = words.idents.last().map(ToString::to_string).unwrap_or_default();
                let said = instead::other_word(&name);
                let said = said.unwrap_or_else(|| format!("`{name}` cannot cross to the host"));
                self.errors.push(whole(path), said);
                return None;
            }
            Found::Known(_) => return None,
            // Where the condition is false, rustc looks nothing up; where it is true, it says what is missing.
            Found::Missing(_) if !self.cfg.is_empty() && instead::other_word(&last_name(path)).is_none() => {
                return Some((false, self.as_written(path)));
            }
            Found::Missing(missing) => missing,
        };
        let shown = path.segments.iter().map(|it| it.ident.to_string()).collect::<Vec<_>>().join("::");
        let said = match missing {
            Missing::Above(up, words) => {
                let here = self.place.last().map(|it| format!(" in `mod {it}`")).unwrap_or_default();
                let right = "super::".repeat(up) + &words.join("::");
                format!("there is no `{shown}`{here}: as in Rust, write `{right}`")
            }
            Missing::Ambiguous([one, other]) => format!(
                "`{shown}` is `{one}` or `{other}`, and a `use` of everything brings both: as in Rust, name the module of the one \
                 that is meant"
            ),
            Missing::Unknown(names) => instead::of_name(&shown, &names),
        };
        self.errors.push(whole(path), said);
        None
    }
}

/// `self::login::Option`, by the name that the spec language looks for first.
fn segments(local: &Local, span: proc_macro2::Span) -> Vec<Ident> {
    let name = if names::is_ident(&local.js) { &local.js } else { &local.rust };
    let words = local.modules.iter().chain([name]).map(|it| names::ident(it, span));
    std::iter::once(Ident::new("self", span)).chain(words).collect()
}

fn last_name(path: &syn::Path) -> String {
    path.segments.last().map(|it| it.ident.to_string()).unwrap_or_default()
}

fn a_type(argument: &syn::GenericArgument) -> Option<&syn::Type> {
    match argument {
        syn::GenericArgument::Type(it) => Some(it),
        _ => None,
    }
}

impl Named {
    /// The type, where no more is to be known of it than its name.
    pub(super) fn kind(self) -> Option<TypeKind> {
        match self {
            Named::Path(path) => Some(TypeKind::Path(path)),
            _ => None,
        }
    }
}
