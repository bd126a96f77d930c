//! The hosts that only a project knows: what `TARO_HOSTS` declares, in `.cargo/config.toml`.
//!
//! `TARO_HOSTS = "meituan,wework=weapp"` adds two hosts, of which the second one is proved as `weapp`.

use std::sync::OnceLock;

use super::Host;

/// A host of the project's own.
#[derive(Debug)]
pub(super) struct Own {
    pub(super) name: String,
    /// The host whose client it is.
    pub(super) client: Option<Host>,
}

/// The variable.
const VARIABLE: &str = "TARO_HOSTS";

/// What the variable declares, as the macros' own process sees it, without what is wrong with it.
fn declared() -> &'static [Own] {
    static DECLARED: OnceLock<Vec<Own>> = OnceLock::new();
    DECLARED.get_or_init(|| read(&std::env::var(VARIABLE).unwrap_or_default()).0)
}

/// What a command was told to add, which cargo's configuration does not set for it, and what is wrong with that.
static ADDED: OnceLock<(Vec<Own>, Vec<String>)> = OnceLock::new();

/// Declares the hosts of a value beside those of the variable. Only the first call does.
pub fn declare(value: &str) {
    let is_new = |it: &Own| !declared().iter().any(|known| known.name == it.name);
    let (hosts, errors) = read(value);
    let _ = ADDED.set((hosts.into_iter().filter(is_new).collect(), errors));
}

/// The hosts, in the order in which they are declared.
pub(super) fn all() -> impl Iterator<Item = Host> {
    (0..=u8::MAX).map_while(|at| get(at).map(|_| Host::Own(at)))
}

/// A host by its place.
pub(super) fn get(at: u8) -> Option<&'static Own> {
    declared().iter().chain(ADDED.get().into_iter().flat_map(|(hosts, _)| hosts)).nth(usize::from(at))
}

/// What is wrong with the variable, or with what a command was told to add, if anything.
///
/// # Errors
/// What to write instead.
pub fn check() -> Result<(), String> {
    let errors = read(&std::env::var(VARIABLE).unwrap_or_default()).1;
    match errors.into_iter().chain(ADDED.get().into_iter().flat_map(|(_, errors)| errors.clone())).next() {
        Some(error) => Err(error),
        None => Ok(()),
    }
}

/// The hosts of a value, and what is wrong with it.
fn read(value: &str) -> (Vec<Own>, Vec<String>) {
    let (mut hosts, mut errors) = (Vec::<Own>::new(), Vec::new());
    let known = || Host::ALL.into_iter().chain(Host::PLUGINS);
    for entry in value.split(',').map(str::trim).filter(|it| !it.is_empty()) {
        let (name, client) = match entry.split_once('=') {
            Some((name, client)) => (name.trim(), Some(client.trim())),
            None => (entry, None),
        };
        let name = name.replace('-', "_");
        let is_word = name.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_');
        let found = client.map(|client| known().find(|it| it.name() == client.replace('-', "_")));
        if !is_word || !name.starts_with(|it: char| it.is_ascii_lowercase()) {
            errors.push(format!(
                "`{VARIABLE}` declares hosts by the name of their plugin, in small letters; `{name}` is no such name"
            ));
        } else if known().any(|it| it.name() == name) || hosts.iter().any(|it| it.name == name) {
            errors.push(format!("`{VARIABLE}` declares `{name}`, which is known already"));
        } else if let (Some(client), Some(None)) = (client, found) {
            errors.push(format!("`{VARIABLE}` says that `{name}` is a client of `{client}`, which is no host of Taro"));
        } else if hosts.len() > usize::from(u8::MAX) {
            errors.push(format!("`{VARIABLE}` declares more hosts than can be told apart"));
        } else {
            hosts.push(Own { name, client: found.flatten() });
        }
    }
    (hosts, errors)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_has_a_name_and_perhaps_a_client() {
        let (hosts, errors) = read(" meituan, we-work = weapp,,");
        let hosts: Vec<_> = hosts.iter().map(|it| (it.name.as_str(), it.client)).collect();
        assert_eq!(hosts, [("meituan", None), ("we_work", Some(Host::Weapp))]);
        assert!(errors.is_empty());
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (value, error) in [
            ("weapp", "known already"),
            ("kwai", "known already"),
            ("a,a", "known already"),
            ("MeiTuan", "no such name"),
            ("1a", "no such name"),
            ("a=b", "`a` is a client of `b`, which is no host of Taro"),
        ] {
            let (_, errors) = read(value);
            assert!(errors.len() == 1 && errors[0].contains(error), "{value}: {errors:?}");
        }
    }
}
