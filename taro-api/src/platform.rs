//! The hosts of Taro: which one the program runs on, and what generated code asks of those that `TARO_ENV` names.

use std::fmt;

taro_api_macros::check_target!();
// Makes cargo look again when it changes: the hosts that a project declares are among those below.
const _: Option<&str> = option_env!("TARO_HOSTS");
// Makes cargo look again when it changes.
const _: Option<&str> = option_env!("TARO_BASE_LIBRARY");

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
    #[inline]
    #[must_use]
    pub fn current() -> Host {
        if Host::MET_.count_ones() == 1 { Host::ALL[Host::MET_.trailing_zeros() as usize] } else { several() }
    }
}

/// The host of a build for several.
fn several() -> Host {
    let first = || option_env!("TARO_ENV").unwrap_or_default().split(',').find_map(|name| Host::parse(name.trim()));
    said().or_else(first).unwrap_or(Host::Weapp)
}

/// The types of a function that stand beside its spec: the function's module names them by what they are to this.
pub trait Types {
    /// What a handler receives.
    type Taken;
    /// What the function gives; a task, what it is a promise of.
    type Given;
    /// The function, where `available!` gave it.
    type Function;
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

/// What code is under `#[on(..)]` on other hosts: nothing.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "on other hosts there is no value here: choose it with `platform! {{ weapp => .., _ => .. }}`",
    label = "the code is left out on other hosts"
)]
pub trait NoValue {
    /// It.
    fn nothing() -> Self;
}

impl NoValue for () {
    #[inline(always)]
    fn nothing() -> Self {}
}

/// What stands in the place of code under `#[on(..)]` on other hosts.
#[doc(hidden)]
#[inline(always)]
#[must_use]
pub fn no_value<T: NoValue>() -> T {
    T::nothing()
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

/// Has each gate that is closed, so that the gate's trait has an implementation. No bound names it.
#[doc(hidden)]
#[derive(Debug)]
pub enum Never {}

/// What every named host has.
#[doc(hidden)]
pub trait Open<'a> {}

impl Open<'_> for Target_ {}

/// Whether the build passes a gate: of "!weapp@2.10.0 tt" it does not.
#[doc(hidden)]
#[must_use]
pub const fn is_open(fact: &str) -> bool {
    let fact = fact.as_bytes();
    fact.is_empty() || fact[0] != b'!'
}

/// Whether a member is one that every named host has. `members` are their names, with a `!` before those that are not.
///
/// # Panics
/// When there is no such member; as a constant, that is a compile error.
#[doc(hidden)]
#[must_use]
#[track_caller]
pub const fn has(members: &str, name: &str, missing: &'static str) -> bool {
    match find(members.as_bytes(), name.as_bytes(), 0) {
        Some((start, _)) => members.as_bytes()[start] != b'!',
        None => panic!("{}", missing),
    }
}

/// The same where rustc itself says that there is no such member.
#[doc(hidden)]
#[must_use]
pub const fn has_or_lacks(members: &str, name: &str) -> bool {
    match find_or_setter(members.as_bytes(), name.as_bytes()) {
        Some((start, _)) => members.as_bytes()[start] != b'!',
        None => true,
    }
}

/// Where a member stands among "timeout !force=weapp,tt@1.40.0", and where its name ends. `from` leaves the begin of the name out.
const fn find(members: &[u8], name: &[u8], from: usize) -> Option<(usize, usize)> {
    let mut at = 0;
    while at < members.len() {
        let start = at;
        if members[at] == b'!' {
            at += 1;
        }
        let mut same = 0;
        while from + same < name.len() && at + same < members.len() && members[at + same] == name[from + same] {
            same += 1;
        }
        let end = at + same;
        if from + same == name.len() && (end == members.len() || members[end] == b' ' || members[end] == b'=') {
            return Some((start, end));
        }
        while at < members.len() && members[at] != b' ' {
            at += 1;
        }
        at += 1;
    }
    None
}

/// A property is there by the name of what reads it; what sets it begins with `set_`.
const fn find_or_setter(members: &[u8], name: &[u8]) -> Option<(usize, usize)> {
    match find(members, name, 0) {
        None if name.len() > 4 && name[0] == b's' && name[1] == b'e' && name[2] == b't' && name[3] == b'_' => {
            find(members, name, 4)
        }
        found => found,
    }
}

/// The number of hosts.
const COUNT: usize = Host::ALL.len();

/// What `available!` asks when the program runs: a constant where it is asked.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// A bit for each host.
    hosts: u64,
    /// The base library from which on each has it; 0 where no client of the build is older.
    since: [u64; COUNT],
}

/// What "!weapp@2.10.0 tt" says.
#[doc(hidden)]
#[must_use]
pub const fn ask(fact: &str) -> Ask {
    let fact = fact.as_bytes();
    let start = if is_open_at(fact, 0) { 0 } else { 1 };
    read(fact, start, fact.len(), b' ')
}

