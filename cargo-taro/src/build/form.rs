//! The form in which a module is shipped: WebAssembly, JavaScript, or both.

use anyhow::{Result, bail};
use clap::ValueEnum;
use taro_api_codegen::hosts::Host;

/// What the loader loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// A file of WebAssembly.
    Wasm,
    /// The module translated to JavaScript.
    Js,
    /// WebAssembly if the host takes it, else JavaScript.
    Both,
}

impl Form {
    pub(crate) fn has_wasm(self) -> bool {
        self != Form::Js
    }

    pub(crate) fn has_javascript(self) -> bool {
        self != Form::Wasm
    }

    /// The form for these hosts: the named one, if each host takes it; else the one that each host takes.
    pub(crate) fn choose(named: Option<Form>, hosts: &[Host]) -> Result<Form> {
        for &host in hosts {
            match Way::of(host) {
                Way::Nowhere(reason) => bail!("a program cannot be built for {}: {reason}", host.name()),
                Way::JavaScript(reason) if named == Some(Form::Wasm) => bail!(
                    "{} takes no WebAssembly: {reason}\nbuild with `--form js`; or with `--form both`, which tries the \
                     standard's WebAssembly first",
                    host.name()
                ),
                _ => {}
            }
        }
        if let Some(named) = named {
            return Ok(named);
        }
        let in_javascript = hosts.iter().filter(|&&host| matches!(Way::of(host), Way::JavaScript(_))).count();
        Ok(match in_javascript {
            0 => Form::Wasm,
            all if all == hosts.len() => Form::Js,
            _ => Form::Both,
        })
    }
}

/// How a program gets into a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// The client has an object of its own for files of the package.
    Client(Client),
    /// The standard's `WebAssembly`, and a file that is fetched.
    Web,
    /// As JavaScript alone, and why.
    JavaScript(&'static str),
    /// None is known, and why.
    Nowhere(&'static str),
}

/// A client's own WebAssembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Client {
    /// What it is called.
    pub(crate) object: &'static str,
    /// Since when it is there.
    pub(crate) has: &'static str,
}

const UNDOCUMENTED: &str = "its vendor documents no way to load WebAssembly";

impl Way {
    pub(crate) fn of(host: Host) -> Way {
        if let Some(client) = host.client() {
            return Way::of(client);
        }
        match host {
            Host::Weapp => Way::Client(Client { object: "WXWebAssembly", has: "from base library 2.13.0" }),
            Host::Tt => Way::Client(Client { object: "TTWebAssembly", has: "from base library 2.34.0.0" }),
            Host::H5 | Host::HarmonyHybrid => Way::Web,
            Host::Alipay => Way::JavaScript(
                "its pages have no MYWebAssembly, which is in workers only, and they read binary files of the package \
                 as text",
            ),
            Host::Swan | Host::Qq | Host::Jd | Host::Quickapp | Host::Ascf => Way::JavaScript(UNDOCUMENTED),
            Host::Qywx | Host::Dd | Host::Iot | Host::Kwai | Host::Lark | Host::Xhs | Host::Own(_) => {
                Way::JavaScript(UNDOCUMENTED)
            }
            Host::Rn => Way::JavaScript("Hermes, which runs React Native's JavaScript, has none"),
            Host::Harmony => Way::Nowhere(
                "Taro turns an app for Harmony into ArkTS, and no way to run a module there is known; build for \
                 harmony_hybrid, which is a web view",
            ),
        }
    }

    /// Whether the host is known to lack `BigInt`, in which JavaScript has 64-bit numbers.
    pub(crate) fn lacks_bigint(host: Host) -> bool {
        // Measured in Alipay's own simulator.
        host.client().unwrap_or(host) == Host::Alipay
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(named: Option<Form>, hosts: &[Host]) -> Result<Form, String> {
        Form::choose(named, hosts).map_err(|error| error.to_string())
    }

    #[test]
    fn each_host_gets_a_form_that_it_takes() {
        assert_eq!(chosen(None, &[]), Ok(Form::Wasm));
        for host in [Host::Weapp, Host::Tt, Host::H5, Host::HarmonyHybrid, Host::Qywx] {
            assert_eq!(chosen(None, &[host]), Ok(Form::Wasm));
        }
        for host in
            [Host::Alipay, Host::Swan, Host::Qq, Host::Jd, Host::Quickapp, Host::Rn, Host::Ascf, Host::Dd, Host::Kwai]
        {
            assert_eq!(chosen(None, &[host]), Ok(Form::Js));
            assert_eq!(chosen(Some(Form::Both), &[host]), Ok(Form::Both));
            let refused = chosen(Some(Form::Wasm), &[Host::Weapp, host]).unwrap_err();
            assert!(refused.starts_with(&format!("{host} takes no WebAssembly: ")), "{refused}");
        }
        assert_eq!(chosen(None, &[Host::Weapp, Host::Alipay]), Ok(Form::Both));
    }

    #[test]
    fn a_host_without_a_way_is_refused() {
        let refused = chosen(Some(Form::Js), &[Host::H5, Host::Harmony]).unwrap_err();
        assert!(refused.starts_with("a program cannot be built for harmony: Taro turns"), "{refused}");
    }
}
