//! What a host lacks is an error at the call, and only there.

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use super::rust;
use crate::hosts::{Host, Targets, Version};
use crate::ir::{Api, Gate};
use crate::span::Span;

/// The trait that is never implemented.
///
/// ```text
/// #[diagnostic::on_unimplemented(message = "`Taro.login` is not available on `h5`", ..)]
/// pub trait Available_<'a> {}
/// #[diagnostic::do_not_recommend]
/// impl Available_<'_> for __taro_api::platform::Never {}
/// ```
///
/// Nothing has it. Its one implementation is for `Never`, of which nothing is asked: rustc says of a trait without any that it
/// has none, and would have the user write one. Nothing is emitted for what no named host lacks.
pub(super) fn item(gate: Option<&Gate>, targets: &Targets) -> TokenStream {
    let Some(closed) = closed(gate, targets) else {
        return TokenStream::new();
    };
    let (definition, name) = (closed.definition(targets), &closed.gate.name);
    quote! {
        #definition
        #[diagnostic::do_not_recommend]
        impl #name<'_> for __taro_api::platform::Never {}
    }
}

/// The trait of a value, for [`bound_on`]. It has no implementation: rustc would tell of that one only.
pub(super) fn item_of_value(gate: &Gate, targets: &Targets) -> Option<TokenStream> {
    Some(closed(Some(gate), targets)?.definition(targets))
}

