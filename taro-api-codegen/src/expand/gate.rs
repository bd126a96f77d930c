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
    let hosts = gate.hosts.iter().map(|host| host.name()).collect::<Vec<_>>().join(", ");
    let label = format!("available on: {hosts}");
    let note = gate.link.as_ref().map(|link| quote!(, note = #link));
    quote! {
        #[doc(hidden)]
        #[allow(unreachable_pub, non_camel_case_types)]
        #[diagnostic::on_unimplemented(message = #message, label = #label #note)]
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
    let host = Ident::new(&lacking[0].name().to_upper_camel_case(), gate.span);
    let module = module.map(|module| {
        let mut module = module.clone();
        module.set_span(gate.span);
        quote_spanned!(gate.span=> #module::)
    });
    let mut name = gate.name.clone();
    name.set_span(gate.span);
    quote_spanned!(gate.span=> where for<'a> ::taro_api::platform::#host: #module #name<'a>)
}

/// The gate, and the hosts to prove that do not pass it.
fn closed<'g>(gate: Option<&'g Gate>, targets: &Targets) -> Option<(&'g Gate, Vec<Host>)> {
    let gate = gate?;
    let lacking = targets.lacking(&gate.hosts);
    (!lacking.is_empty()).then_some((gate, lacking))
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
