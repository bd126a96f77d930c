//! What is known of something on each host, and where it was found out.

use taro_api_codegen::ast::Attrs;
use taro_api_codegen::hosts::{Host, Support};

/// What a spec says of hosts.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    /// Which hosts have it: what is declared, in the spec's order, and what was found to be otherwise.
    pub(super) support: Support,
    /// Where it was found out of a host: `@mini-types/my@3.0.14/types/lib.my.d.ts:63`.
    pub(super) evidence: Vec<(Host, String)>,
}

/// What is known of something on a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) mark: Mark,
    /// The base library from which on it is there.
    pub(super) since: Option<String>,
    pub(super) evidence: Option<String>,
}

/// Whether a host has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// It is declared.
    Yes,
    /// It is not.
    No,
    /// It is not declared, and there all the same.
    Found,
    /// It is declared, and not there all the same.
    Absent,
    /// It is declared, and the vendor's typings do not have it.
    Unconfirmed,
}

impl Mark {
    /// Whether the host has it.
    pub(super) fn is_on(self) -> bool {
        matches!(self, Mark::Yes | Mark::Found | Mark::Unconfirmed)
    }

    /// How it is shown.
    pub(super) fn sign(self) -> &'static str {
        match self {
            Mark::Yes => "✓",
            Mark::No => "·",
            Mark::Found => "+",
            Mark::Absent => "✗",
            Mark::Unconfirmed => "?",
        }
    }
}

/// What the signs mean that not every table has.
pub(super) const LEGEND: &str = "+ available, but not declared; ✗ declared, but missing (both shown by the host's code or its \
    vendor's typings); ? declared, but not in the vendor's typings; a version is the first base library that has it";

impl Facts {
    pub(super) fn of(attrs: &Attrs) -> Facts {
        let found = attrs.hosts().into_iter().filter_map(|(_, it)| it.as_ref()).flat_map(|it| it.evidence.clone());
        Facts { support: attrs.support(), evidence: found.collect() }
    }

    /// Whether it says anything of hosts.
    pub(super) fn is_any(&self) -> bool {
        !self.support.is_everywhere() || !self.support.since.is_empty() || !self.support.unconfirmed.is_empty()
    }

    /// What is known of a host.
    pub(super) fn cell(&self, host: Host) -> Cell {
        let Support { declared, found, absent, unconfirmed, .. } = &self.support;
        let mark = match declared.as_ref().is_none_or(|hosts| hosts.contains(&host)) {
            true if absent.contains(&host) => Mark::Absent,
            true if unconfirmed.contains(&host) => Mark::Unconfirmed,
            true => Mark::Yes,
            false if found.contains(&host) => Mark::Found,
            false => Mark::No,
        };
        let since = self.support.since(host).filter(|_| mark.is_on()).map(|it| it.to_string());
        let evidence = self.evidence.iter().find(|(it, _)| *it == host).map(|(_, text)| text.clone());
        Cell { mark, since, evidence }
    }
}

impl Cell {
    /// What is known of something that is not there.
    pub(super) fn none() -> Cell {
        Cell { mark: Mark::No, since: None, evidence: None }
    }

    /// The sign, with the version behind it: the version alone where the sign says no more.
    pub(super) fn shown(&self) -> String {
        match (&self.since, self.mark) {
            (Some(since), Mark::Yes) => since.clone(),
            (Some(since), mark) => format!("{} {since}", mark.sign()),
            (None, mark) => mark.sign().to_owned(),
        }
    }
}

/// Vendors' packages whose files stand in a public repository as they are published: the package, and its folder of a release.
const REPOSITORIES: [(&str, &str); 2] = [
    ("miniprogram-api-typings", "https://github.com/wechat-miniprogram/api-typings/blob/v{}"),
    ("@mini-types/my", "https://github.com/ant-mini-program/api-typings/blob/v{}/packages/my"),
];

/// The address of a piece of evidence, where everybody can read it: `a@1.0.0/b.d.ts:3` is the third line of a file of a package. Files
/// of other packages are in no repository; the evidence says them.
pub(super) fn link(evidence: &str) -> Option<String> {
    // The first letter may be the `@` of a scope.
    let at = evidence.char_indices().skip(1).find(|(_, it)| *it == '@')?.0;
    let (package, rest) = (&evidence[..at], &evidence[at + 1..]);
    let (release, below) = rest.split_once('/').unwrap_or((rest, ""));
    let (file, line) = match below.rsplit_once(':') {
        Some((file, line)) if line.bytes().all(|it| it.is_ascii_digit()) => (file, format!("#L{line}")),
        _ => (below, String::new()),
    };
    let (_, folder) = REPOSITORIES.iter().find(|(it, _)| *it == package)?;
    Some(format!("{}/{file}{line}", folder.replace("{}", release)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_has_an_address() {
        for (evidence, address) in [
            (
                "@mini-types/my@3.0.14/types/lib.my.d.ts:63",
                "https://github.com/ant-mini-program/api-typings/blob/v3.0.14/packages/my/types/lib.my.d.ts#L63",
            ),
            (
                "miniprogram-api-typings@5.2.1/types/wx/lib.wx.api.d.ts",
                "https://github.com/wechat-miniprogram/api-typings/blob/v5.2.1/types/wx/lib.wx.api.d.ts",
            ),
        ] {
            assert_eq!(link(evidence).as_deref(), Some(address));
        }
        for evidence in
            ["somebody said so", "@tarojs/shared@4.2.1/dist/shared.esm.js:9", "@a/b@1.2.3", "my@1.0.0/a.d.ts:1"]
        {
            assert_eq!(link(evidence), None);
        }
    }
}