/// The same where nothing but the question names the member.
///
/// # Panics
/// When there is no such member; as a constant, that is a compile error.
#[doc(hidden)]
#[must_use]
#[track_caller]
pub const fn ask_known_member(members: &str, name: &str, missing: &'static str) -> Ask {
    if find_or_setter(members.as_bytes(), name.as_bytes()).is_none() {
        panic!("{}", missing)
    }
    ask_member(members, name)
}

/// What the text of all members says of one. Of a member that there is not, rustc says it.
#[doc(hidden)]
#[must_use]
pub const fn ask_member(members: &str, name: &str) -> Ask {
    let members = members.as_bytes();
    let Some((_, at)) = find_or_setter(members, name.as_bytes()) else { return read(b"*", 0, 1, b' ') };
    if at == members.len() || members[at] == b' ' {
        return read(b"*", 0, 1, b' ');
    }
    let mut end = at;
    while end < members.len() && members[end] != b' ' {
        end += 1;
    }
    read(members, at + 1, end, b',')
}

const fn is_open_at(text: &[u8], at: usize) -> bool {
    at >= text.len() || text[at] != b'!'
}

const fn read(text: &[u8], mut at: usize, stop: usize, separator: u8) -> Ask {
    let mut ask = Ask { hosts: 0, since: [0; COUNT] };
    while at < stop {
        let start = at;
        while at < stop && text[at] != separator && text[at] != b'@' {
            at += 1;
        }
        if text[start] == b'*' {
            ask.hosts = u64::MAX;
        } else {
            let host = host_at(text, start, at);
            ask.hosts |= 1 << host;
            if at < stop && text[at] == b'@' {
                let from = at + 1;
                while at < stop && text[at] != separator {
                    at += 1;
                }
                let version = version(text, from, at);
                // No client of the build is older.
                ask.since[host] = if version <= Host::OLDEST_[host] { 0 } else { version };
            }
        }
        at += 1;
    }
    ask
}

const fn host_at(text: &[u8], start: usize, end: usize) -> usize {
    let mut host = 0;
    while host < COUNT {
        let name = Host::NAMES_[host].as_bytes();
        let mut same = 0;
        while same < name.len() && start + same < end && text[start + same] == name[same] {
            same += 1;
        }
        if same == name.len() && start + same == end {
            return host;
        }
        host += 1;
    }
    panic!("the bindings were made by another version of taro-api")
}

/// "2.20.1" as a number that compares: four parts of 16 bits. It ends before what is no digit and no dot.
const fn version(text: &[u8], mut at: usize, end: usize) -> u64 {
    let (mut all, mut part, mut parts) = (0u64, 0u64, 0);
    while at < end && parts < 4 && (text[at].is_ascii_digit() || text[at] == b'.') {
        if text[at] == b'.' {
            all = all << 16 | part;
            part = 0;
            parts += 1;
        } else {
            part = part * 10 + (text[at] - b'0') as u64;
            if part > 0xffff {
                part = 0xffff;
            }
        }
        at += 1;
    }
    while parts < 4 {
        all = all << 16 | part;
        part = 0;
        parts += 1;
    }
    all
}

impl Ask {
    /// Both.
    #[must_use]
    pub const fn and(self, other: Ask) -> Ask {
        let mut both = Ask { hosts: self.hosts & other.hosts, since: self.since };
        let mut at = 0;
        while at < COUNT {
            if other.since[at] > both.since[at] {
                both.since[at] = other.since[at];
            }
            at += 1;
        }
        both
    }

    /// The hosts of the build that have it from this base library on.
    const fn from(self, since: u64) -> u64 {
        let (mut hosts, mut host) = (0, 0);
        while host < COUNT {
            if self.since[host] == since {
                hosts |= self.hosts & Host::MET_ & 1 << host;
            }
            host += 1;
        }
        hosts
    }

    /// Whether each host of the build has it, in each of its clients.
    const fn is_everywhere(self) -> bool {
        self.from(0) == Host::MET_
    }

    /// The hosts that ask as this one does, if it is the first of them: so each version is asked for once.
    const fn led_by(self, host: usize) -> Group {
        let (hosts, since) = (self.from(self.since[host]), self.since[host]);
        if hosts.trailing_zeros() as usize == host {
            Group { hosts, last: 63 - hosts.leading_zeros() as usize, since }
        } else {
            Group { hosts: 0, last: 0, since }
        }
    }
}

/// Hosts that need the same base library.
struct Group {
    /// A bit for each.
    hosts: u64,
    /// The last of them.
    last: usize,
    /// The base library.
    since: u64,
}

/// What is asked for, as a type: so each host is a constant by itself, and the optimizer is left with the comparisons that a
/// person would write.
#[doc(hidden)]
pub trait Asks {
    /// The hosts and versions.
    const ASK: Ask;
}

/// Whether it is there: on this host, and in this version of its client.
#[doc(hidden)]
#[inline(always)]
#[must_use]
pub fn holds<A: Asks>() -> bool {
    let (is_everywhere, is_anywhere) = const { (A::ASK.is_everywhere(), A::ASK.hosts & Host::MET_ != 0) };
    is_everywhere || is_anywhere && Host::current().has_::<A>()
}

