//! The hosts of Taro: which one the program runs on, and what generated code asks of those that `TARO_ENV` names.

use std::fmt;

taro_api_macros::check_target!();
// Makes cargo look again when it changes: the hosts that a project declares are among those below.
const _: Option<&str> = option_env!("TARO_HOSTS");

taro_api_macros::hosts! {
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
    pub enum Host {}
}

impl Host {
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
        said().or_else(first).unwrap_or(Host::Weapp)
    }
}

/// What `platform!` asks. Its name is what rustc says where a constant asks for it: a constant cannot wait for the host.
#[must_use]
pub fn known_when_it_runs_unless_taro_env_names_one_host() -> Host {
    Host::current()
}

/// The host that JavaScript names. It stays the same while a program runs, so it is asked once.
#[cfg(target_family = "wasm")]
fn said() -> Option<Host> {
    thread_local! {
        static SAID: std::cell::Cell<Option<Option<Host>>> = const { std::cell::Cell::new(None) };
    }
    if SAID.get().is_none() {
        SAID.set(Some(taro_api_runtime::host_name().and_then(|name| Host::parse(&name))));
    }
    SAID.get().flatten()
}

/// The host that a test names, which may name another one later.
#[cfg(not(target_family = "wasm"))]
fn said() -> Option<Host> {
    taro_api_runtime::host_name().and_then(|name| Host::parse(&name))
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
