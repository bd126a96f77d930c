//! What a host lacks is an error at the call, and only there.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use super::rust;
use crate::hosts::{Host, Targets};
use crate::ir::Gate;
use crate::span::Span;

/// The trait that is never implemented.
///
/// ```text
/// #[diagnostic::on_unimplemented(message = "`Taro.login` is not available on `h5`", ..)]
/// pub trait Available_<'a> {}
/// ```
///
/// Nothing is emitted for what no named host lacks, so that a portable build pays nothing.
pub(super) fn item(gate: Option<&Gate>, targets: &Targets) -> TokenStream {
    let Some((gate, lacking)) = closed(gate, targets) else {
        return TokenStream::new();
    };
    let name = &gate.name;
    let message = format!("{} is not available on {}", gate.what, quoted(&lacking));
    let label = label(gate);
    let notes = absence(gate, &lacking).into_iter().chain(alone(&lacking, targets)).chain(gate.link.clone());
    let notes = notes.map(|note| quote!(, note = #note));
    quote! {
        #[doc(hidden)]
        #[allow(unreachable_pub, non_camel_case_types)]
        #[diagnostic::on_unimplemented(message = #message, label = #label #(#notes)*)]
        pub trait #name<'a> {}
    }
}

/// The bound that asks for the trait.
///
/// ```text
/// where for<'a> ::taro_api::platform::Target_: login::Available_<'a>
/// ```
///
/// The lifetime makes it late: rustc believes it at the definition and asks at the call. It stands where the hosts were
/// named, so that the error shows that line.
pub(super) fn bound(gate: Option<&Gate>, module: Option<&Ident>, targets: &Targets) -> Option<TokenStream> {
    let (gate, lacking) = closed(gate, targets)?;
    let span = place(gate, &lacking);
    let module = module.map(|module| {
        let mut module = module.clone();
        module.set_span(*span);
        quote_spanned!(*span=> #module::)
    });
    let mut name = gate.name.clone();
    name.set_span(*span);
    Some(quote_spanned!(*span=> where for<'a> ::taro_api::platform::Target_: #module #name<'a>))
}

/// The bound on a type of which something is asked that can have no bound of its own: a value of a set.
pub(super) fn bound_on(gate: &Gate, ty: &Ident, targets: &Targets) -> Option<TokenStream> {
    let (gate, lacking) = closed(Some(gate), targets)?;
    let span = place(gate, &lacking);
    let mut name = gate.name.clone();
    name.set_span(*span);
    Some(quote_spanned!(*span=> where for<'a> #ty: #name<'a>))
}

/// Whether each named host has it: what `supports!` and `#[needs(..)]` look at, in the module beside a function.
///
/// ```text
/// pub const HAS_: ::taro_api::__private::bool = true;
/// pub use ::taro_api::platform::Open as Available_;
/// ```
pub(super) fn has(gate: Option<&Gate>, targets: &Targets) -> TokenStream {
    let (has, bool) = (closed(gate, targets).is_none(), rust::primitive("bool"));
    let open = (has && !targets.hosts().is_empty()).then(|| {
        quote! {
            #[doc(hidden)]
            #[allow(unused_imports, unreachable_pub)]
            pub use ::taro_api::platform::Open as Available_;
        }
    });
    quote! {
        #[doc(hidden)]
        pub const HAS_: #bool = #has;
        #open
    }
}

/// The names of a type's members, with a `!` before those that a named host lacks: what `supports!` looks at.
pub(super) fn members<'m>(
    members: impl Iterator<Item = (&'m Ident, Option<&'m Gate>)>,
    targets: &Targets,
) -> TokenStream {
    let shown = members.map(|(name, gate)| {
        let mark = if closed(gate, targets).is_some() { "!" } else { "" };
        format!("{mark}{}", name.unraw())
    });
    let (names, str) = (shown.collect::<Vec<_>>().join(" "), rust::primitive("str"));
    quote! {
        #[doc(hidden)]
        pub const MEMBERS_: &'static #str = #names;
    }
}

/// Whether no named host lacks it.
pub(super) fn is_open(gate: Option<&Gate>, targets: &Targets) -> bool {
    closed(gate, targets).is_none()
}

/// Where it was said of the first host that lacks it.
fn place(gate: &Gate, lacking: &[Host]) -> Span {
    gate.absent.filter(|_| gate.support.absent.contains(&lacking[0])).unwrap_or(gate.span)
}

/// The gate, and the hosts to prove that do not pass it.
fn closed<'g>(gate: Option<&'g Gate>, targets: &Targets) -> Option<(&'g Gate, Vec<Host>)> {
    let gate = gate?;
    let lacking = targets.lacking(&gate.support.hosts());
    (!lacking.is_empty()).then_some((gate, lacking))
}

/// "available on: weapp, tt; and, though Taro's types do not say so, on swan"
fn label(gate: &Gate) -> String {
    let names = |hosts: &[Host]| hosts.iter().map(|host| host.name()).collect::<Vec<_>>().join(", ");
    let (kept, found) = (gate.support.kept(), &gate.support.found);
    let says = format!("{} do not say so", gate.source);
    match (kept.is_empty(), found.is_empty()) {
        (false, true) => format!("available on: {}", names(&kept)),
        (false, false) => format!("available on: {}; and, though {says}, on {}", names(&kept), names(found)),
        (true, false) => format!("available, though {says}, on: {}", names(found)),
        (true, true) => "available on none of the hosts".to_owned(),
    }
}

/// What to say when a host that must be proved is declared, and lacks it all the same.
fn absence(gate: &Gate, lacking: &[Host]) -> Option<String> {
    let absent: Vec<Host> = lacking.iter().copied().filter(|host| gate.support.absent.contains(host)).collect();
    let runtimes = match absent.as_slice() {
        [] => return None,
        [_] => "its runtime there does",
        _ => "the runtimes there do",
    };
    let release = gate.taro.as_ref().map(|it| format!(" (as of @tarojs {it})")).unwrap_or_default();
    Some(format!("{} list {}, but {runtimes} not implement it{release}", gate.source, quoted(&absent)))
}

/// What to do when the build proves several hosts, and some of them have it.
fn alone(lacking: &[Host], targets: &Targets) -> Option<String> {
    let having: Vec<Host> = targets.hosts().iter().copied().filter(|host| !lacking.contains(host)).collect();
    (!having.is_empty()).then(|| {
        format!("on {} it is there: `cargo taro prove` checks each host with the code that it runs", quoted(&having))
    })
}

/// "`h5`, `rn` and `quickapp`"
fn quoted(hosts: &[Host]) -> String {
    let names: Vec<String> = hosts.iter().map(|host| format!("`{host}`")).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}