/// Whether this is the host of that number, or one that needs the same base library, and has it.
#[inline(always)]
fn is_of<A: Asks, const HOST: usize>(here: Host) -> bool {
    let Group { hosts, last, since } = const { A::ASK.led_by(HOST) };
    let is_here = match const { A::ASK.led_by(HOST).hosts.count_ones() } {
        0 => return false,
        _ if hosts == Host::MET_ => true,
        1 => here as usize == HOST,
        // Of two, as a person would write it; of more, their bits.
        2 => here as usize == HOST || here as usize == last,
        _ => (1u64 << here as u32) & hosts != 0,
    };
    is_here && (since == 0 || base_library() >= since)
}

/// The base library of the client, as a number; 0 where it does not say it. It stays the same while a program runs.
#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[must_use]
pub fn base_library() -> u64 {
    thread_local! {
        static SAID: std::cell::Cell<Option<u64>> = const { std::cell::Cell::new(None) };
    }
    if SAID.get().is_none() {
        let said = taro_api_runtime::base_library(Host::CLIENTS_[Host::current() as usize]).unwrap_or_default();
        SAID.set(Some(version(said.as_bytes(), 0, said.len())));
    }
    SAID.get().unwrap_or_default()
}

/// What a test says that the client is; the newest one where it says nothing.
#[cfg(not(target_family = "wasm"))]
#[doc(hidden)]
#[must_use]
pub fn base_library() -> u64 {
    taro_api_runtime::base_library("").map_or(u64::MAX, |said| version(said.as_bytes(), 0, said.len()))
}

/// What an arm of `platform!` calls is on one of its hosts, in its oldest client.
///
/// # Panics
/// When it is not; as a constant, that is a compile error.
#[doc(hidden)]
#[track_caller]
pub const fn held(fact: &str, host: usize, missing: &'static str, young: &'static str) {
    let ask = ask(fact);
    if ask.hosts >> host & 1 == 0 {
        panic!("{}", missing)
    }
    if ask.since[host] != 0 && Host::OLDEST_[host] != 0 {
        panic!("{}", young)
    }
}

/// Where a member that was asked for is found: at the type itself where no named host lacks it, else at a type beside it.
#[doc(hidden)]
#[derive(Debug)]
pub struct Is<const OPEN: bool>;

/// See [`Is`].
#[doc(hidden)]
pub trait Pick<T> {
    /// The type that has the member.
    type Of;
}

impl<T> Pick<T> for Is<true> {
    type Of = T;
}

impl<T: Closed> Pick<T> for Is<false> {
    type Of = T::Asked;
}

/// A type with members that a named host lacks.
#[doc(hidden)]
pub trait Closed {
    /// The type that has them without their gates.
    type Asked;
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
        assert!(!has("force_it !force=weapp,tt@1.0.0 size", "force", "") && has("!force=weapp size=tt", "size", ""));
    }

    #[test]
    fn what_is_asked_is_read_from_the_text() {
        let bit = |host: Host| 1u64 << host as u32;
        let of = ask("!weapp@2.10.0 tt");
        assert_eq!(of.hosts, bit(Host::Weapp) | bit(Host::Tt));
        assert_eq!(of.since[Host::Weapp as usize], 2 << 48 | 10 << 32);
        assert_eq!(ask_member("size !force=weapp@2.10.0,tt time", "force"), of);
        assert_eq!(ask_member("size=tt !force=weapp@2.10.0,tt time", "time"), ask("*"));
        assert_eq!(ask_member("!light=tt", "set_light"), ask("tt"));
        assert_eq!(ask("*").and(ask("tt")), ask("tt"));
        let number = |text: &str| version(text.as_bytes(), 0, text.len());
        assert!(number("2.9.9") < number("2.10.0") && number("3.0.0-beta") == number("3") && number("unknown") == 0);
    }

    #[test]
    fn what_is_there_depends_on_the_host_and_on_its_client() {
        struct Some_;
        impl Asks for Some_ {
            const ASK: Ask = ask("weapp@2.10.0 tt");
        }
        struct Young;
        impl Asks for Young {
            const ASK: Ask = ask("* weapp@2.10.0");
        }
        struct Each;
        impl Asks for Each {
            const ASK: Ask = ask("*");
        }
        fn there<A: Asks>(host: Host, version: &'static str) -> bool {
            crate::host::set_current(host);
            crate::host::set_base_library(version);
            holds::<A>()
        }
        assert!(there::<Some_>(Host::Weapp, "2.10.0") && !there::<Some_>(Host::Weapp, "2.9.9"));
        assert!(there::<Some_>(Host::Tt, "1.0.0") && !there::<Some_>(Host::H5, "9.0.0"));
        assert!(there::<Young>(Host::H5, "1.0.0") && !there::<Young>(Host::Weapp, "1.0.0"));
        assert!(there::<Each>(Host::Rn, "0") && !there::<Some_>(Host::Weapp, "unknown"));
    }

    #[test]
    #[should_panic(expected = "no such member")]
    fn a_member_that_is_none_is_said() {
        let _ = has("force_it !force", "forc", "no such member");
    }
}
