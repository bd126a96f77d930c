//! `platform! { weapp => .., h5 | rn => .., _ => .. }`

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;

use super::used::used;
use super::{names, pattern};
use crate::diagnostics::{Errors, to_compile_errors};
use crate::hosts::{Host, Targets};
use crate::krate::HIDDEN;
use crate::span::ours;

/// An arm: its hosts, or every host that no other arm names.
struct Arm {
    hosts: Vec<Host>,
    rest: bool,
    body: TokenStream,
}

/// Expands `platform! { .. }` to an expression.
///
/// ```text
/// match ::taro_api::Host::current() { ::taro_api::Host::Weapp => { .. } _ => { .. } }
/// ```
///
/// `names` are those by which the crate has taro-api.
pub fn platform(tokens: TokenStream, names: &[&str], targets: &Targets) -> TokenStream {
    if let Some(mistake) = super::too_deep(&tokens) {
        return quote!({ #mistake ::taro_api::__private::unreachable!() });
    }
    let errors = Errors::new();
    let read = |input: ParseStream| {
        let arms = arms(input, &errors);
        // What could not be read has been reported.
        input.parse::<TokenStream>()?;
        Ok(arms)
    };
    let arms = read.parse2(super::opened_blocks(tokens)).unwrap_or_default();
    if errors.is_empty() {
        check_all_hosts_have_an_arm(&arms, targets, &errors);
    }
    let mistakes = errors.take();
    if mistakes.is_empty() {
        return chosen(&arms, names, targets);
    }
    // One arm stands beside the mistakes, so that the value has its type.
    let (mistakes, body) = (to_compile_errors(&mistakes), arms.first().map(|arm| &arm.body));
    quote!({ #mistakes #body })
}

fn arms(input: ParseStream, errors: &Errors) -> Vec<Arm> {
    let mut arms: Vec<Arm> = Vec::new();
    while !input.is_empty() {
        match input.parse::<syn::Arm>() {
            Ok(arm) => arms.extend(self::arm(&arm, &arms, errors)),
            Err(error) => {
                let error = match error.to_string().as_str() {
                    "expected `=>`" => syn::Error::new(error.span(), "`=>` and what is for the host is expected here"),
                    _ => error,
                };
                errors.syn(error);
                return arms;
            }
        }
    }
    arms
}

fn arm(arm: &syn::Arm, before: &[Arm], errors: &Errors) -> Option<Arm> {
    arm.attrs.iter().for_each(|attribute| refuse(attribute, errors));
    let pattern = match &arm.pat {
        syn::Pat::Guard(it) => {
            let message = "an arm of `platform!` is chosen by its host alone: put the `if` into its body";
            errors.push(it.guard.span(), message);
            &*it.pat
        }
        pattern => pattern,
    };
    let taken = |host: &Host| before.iter().any(|it| it.rest || it.hosts.contains(host));
    let Some(names) = patterns(pattern) else {
        errors.push(pattern.span(), "a host is expected here, as `weapp`, `h5 | rn`, or `_` for all others");
        return None;
    };
    let mut hosts = Vec::new();
    for name in names {
        let Some(name) = name else {
            if Host::known().iter().all(taken) {
                errors.push(pattern.span(), "this arm can never be chosen: each host has one before it");
            }
            return Some(Arm { hosts: Vec::new(), rest: true, body: block(&arm.body) });
        };
        match names::host(name, errors) {
            Some(host) if taken(&host) || hosts.contains(&host) => {
                errors.push(name.span(), format!("`{host}` can never be chosen here: an arm before takes it"));
            }
            found => hosts.extend(found),
        }
    }
    Some(Arm { hosts, rest: false, body: block(&arm.body) })
}

/// Which arm is taken, this macro decides before rustc looks at any `#[cfg]`: an attribute above an arm would be lost.
fn refuse(attribute: &syn::Attribute, errors: &Errors) {
    let path = attribute.path();
    let shown = path.to_token_stream().to_string().replace(' ', "").replace(HIDDEN, "taro_api");
    let message = match shown.as_str() {
        "cfg" | "cfg_attr" => format!(
            "an arm of `platform!` is chosen by its host alone: put the `#[{shown}]` into its body, as \
             `weapp => {{ #[cfg(..)] {{ .. }} #[cfg(not(..))] {{ .. }} }}`"
        ),
        "on" | "taro_api::on" => {
            "an arm of `platform!` says its hosts before the `=>`, as `weapp | tt => ..`".to_owned()
        }
        "doc" => "an arm of `platform!` has no documentation: write a comment with `//`".to_owned(),
        _ => format!(
            "`#[{shown}]` cannot stand above an arm of `platform!`: put it into the arm's body, above a statement, or above \
             the statement or function that has the `platform!`"
        ),
    };
    errors.push(path.span(), message);
}

/// What an arm does, in braces. rustc finds braces that are in the source to be too many where no `match` is left around them.
fn block(body: &syn::Expr) -> TokenStream {
    match body {
        syn::Expr::Block(it) if it.attrs.is_empty() && it.label.is_none() => {
            let braces = it.to_token_stream().into_iter().map(|mut braces| {
                braces.set_span(ours(braces.span()));
                braces
            });
            braces.collect()
        }
        body => quote!({ #body }),
    }
}

/// The names of a pattern; `None` among them is `_`.
fn patterns(pattern: &syn::Pat) -> Option<Vec<Option<&syn::Ident>>> {
    match pattern {
        syn::Pat::Wild(_) => Some(vec![None]),
        syn::Pat::Ident(it) if it.by_ref.is_none() && it.mutability.is_none() && it.subpat.is_none() => {
            Some(vec![Some(&it.ident)])
        }
        syn::Pat::Or(it) => {
            let parts: Option<Vec<_>> = it.cases.iter().map(patterns).collect();
            parts.map(|parts| parts.concat())
        }
        _ => None,
    }
}

/// A host that can be met, and has no arm, is a mistake.
fn check_all_hosts_have_an_arm(arms: &[Arm], targets: &Targets, errors: &Errors) {
    if arms.iter().any(|arm| arm.rest) {
        return;
    }
    let any = targets.hosts().is_empty();
    let known = Host::known();
    let named = if any { &known } else { targets.hosts() };
    let missing = named.iter().filter(|host| !arms.iter().any(|arm| arm.hosts.contains(host)));
    let missing: Vec<String> = missing.map(|host| format!("`{host}`")).collect();
    if missing.is_empty() {
        return;
    }
    let message = if any {
        let missing = missing.join(", ");
        format!(
            "no arm for {missing}: add `_ => ..`, or name the hosts of the build in `TARO_ENV` (without it, a program may run on any)"
        )
    } else {
        format!("no arm for {}, which `TARO_ENV` names: add one, or `_ => ..`", missing.join(", "))
    };
    errors.push(Span::call_site(), message);
}

fn chosen(arms: &[Arm], names: &[&str], targets: &Targets) -> TokenStream {
    if let [host] = targets.hosts() {
        let at = arms.iter().position(|arm| arm.rest || arm.hosts.contains(host));
        let body = at.map(|at| &arms[at].body);
        let others = arms.iter().enumerate().filter(|(other, _)| Some(*other) != at);
        let used = used(others.map(|(_, arm)| &arm.body));
        return if used.is_empty() { quote!(#body) } else { quote!({ #used #body }) };
    }
    let any = targets.hosts().is_empty();
    let met = |host: &Host| any || targets.hosts().contains(host);
    let mut left: Vec<Host> = Host::known().into_iter().filter(met).collect();
    let mut kept: Vec<(Vec<Host>, TokenStream)> = Vec::new();
    let mut left_out = Vec::new();
    for arm in arms {
        let hosts: Vec<Host> = left.iter().copied().filter(|host| arm.rest || arm.hosts.contains(host)).collect();
        left.retain(|host| !hosts.contains(host));
        if hosts.is_empty() {
            left_out.push(&arm.body);
        } else {
            // In a portable build nothing has a gate.
            let body = if any { arm.body.clone() } else { super::arm::held(&arm.body, names, &hosts) };
            kept.push((hosts, body));
        }
    }
    let used = used(left_out);
    let Some(((_, last), others)) = kept.split_last() else { return quote!({}) };
    if others.is_empty() {
        return quote!({ #used #last });
    }
    let patterns = others.iter().map(|(hosts, _)| pattern(hosts));
    let bodies = others.iter().map(|(_, body)| body);
    quote! {{
        #used
        match ::taro_api::__private::known_when_it_runs_unless_taro_env_names_one_host() {
            #(#patterns => #bodies)*
            _ => #last
        }
    }}
}
