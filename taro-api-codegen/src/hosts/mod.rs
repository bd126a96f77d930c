//! The hosts of Taro, and which of them a build has to prove.

use std::fmt;

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

mod own;

pub use self::own::{check as check_own, declare as declare_own};

/// Makes the hosts of one list: the only one, from which [`declare`] makes taro-api's `Host` as well.
macro_rules! hosts {
    (
        $(#[doc = $doc:literal] $variant:ident = $name:literal, $title:literal;)*
        plugins: $(#[doc = $plugin_doc:literal] $plugin:ident = $plugin_name:literal, $plugin_title:literal;)*
    ) => {
        /// Where a Taro program runs. The names are the values of `TARO_ENV`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Host {
            $(#[doc = $doc] $variant,)*
            $(#[doc = $plugin_doc] $plugin,)*
            /// A host that only the project knows, by its place in `TARO_HOSTS`.
            Own(u8),
        }

        impl Host {
            /// Every host that Taro's types know, in Taro's order.
            pub const ALL: [Host; [$($name),*].len()] = [$(Host::$variant),*];

            /// The hosts of published platform plugins, of which Taro's types say nothing.
            pub const PLUGINS: [Host; [$($plugin_name),*].len()] = [$(Host::$plugin),*];

            /// The host's name in `TARO_ENV` and in `#[platforms(..)]`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Host::$variant => $name,)*
                    $(Host::$plugin => $plugin_name,)*
                    Host::Own(at) => own::get(at).map_or("", |it| it.name.as_str()),
                }
            }

            /// What people call it.
            pub fn title(self) -> &'static str {
                match self {
                    $(Host::$variant => $title,)*
                    $(Host::$plugin => $plugin_title,)*
                    Host::Own(_) => self.name(),
                }
            }

            /// What it is, for its documentation.
            fn doc(self) -> &'static str {
                match self {
                    $(Host::$variant => $doc,)*
                    $(Host::$plugin => $plugin_doc,)*
                    Host::Own(_) => "A host of this project.",
                }
            }
        }
    };
}

// In Taro's order.
hosts! {
    /// WeChat mini programs.
    Weapp = "weapp", "WeChat";
    /// Baidu Smart programs.
    Swan = "swan", "Baidu";
    /// Alipay mini programs.
    Alipay = "alipay", "Alipay";
    /// Douyin mini programs.
    Tt = "tt", "Douyin";
    /// QQ mini programs.
    Qq = "qq", "QQ";
    /// JD mini programs.
    Jd = "jd", "JD";
    /// The web.
    H5 = "h5", "Web";
    /// React Native.
    Rn = "rn", "React Native";
    /// Quick apps.
    Quickapp = "quickapp", "Quick App";
    /// HarmonyOS, native.
    Harmony = "harmony", "Harmony";
    /// HarmonyOS, in a web view.
    HarmonyHybrid = "harmony_hybrid", "Harmony hybrid";
    /// HarmonyOS atomic services.
    Ascf = "ascf", "Harmony atomic service";
    plugins:
    /// WeCom mini programs, a client of WeChat's.
    Qywx = "qywx", "WeCom";
    /// DingTalk mini programs, a client of Alipay's.
    Dd = "dd", "DingTalk";
    /// Alipay mini programs on devices, a client of Alipay's.
    Iot = "iot", "Alipay IoT";
    /// Kuaishou mini programs.
    Kwai = "kwai", "Kuaishou";
    /// Lark mini programs.
    Lark = "lark", "Lark";
    /// Xiaohongshu mini programs.
    Xhs = "xhs", "Xiaohongshu";
}

impl Host {
    /// The host of that name. `harmony-hybrid`, as the CLI writes it, is `harmony_hybrid`.
    pub fn parse(name: &str) -> Option<Host> {
        let name = name.replace('-', "_");
        Host::each().find(|host| host.name() == name)
    }

    /// Every host: those of Taro's types, those of plugins, and those of the project.
    pub fn known() -> Vec<Host> {
        Host::each().collect()
    }