/// The bound that asks for the trait.
///
/// ```text
/// where for<'a> __taro_api::platform::Target_: login::Available_<'a>
/// ```
///
/// The lifetime makes it late: rustc believes it at the definition and asks at the call. It stands where the hosts were
/// named, so that the error shows that line.
pub(super) fn bound(gate: Option<&Gate>, module: Option<&Ident>, targets: &Targets) -> Option<TokenStream> {
    let closed = closed(gate, targets)?;
    let (gate, span) = (closed.gate, closed.place());
    let module = module.map(|module| {
        let mut module = module.clone();
        module.set_span(*span);
        quote_spanned!(*span=> #module::)
    });
    let mut name = gate.name.clone();
    name.set_span(*span);
    Some(quote_spanned!(*span=> where for<'a> __taro_api::platform::Target_: #module #name<'a>))
}

/// The bound on a type of which something is asked that can have no bound of its own: a value of a set.
pub(super) fn bound_on(gate: &Gate, ty: &Ident, targets: &Targets) -> Option<TokenStream> {
    let span = closed(Some(gate), targets)?.place();
    let mut name = gate.name.clone();
    name.set_span(*span);
    Some(quote_spanned!(*span=> where for<'a> #ty: #name<'a>))
}

/// Which hosts have it, and from which version on, with a `!` before it where the build does not pass its gate: what `supports!`,
/// `available!` and `#[needs(..)]` look at, in the module beside a function.
///
/// ```text
/// pub const GATE_: &__taro_api::str = "weapp@2.10.0 tt";
/// ```
pub(super) fn fact(gate: Option<&Gate>, targets: &Targets) -> TokenStream {
    let mark = if is_open(gate, targets) { "" } else { "!" };
    let (fact, str) = (format!("{mark}{}", hosts_of(gate, " ")), rust::primitive("str"));
    quote! {
        #[doc(hidden)]
        pub const GATE_: &#str = #fact;
    }
}

/// The same in a namespace that is no function's: the questions about an option look there as well.
pub(super) fn of_namespace() -> TokenStream {
    let str = rust::primitive("str");
    quote! {
        #[doc(hidden)]
        pub const GATE_: &#str = "*";
    }
}

/// Makes the glob import in the module of an open function public. It brings the open `Available_`, which `#[needs(..)]` names as
/// `login::Available_`. The module of a closed function has a trait of that name itself, and its glob import stays private.
pub(super) fn vis_of_names(api: Option<&Api>, targets: &Targets) -> Option<TokenStream> {
    let needed = !targets.is_portable() && api.is_some_and(|it| is_open(it.gate.as_ref(), targets));
    needed.then(|| quote!(#[doc(hidden)] pub))
}

/// "weapp@2.10.0 tt"; `*` is every host.
fn hosts_of(gate: Option<&Gate>, separator: &str) -> String {
    let Some(Gate { support, .. }) = gate else { return "*".to_owned() };
    let with_version = |host: Host| match support.since(host) {
        Some(version) => format!("{host}@{version}"),
        None => host.to_string(),
    };
    let hosts: Vec<String> = match support.is_everywhere() {
        true => {
            let young = Host::known().into_iter().filter(|host| support.since(*host).is_some()).map(with_version);
            std::iter::once("*".to_owned()).chain(young).collect()
        }
        false => {
            let has = support.hosts();
            Host::known().into_iter().filter(|host| host.is_among(&has)).map(with_version).collect()
        }
    };
    hosts.join(separator)
}

/// The names of a type's members: what `supports!` and `available!` look at. A `!` is before those that a named host lacks, and
/// their hosts behind those that not every host has: "timeout !force=weapp,tt@1.40.0".
pub(super) fn members<'m>(
    members: impl Iterator<Item = (&'m Ident, Option<&'m Gate>)>,
    targets: &Targets,
) -> TokenStream {
    let shown = members.map(|(name, gate)| {
        let mark = if closed(gate, targets).is_some() { "!" } else { "" };
        let hosts = gate.map(|_| format!("={}", hosts_of(gate, ","))).unwrap_or_default();
        format!("{mark}{}{hosts}", name.unraw())
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

/// A gate that the build does not pass.
struct Closed<'g> {
    gate: &'g Gate,
    /// The hosts that lack it.
    lacking: Vec<Host>,
    /// The hosts whose oldest client lacks it: the version that has it, and that of the client.
    younger: Vec<(Host, Version, Version)>,
}

/// The gate, if a named host does not pass it, or its oldest client.
fn closed<'g>(gate: Option<&'g Gate>, targets: &Targets) -> Option<Closed<'g>> {
    let gate = gate?;
    let (lacking, younger) = (targets.lacking(&gate.support.hosts()), targets.younger(&gate.support));
    (!lacking.is_empty() || !younger.is_empty()).then_some(Closed { gate, lacking, younger })
}

impl Closed<'_> {
    /// The trait, with what rustc says where it is asked for.
    fn definition(&self, targets: &Targets) -> TokenStream {
        let (name, message, label) = (&self.gate.name, self.message(), self.label());
        let notes = self.notes(targets).into_iter().map(|note| quote!(, note = #note));
        quote! {
            #[doc(hidden)]
            #[allow(unreachable_pub, non_camel_case_types)]
            #[diagnostic::on_unimplemented(message = #message, label = #label #(#notes)*)]
            pub trait #name<'a> {}
        }
    }

    /// Where it was said of the first host that lacks it.
    fn place(&self) -> Span {
        let gate = self.gate;
        let is_absent = self.lacking.first().is_some_and(|host| gate.support.absent.contains(host));
        let said = if self.lacking.is_empty() { gate.since } else { gate.absent.filter(|_| is_absent) };
        said.unwrap_or(gate.span)
    }

    fn message(&self) -> String {
        match self.lacking.as_slice() {
            [] => self.too_old(&format!("{} needs", self.gate.what)),
            lacking => format!("{} is not available on {}", self.gate.what, quoted(lacking)),
        }
    }

    /// "it needs base library 2.10.0 of `weapp`; this build is for 2.9.0 and later"
    fn too_old(&self, needs: &str) -> String {
        let each = |(host, since, _): &(Host, Version, Version)| format!("{since} of `{host}`");
        let since: Vec<String> = self.younger.iter().map(each).collect();
        let oldest = match self.younger.as_slice() {
            [(_, _, oldest)] => oldest.to_string(),
            several => {
                let each = several.iter().map(|(host, _, oldest)| format!("{oldest} of `{host}`"));
                joined(&each.collect::<Vec<_>>())
            }
        };
        format!("{needs} base library {}; this build is for {oldest} and later", joined(&since))
    }

    /// "available on: weapp, tt; and, though Taro's types do not say so, on swan"
    fn label(&self) -> String {
        let gate = self.gate;
        if self.lacking.is_empty() {
            return "younger than the oldest client of this build".to_owned();
        }
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

    /// Why it is so, and the ways out of it.
    fn notes(&self, targets: &Targets) -> Vec<String> {
        let also = (!self.lacking.is_empty() && !self.younger.is_empty()).then(|| self.too_old("it needs"));
        let ways = [self.ask(), self.raise(targets), self.alone(targets)];
        self.absence().into_iter().chain(also).chain(ways.into_iter().flatten()).chain(self.gate.link.clone()).collect()
    }

    /// What to say when a host that must be proved is declared, and lacks it all the same.
    fn absence(&self) -> Option<String> {
        let gate = self.gate;
        let is_absent = |host: &Host| gate.support.absent.contains(host);
        let absent: Vec<Host> = self.lacking.iter().copied().filter(is_absent).collect();
        let runtimes = match absent.as_slice() {
            [] => return None,
            [_] => "its runtime there does",
            _ => "the runtimes there do",
        };
        let release = gate.taro.as_ref().map(|it| format!(" (as of @tarojs {it})")).unwrap_or_default();
        Some(format!("{} list {}, but {runtimes} not implement it{release}", gate.source, quoted(&absent)))
    }

    /// The line that asks when the program runs. On a host that nothing else brings, there is nothing to ask.
    fn ask(&self) -> Option<String> {
        let ask = &self.gate.ask;
        let name = ask.rsplit(['.', ':']).next().unwrap_or(ask);
        let name = if name.starts_with("r#") { name.to_owned() } else { name.to_snake_case() };
        // A brace would be rustc's.
        (!self.gate.support.hosts().is_empty())
            .then(|| format!("ask first: `if let Some({name}) = taro_api::available!({ask})`"))
    }

    /// What to set when only the oldest clients lack it.
    fn raise(&self, targets: &Targets) -> Option<String> {
        if !self.lacking.is_empty() {
            return None;
        }
        let kept = targets.all_oldest().iter().map(|(host, oldest)| {
            let since = self.younger.iter().find(|(it, ..)| it == host).map(|(_, since, _)| since);
            format!("{host}@{}", since.unwrap_or(oldest))
        });
        let value = kept.collect::<Vec<_>>().join(",");
        Some(format!("or leave older clients out: `TARO_BASE_LIBRARY={value}`"))
    }

    /// The arm of `platform!` in which it may be called, by the path that the arm is held against.
    fn arm(&self, having: &[Host]) -> String {
        let Gate { ask, what, .. } = self.gate;
        let is_function = what.starts_with("`Taro.") && !ask.contains(['.', ':']);
        if !is_function {
            return String::new();
        }
        let hosts: Vec<&str> = having.iter().map(|host| host.name()).collect();
        format!("`taro_api::platform!({} => taro_api::{ask}(..), _ => ..)`; ", hosts.join(" | "))
    }

    /// What to do when the build proves several hosts, and some of them have it.
    fn alone(&self, targets: &Targets) -> Option<String> {
        if self.lacking.is_empty() {
            return None;
        }
        let having: Vec<Host> = targets.hosts().iter().copied().filter(|it| !self.lacking.contains(it)).collect();
        (!having.is_empty()).then(|| {
            format!(
                "on {} it is there: {}`cargo taro prove` checks each host with the code that it runs",
                quoted(&having),
                self.arm(&having)
            )
        })
    }
}

/// "`h5`, `rn` and `quickapp`"
fn quoted(hosts: &[Host]) -> String {
    joined(&hosts.iter().map(|host| format!("`{host}`")).collect::<Vec<_>>())
}

/// "a, b and c"
fn joined(names: &[String]) -> String {
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}
