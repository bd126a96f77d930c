//! What a host lacks is an error at the call, and only there.

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use crate::hosts::{Host, Targets};
use crate::types::Gate;

/// The trait that is never implemented.
///
/// ```text
/// #[diagnostic::on_unimplemented(message = "`Taro.login` is not available on `h5`", ..)]
/// pub trait Available_<'a> {}
/// ```
///
/// Nothing is emitted for a build that lacks nothing, so that a portable one pays nothing.
pub(super) fn item(gate: Option<&Gate>, targets: &Targets) -> TokenStream {
    let Some((gate, lacking)) = closed(gate, targets) else {
        return TokenStream::new();
    };
    let name = &gate.name;
    let message = format!("{} is not available on {}", gate.what, quoted(&lacking));
    let label = label(gate);
    let notes = absence(gate, &lacking).into_iter().chain(gate.link.clone()).map(|note| quote!(, note = #note));
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
/// where for<'a> ::taro_api::platform::H5: login::Available_<'a>
/// ```
///
/// The lifetime makes it late: rustc believes it at the definition and asks at the call. It stands where the hosts were
/// named, so that the error shows that line.
pub(super) fn bound(gate: Option<&Gate>, module: Option<&Ident>, targets: &Targets) -> TokenStream {
    let Some((gate, lacking)) = closed(gate, targets) else {
        return TokenStream::new();
    };
    let host = lacking[0];
    let span = gate.absent.filter(|_| gate.support.absent.contains(&host)).unwrap_or(gate.span);
    let host = Ident::new(&host.name().to_upper_camel_case(), span);
    let module = module.map(|module| {
        let mut module = module.clone();
        module.set_span(span);
        quote_spanned!(span=> #module::)
    });
    let mut name = gate.name.clone();
    name.set_span(span);
    quote_spanned!(span=> where for<'a> ::taro_api::platform::#host: #module #name<'a>)
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

/// "`h5`, `rn` and `quickapp`"
fn quoted(hosts: &[Host]) -> String {
    let names: Vec<String> = hosts.iter().map(|host| format!("`{host}`")).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}