    fn each() -> impl Iterator<Item = Host> {
        Host::ALL.into_iter().chain(Host::PLUGINS).chain(own::all())
    }

    /// The host whose client it is, for a host that is proved as another one.
    pub fn client(self) -> Option<Host> {
        match self {
            // The plugin of each extends that host's own, and calls its client: `class QYWX extends Weapp`.
            Host::Qywx => Some(Host::Weapp),
            Host::Dd | Host::Iot => Some(Host::Alipay),
            Host::Own(at) => own::get(at).and_then(|it| it.client),
            _ => None,
        }
    }

    /// Whether Taro's types say nothing of it.
    fn is_unknown_to_taro(self) -> bool {
        !Host::ALL.contains(&self)
    }

    /// Whether it is among hosts that have something. A client of another host has what that host has. A host of which Taro's
    /// types say nothing is only lacking where somebody names such hosts, and not this one.
    pub fn is_among(self, hosts: &[Host]) -> bool {
        let knows_plugins = || hosts.iter().any(|it| it.is_unknown_to_taro());
        hosts.contains(&self)
            || match self.client() {
                Some(client) => hosts.contains(&client),
                None => self.is_unknown_to_taro() && !hosts.is_empty() && !knows_plugins(),
            }
    }

    /// Whether clients of several versions run there: the vendor's client brings a base library, and says its version.
    pub fn has_versions(self) -> bool {
        let client = self.client().unwrap_or(self);
        matches!(client, Host::Weapp | Host::Swan | Host::Alipay | Host::Tt | Host::Qq | Host::Jd)
    }

    /// Every name, for an error to list.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Host::each().map(Host::name)
    }
}

