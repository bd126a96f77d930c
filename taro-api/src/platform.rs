//! The hosts of Taro: which one the program runs on, and what generated code asks of those that `TARO_ENV` names.

use std::fmt;

taro_api_macros::check_target!();

/// A host of Taro's: where a program runs.
///
/// ```
/// use taro_api::Host;
///
/// let greeting = match Host::current() {
///     Host::H5 => "Welcome back",
///     _ => "Hello",
/// };
/// # assert_eq!(greeting, "Hello");
/// ```
///
/// Code that differs by host is better chosen with [`platform!`](crate::platform!), which a build for one host decides
/// when it is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Host {
    /// WeChat mini programs.
    Weapp,
    /// Baidu Smart programs.
    Swan,
    /// Alipay mini programs.
    Alipay,
    /// Douyin mini programs.
    Tt,
    /// QQ mini programs.
    Qq,
    /// JD mini programs.
    Jd,
    /// The web.
    H5,
    /// React Native.
    Rn,
    /// Quick apps.
    Quickapp,
    /// HarmonyOS, native.
    Harmony,
    /// HarmonyOS, in a web view.
    HarmonyHybrid,
    /// HarmonyOS atomic services.
    Ascf,
}

impl Host {
    /// Every host, in Taro's order.
    pub const ALL: [Host; 12] = [
        Host::Weapp,
        Host::Swan,
        Host::Alipay,
        Host::Tt,
        Host::Qq,
        Host::Jd,
        Host::H5,
        Host::Rn,
        Host::Quickapp,
        Host::Harmony,
        Host::HarmonyHybrid,
        Host::Ascf,
    ];

    /// The host's name, as `TARO_ENV` and `#[platforms(..)]` have it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Host::Weapp => "weapp",
            Host::Swan => "swan",
            Host::Alipay => "alipay",
            Host::Tt => "tt",
            Host::Qq => "qq",
            Host::Jd => "jd",
            Host::H5 => "h5",
            Host::Rn => "rn",
            Host::Quickapp => "quickapp",
            Host::Harmony => "harmony",
            Host::HarmonyHybrid => "harmony_hybrid",
            Host::Ascf => "ascf",
        }
    }

    /// The host of that name. `harmony-hybrid`, as Taro's command line has it, is `harmony_hybrid`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Host> {
        let same = |host: &Host| name.bytes().map(|it| if it == b'-' { b'_' } else { it }).eq(host.name().bytes());
        Host::ALL.into_iter().find(same)
    }

    /// The host that the program runs on.
    ///
    /// A build for one host knows it. Otherwise it is what Taro's bundler wrote for `process.env.TARO_ENV`, and in the
    /// in-process host, what [`host::set_current`](crate::host::set_current) says. Where nobody says it, it is the first
    /// host that `TARO_ENV` named when the program was built, or `weapp`.
    #[must_use]
    pub fn current() -> Host {
        let named = option_env!("TARO_ENV").unwrap_or_default();
        let first = || named.split(',').find_map(|name| Host::parse(name.trim()));
        if !named.is_empty() && !named.contains(',') {
            return first().unwrap_or(Host::Weapp);
        }
        taro_api_runtime::host_name().and_then(|name| Host::parse(&name)).or_else(first).unwrap_or(Host::Weapp)
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The hosts that `TARO_ENV` names: what generated code asks to have an API. No name of Taro's ends in `_`, and rustc
/// points out names that are the same.
#[allow(non_camel_case_types)]
#[doc(hidden)]
#[derive(Debug)]
pub enum Target_ {}

/// What every named host has.
#[doc(hidden)]
pub trait Open<'a> {}

impl Open<'_> for Target_ {}

/// Whether a member is one that every named host has. `members` are their names, with a `!` before those that are not.
///
/// # Panics
/// When there is no such member; as a constant, that is a compile error.
#[doc(hidden)]
#[must_use]
#[track_caller]
pub const fn has(members: &str, name: &str, missing: &'static str) -> bool {
    let (members, name) = (members.as_bytes(), name.as_bytes());
    let mut at = 0;
    while at < members.len() {
        let closed = members[at] == b'!';
        if closed {
            at += 1;
        }
        let mut same = 0;
        while same < name.len() && at + same < members.len() && members[at + same] == name[same] {
            same += 1;
        }
        if same == name.len() && (at + same == members.len() || members[at + same] == b' ') {
            return !closed;
        }
        while at < members.len() && members[at] != b' ' {
            at += 1;
        }
        at += 1;
    }
    panic!("{}", missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_host_is_found_by_its_name() {
        for host in Host::ALL {
            assert_eq!(Host::parse(host.name()), Some(host));
        }
        assert_eq!(Host::parse("harmony-hybrid"), Some(Host::HarmonyHybrid));
        assert_eq!(Host::parse("weap"), None);
    }

    #[test]
    fn a_member_is_found_among_those_that_begin_like_it() {
        assert!(has("force_it !force", "force_it", ""));
        assert!(!has("force_it !force", "force", ""));
        assert!(has("!for force", "force", ""));
    }

    #[test]
    #[should_panic(expected = "no such member")]
    fn a_member_that_is_none_is_said() {
        let _ = has("force_it !force", "forc", "no such member");
    }
}
