//! Which mirror of Debian the system uses, from apt's own files.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

/// A mirror of Debian.
#[derive(Debug, PartialEq)]
pub(super) struct Mirror {
    uri: String,
    /// Its keys: a file, or a key's text on lines of its own.
    signed_by: Option<String>,
}

impl Mirror {
    /// The one that the system's own apt uses.
    pub(super) fn of_the_system() -> Result<Mirror> {
        let parse = |(name, text): &(String, String)| {
            if name.ends_with(".sources") { from_stanzas(text) } else { from_lines(text) }
        };
        system_sources()?
            .iter()
            .find_map(parse)
            .context("no Debian mirror in /etc/apt/sources.list or /etc/apt/sources.list.d")
    }

    /// The source that follows one of its suites.
    pub(super) fn stanza(&self, suite: &str) -> String {
        let source = format!("Types: deb\nURIs: {}\nSuites: {suite}\nComponents: main\n", self.uri);
        match &self.signed_by {
            None => source,
            Some(keys) => format!("{source}Signed-By: {keys}\n"),
        }
    }
}

/// The files that name the system's sources, with their text.
fn system_sources() -> Result<Vec<(String, String)>> {
    let mut files = vec![PathBuf::from("/etc/apt/sources.list")];
    if let Ok(parts) = fs::read_dir("/etc/apt/sources.list.d") {
        files.extend(parts.filter_map(|part| Some(part.ok()?.path())));
    }
    files.retain(|file| file.extension().is_some_and(|end| end == "list" || end == "sources") && file.is_file());
    files.sort();
    files.into_iter().map(|file| Ok((file.display().to_string(), fs::read_to_string(&file)?))).collect()
}

/// A Debian mirror in a file of `Types: deb` stanzas.
fn from_stanzas(text: &str) -> Option<Mirror> {
    let text = text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
    text.split("\n\n").find_map(|stanza| {
        let uris = field(stanza, "URIs")?;
        let uri = uris.split_whitespace().find(|uri| is_debian(uri))?;
        Some(Mirror { uri: uri.to_owned(), signed_by: field(stanza, "Signed-By") })
    })
}

/// A field of a stanza with the lines that continue it.
fn field(stanza: &str, name: &str) -> Option<String> {
    let mut lines = stanza
        .lines()
        .skip_while(|line| !line.to_ascii_lowercase().starts_with(&format!("{}:", name.to_ascii_lowercase())));
    let first = lines.next()?.split_once(':')?.1.trim();
    let rest = lines.take_while(|line| line.starts_with([' ', '\t']));
    Some(std::iter::once(first).chain(rest).collect::<Vec<_>>().join("\n"))
}

/// A Debian mirror in a file of `deb` lines.
fn from_lines(text: &str) -> Option<Mirror> {
    text.lines().find_map(|line| {
        let entry = line.trim().strip_prefix("deb ")?.trim();
        let (options, entry) = entry.strip_prefix('[').and_then(|rest| rest.split_once(']')).unwrap_or(("", entry));
        let uri = entry.split_whitespace().next().filter(|uri| is_debian(uri))?;
        let signed_by = options.split_whitespace().find_map(|option| option.strip_prefix("signed-by="));
        Some(Mirror { uri: uri.to_owned(), signed_by: signed_by.map(str::to_owned) })
    })
}

/// Whether an address is of Debian's main archive, which every mirror has below `/debian`.
fn is_debian(uri: &str) -> bool {
    uri.trim_end_matches('/').ends_with("/debian")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_mirror_in_stanzas() {
        let text = "Types: deb\nURIs: http://a.test/debian-security\nSuites: x\n\n\
                    Types: deb\n# URIs: http://c.test/debian\nURIs: http://b.test/debian/\nSuites: x\nSigned-By: /k.gpg\n";
        let mirror = from_stanzas(text).unwrap();
        assert_eq!(mirror, Mirror { uri: "http://b.test/debian/".to_owned(), signed_by: Some("/k.gpg".to_owned()) });
        assert!(mirror.stanza("sid").ends_with("Suites: sid\nComponents: main\nSigned-By: /k.gpg\n"));
    }

    #[test]
    fn finds_the_mirror_in_lines() {
        let text = "# deb http://c.test/debian x main\ndeb-src http://c.test/debian x main\n\
                    deb [arch=amd64 signed-by=/k.gpg] http://b.test/debian x main\n";
        let mirror = Mirror { uri: "http://b.test/debian".to_owned(), signed_by: Some("/k.gpg".to_owned()) };
        assert_eq!(from_lines(text), Some(mirror));
    }
}