impl Host {
    /// Its name in taro-api's `Host`.
    pub fn variant(self) -> Ident {
        Ident::new(&self.name().to_upper_camel_case(), Span::call_site())
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Fills an enum with the hosts, and gives it `ALL` and `name`.
///
/// ```text
/// pub enum Host { /** WeChat mini programs. */ Weapp, .. }
/// impl Host { pub const ALL: [Host; 12] = ..; pub fn name(self) -> &'static str { .. } }
/// ```
pub fn declare(declaration: TokenStream) -> TokenStream {
    let syn::ItemEnum { attrs, vis, ident, .. } = match syn::parse2(declaration) {
        Ok(it) => it,
        Err(error) => return error.into_compile_error(),
    };
    let hosts = Host::known();
    let docs = hosts.iter().map(|host| format!(" {}", host.doc().trim()));
    let names: Vec<&str> = hosts.iter().map(|host| host.name()).collect();
    let clients: Vec<&str> = hosts.iter().map(|host| host.client().unwrap_or(*host).name()).collect();
    let variants: Vec<Ident> = hosts.iter().map(|host| host.variant()).collect();
    let count = names.len();
    let numbers = 0..count;
    // What is wrong in the variables is said by `check_target!`.
    let targets = Targets::from_env().unwrap_or_default();
    let oldest = hosts.iter().map(|host| targets.oldest(*host).map_or(0, Version::number));
    let is_met = |host: &Host| targets.hosts().is_empty() || targets.hosts().contains(host);
    let met = hosts.iter().enumerate().filter(|(_, host)| is_met(host)).fold(0u64, |all, (at, _)| all | 1 << at);
    quote! {
        #(#attrs)*
        #vis enum #ident { #(#[doc = #docs] #variants,)* }

        impl #ident {
            /// Every host: those of Taro's types in Taro's order, and those of plugins.
            pub const ALL: [#ident; #count] = [#(#ident::#variants),*];

            /// Their names.
            #[doc(hidden)]
            pub const NAMES_: [&str; #count] = [#(#names),*];

            /// The hosts whose clients they run in.
            #[doc(hidden)]
            pub const CLIENTS_: [&str; #count] = [#(#clients),*];

            /// The base library of the oldest client of each, as a number; 0 where the build does not say it.
            #[doc(hidden)]
            pub const OLDEST_: [u64; #count] = [#(#oldest),*];

            /// A bit for each host that the program is built for.
            #[doc(hidden)]
            pub const MET_: u64 = #met;

            /// Whether this host has what is asked for: host by host, and no loop.
            #[doc(hidden)]
            #[inline(always)]
            #[must_use]
            pub fn has_<A: Asks>(self) -> bool { #(is_of::<A, #numbers>(self))||* }

            /// The host's name, as `TARO_ENV` and `#[platforms(..)]` have it.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { #(#ident::#variants => #names,)* }
            }
        }
    }
}

/// The version of a host's base library, as a number that compares: `2.20.1`, four parts of 16 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(u64);

impl Version {
    /// Reads one to four numbers with dots between them.
    pub fn parse(text: &str) -> Option<Version> {
        let mut parts = [0u16; 4];
        for (at, part) in text.split('.').enumerate() {
            let digits = part.bytes().all(|it| it.is_ascii_digit());
            *parts.get_mut(at)? = part.parse().ok().filter(|_| digits)?;
        }
        Some(Version(parts.iter().fold(0, |all, part| all << 16 | u64::from(*part))))
    }

    /// The number, which compares as the version does.
    pub fn number(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |at: u32| self.0 >> (16 * (3 - at)) & 0xffff;
        write!(f, "{}.{}.{}", part(0), part(1), part(2))?;
        if part(3) > 0 { write!(f, ".{}", part(3)) } else { Ok(()) }
    }
}

/// Which hosts have something: what is declared, and where a look at the hosts' own code found otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Support {
    /// The declared hosts; `None` is every host.
    pub declared: Option<Vec<Host>>,
    /// Hosts that have it, though they are not declared.
    pub found: Vec<Host>,
    /// Hosts that lack it, though they are declared.
    pub absent: Vec<Host>,
    /// Declared hosts whose own typings do not have it: it may be there all the same.
    pub unconfirmed: Vec<Host>,
    /// The base library of a host from which on it is there; a host that is not named has it in every one.
    pub since: Vec<(Host, Version)>,
}

impl Support {
    /// The declared hosts that have it.
    pub fn kept(&self) -> Vec<Host> {
        let declared = self.declared.as_deref().unwrap_or(&Host::ALL);
        declared.iter().copied().filter(|host| !self.absent.contains(host)).collect()
    }

    /// The hosts that have it.
    pub fn hosts(&self) -> Vec<Host> {
        [self.kept(), self.found.clone()].concat()
    }

    /// The base library of a host from which on it is there.
    pub fn since(&self, host: Host) -> Option<Version> {
        let of = |host: Host| self.since.iter().find(|(it, _)| *it == host).map(|(_, version)| *version);
        of(host).or_else(|| host.client().and_then(of))
    }

    /// Whether every host has it.
    pub fn is_everywhere(&self) -> bool {
        self.declared.is_none() && self.absent.is_empty()
    }
}

/// The hosts that a build has to prove; empty is a portable build, which proves none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Targets {
    hosts: Vec<Host>,
    /// The base library of the oldest client, of hosts of which `TARO_BASE_LIBRARY` says it.
    oldest: Vec<(Host, Version)>,
}

impl Targets {
    /// Reads the value of `TARO_ENV`: names separated by commas.
    ///
    /// # Errors
    /// What to write instead, when a name is no host's.
    pub fn parse(value: &str) -> Result<Targets, String> {
        let mut hosts = Vec::new();
        for name in value.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            let host = Host::parse(name).ok_or_else(|| {
                let hint = match crate::suggest::nearest(name, Host::names()) {
                    Some(near) => format!("did you mean `{near}`? "),
                    None => String::new(),
                };
                format!(
                    "`TARO_ENV` does not name a host of Taro: `{name}`; {hint}the hosts are {}",
                    Host::names().collect::<Vec<_>>().join(", ")
                )
            })?;
            if !hosts.contains(&host) {
                hosts.push(host);
            }
        }
        Ok(Targets { hosts, oldest: Vec::new() })
    }

    /// Adds the value of `TARO_BASE_LIBRARY`: `weapp@2.20.1,alipay@2.8.0`. What it says of a host that the build does not prove
    /// is not asked.
    ///
    /// # Errors
    /// What to write instead.
    pub fn with_base_library(mut self, value: &str) -> Result<Targets, String> {
        for entry in value.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
            let (host, version) = base_library(entry).map_err(|error| format!("`TARO_BASE_LIBRARY`: {error}"))?;
            if self.oldest.iter().any(|(it, _)| *it == host) {
                return Err(format!("`TARO_BASE_LIBRARY`: `{host}` is given twice"));
            }
            self.oldest.push((host, version));
        }
        self.oldest.retain(|(host, _)| self.hosts.is_empty() || self.hosts.contains(host));
        Ok(self)
    }

    /// What `TARO_ENV` and `TARO_BASE_LIBRARY` say, as the macros' own process sees them.
    ///
    /// # Errors
    /// Those of [`Targets::parse`] and [`Targets::with_base_library`].
    pub fn from_env() -> Result<Targets, String> {
        let said = |name| std::env::var(name).unwrap_or_default();
        Targets::parse(&said("TARO_ENV"))?.with_base_library(&said("TARO_BASE_LIBRARY"))
    }

    /// The base library of a host's oldest client.
    pub fn oldest(&self, host: Host) -> Option<Version> {
        self.oldest.iter().find(|(it, _)| *it == host).map(|(_, version)| *version)
    }

    /// The base libraries of the oldest clients, in the order in which they were named.
    pub fn all_oldest(&self) -> &[(Host, Version)] {
        &self.oldest
    }

    /// Whether the build proves nothing: every gate is open.
    pub fn is_portable(&self) -> bool {
        self.hosts.is_empty() && self.oldest.is_empty()
    }

    /// The hosts whose oldest client is older than something, with its version and that of the client.
    pub fn younger(&self, support: &Support) -> Vec<(Host, Version, Version)> {
        let hosts = support.hosts();
        let young = |(host, oldest): &(Host, Version)| {
            let since = support.since(*host).filter(|since| host.is_among(&hosts) && since > oldest)?;
            Some((*host, since, *oldest))
        };
        self.oldest.iter().filter_map(young).collect()
    }

    /// The named hosts.
    pub fn hosts(&self) -> &[Host] {
        &self.hosts
    }

    /// The named hosts that are not among `supported`, as [`Host::is_among`] has it.
    pub fn lacking(&self, supported: &[Host]) -> Vec<Host> {
        self.hosts.iter().copied().filter(|host| !host.is_among(supported)).collect()
    }
}

/// `weapp@2.20.1`
fn base_library(entry: &str) -> Result<(Host, Version), String> {
    let Some((name, version)) = entry.split_once('@') else {
        return Err(format!("a host and a version are expected, as `weapp@2.20.1`; `{entry}` is none"));
    };
    let (name, version) = (name.trim(), version.trim());
    let host = Host::parse(name).ok_or_else(|| crate::parse::attr::unknown_host(name))?;
    if !host.has_versions() {
        return Err(crate::parse::attr::no_versions(host));
    }
    let version = Version::parse(version).ok_or_else(|| crate::parse::attr::no_version(version))?;
    Ok((host, version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_list_is_read_with_spaces_repeats_and_dashes() {
        let targets = Targets::parse(" weapp, alipay,weapp ,harmony-hybrid,").unwrap();
        assert_eq!(targets.hosts(), [Host::Weapp, Host::Alipay, Host::HarmonyHybrid]);
        assert_eq!(targets.lacking(&[Host::Weapp]), [Host::Alipay, Host::HarmonyHybrid]);
    }

    #[test]
    fn what_was_found_is_there_and_what_is_absent_is_not() {
        let declared = Some(vec![Host::Weapp, Host::H5]);
        let support = Support { declared, found: vec![Host::Swan], absent: vec![Host::H5], ..Support::default() };
        assert_eq!(support.hosts(), [Host::Weapp, Host::Swan]);
        let nearly = Support { absent: vec![Host::H5], ..Support::default() };
        assert!(!nearly.is_everywhere() && nearly.hosts().len() == Host::ALL.len() - 1);
        assert!(Support::default().is_everywhere());
    }

    #[test]
    fn versions_compare_by_their_numbers() {
        let version = |text| Version::parse(text).unwrap();
        assert!(version("2.9.0") < version("2.10.0") && version("2.10") == version("2.10.0"));
        assert!(version("1.2.3.4") > version("1.2.3"));
        assert_eq!(["2.20.1", "3", "1.2.3.4"].map(|it| version(it).to_string()), ["2.20.1", "3.0.0", "1.2.3.4"]);
        for none in ["", "2.", ".2", "2.x", "+2.1", "2.10.0+", "1.2.3.4.5", "2.70000", " 2.1"] {
            assert_eq!(Version::parse(none), None, "{none}");
        }
    }

    #[test]
    fn a_client_of_another_host_has_what_that_host_has() {
        let lacking = |hosts, supported: &[Host]| Targets::parse(hosts).unwrap().lacking(supported);
        assert!(lacking("qywx", &[Host::Weapp]).is_empty());
        assert!(lacking("dd,iot", &[Host::Alipay]).is_empty());
        assert_eq!(lacking("qywx,dd", &[Host::H5]), [Host::Qywx, Host::Dd]);
        assert_eq!(lacking("weapp", &[Host::Qywx]), [Host::Weapp]);
    }

    #[test]
    fn of_a_plugin_s_host_only_a_list_that_names_such_hosts_says_something() {
        let lacking = |hosts, supported: &[Host]| Targets::parse(hosts).unwrap().lacking(supported);
        assert!(lacking("kwai,lark,xhs", &[Host::Weapp]).is_empty());
        assert_eq!(lacking("kwai,lark,weapp", &[Host::Kwai]), [Host::Lark, Host::Weapp]);
        assert_eq!(lacking("kwai", &[]), [Host::Kwai]);
    }

    #[test]
    fn an_unset_target_lacks_nothing() {
        assert!(Targets::parse("").unwrap().lacking(&[]).is_empty());
    }

    #[test]
    fn a_base_library_is_asked_of_a_host_of_the_build() {
        let of = |hosts, oldest| Targets::parse(hosts).unwrap().with_base_library(oldest);
        let targets = of("weapp,h5", " weapp@2.9.0, alipay@2.8.0,").unwrap();
        assert_eq!(targets.oldest, [(Host::Weapp, Version::parse("2.9").unwrap())]);
        let since = vec![(Host::Weapp, Version::parse("2.10.0").unwrap())];
        let support = Support { since, ..Support::default() };
        assert_eq!(targets.younger(&support).len(), 1);
        assert!(of("weapp", "weapp@2.10.0").unwrap().younger(&support).is_empty());
        assert!(of("weapp", "").unwrap().younger(&support).is_empty());
        assert!(!of("", "weapp@2.9.0").unwrap().is_portable());
        for (wrong, why) in [
            ("2.9.0", "`2.9.0` is none"),
            ("weap@2.9.0", "did you mean `weapp`?"),
            ("h5@2.9.0", "no base library"),
            ("weapp@2.x", "`2.x` is not a version"),
            ("weapp@2.9.0,weapp@2.9.1", "given twice"),
        ] {
            let error = of("weapp", wrong).unwrap_err();
            assert!(error.starts_with("`TARO_BASE_LIBRARY`: ") && error.contains(why), "{error}");
        }
    }

    #[test]
    fn an_unknown_target_is_named_with_the_nearest() {
        let error = Targets::parse("weap").unwrap_err();
        assert!(error.contains("did you mean `weapp`?"), "{error}");
    }
}
