//! The vendors' names beside the names that a build may call.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Audit;
use super::compare::{Api, Verdict, declares};
use super::runtimes::{Answer, Runtime, is_of_a_framework};
use super::typings::Seen;
use super::vendors::Vendor;

/// The names of one host.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// All names of the vendor's.
    pub(super) vendor: usize,
    /// The names that a build for the host may call.
    pub(super) allowed: usize,
    /// What the vendor has and a build may not call.
    pub(super) refused: Vec<String>,
    /// The same, because Taro's runtime takes it away.
    pub(super) removed: Vec<String>,
    /// What a build may call and the vendor does not have, by the reason.
    pub(super) lacking: BTreeMap<Reason, Vec<String>>,
}

/// Why a build may call what the vendor does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reason {
    /// Taro has it itself.
    Own,
    /// Taro makes another function of the client's answer to it.
    Adapted,
    /// Taro's types declare it, and nothing confirms it.
    Unconfirmed,
}

impl Reason {
    const ALL: [Reason; 3] = [Reason::Own, Reason::Adapted, Reason::Unconfirmed];

    fn title(self) -> &'static str {
        match self {
            Reason::Own => "Taro's own",
            Reason::Adapted => "adapted",
            Reason::Unconfirmed => "unconfirmed",
        }
    }
}

impl Tally {
    /// Counts the names of a vendor's host.
    pub(super) fn of(apis: &[Api], audit: &Audit, runtime: &Runtime, vendor: &Vendor) -> Tally {
        let mut tally = Tally { vendor: vendor.names().len(), ..Tally::default() };
        let mut names: BTreeMap<&str, bool> = BTreeMap::new();
        for api in apis {
            *names.entry(&api.name).or_default() |= declares(api.attrs, vendor.host);
        }
        for (name, declared) in names {
            let says = |verdicts: &[Verdict]| {
                let mut list = audit.findings.iter();
                list.any(|it| it.host == vendor.host && it.name == name && verdicts.contains(&it.verdict))
            };
            let allowed = if declared { !says(&[Verdict::Stub, Verdict::Missing]) } else { says(&[Verdict::Found]) };
            tally.allowed += usize::from(allowed);
            let has = matches!(vendor.member(name), Seen::Has(..));
            match (has, allowed) {
                (true, false) if matches!(runtime.answer(name), Some(Answer::Lacks(_))) => {
                    tally.removed.push(name.to_owned());
                }
                (true, false) => tally.refused.push(name.to_owned()),
                (false, true) => tally.lacking.entry(reason(runtime, name)).or_default().push(name.to_owned()),
                _ => {}
            }
        }
        tally
    }
}

fn reason(runtime: &Runtime, name: &str) -> Reason {
    match runtime.answer(name) {
        Some(Answer::Has(..)) if runtime.adapted.contains_key(name) => Reason::Adapted,
        Some(Answer::Has(..)) => Reason::Own,
        // The plugin of React or Vue has it.
        _ if is_of_a_framework(name) => Reason::Own,
        _ => Reason::Unconfirmed,
    }
}

/// A table of counts by host, and the names behind them.
pub(super) fn table(apis: &[Api], audit: &Audit) -> String {
    let read = audit.runtimes.iter().filter_map(|it| Some((it, audit.vendor(it.host)?)));
    let tallies: Vec<(&Vendor, Tally)> =
        read.map(|(runtime, vendor)| (vendor, Tally::of(apis, audit, runtime, vendor))).collect();
    if tallies.is_empty() {
        return String::new();
    }
    let mut text = format!("\n{:36}", "the vendors' own typings");
    for (vendor, _) in &tallies {
        text += &format!("  {:>6}", vendor.host.name());
    }
    text.push('\n');
    let mut line = |title: &str, of: &dyn Fn(&Tally) -> usize| {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{title:36}");
        for (_, tally) in &tallies {
            let _ = write!(text, "  {:>6}", of(tally));
        }
        text.push('\n');
    };
    line("names of the vendor", &|it| it.vendor);
    line("names that a build may call", &|it| it.allowed);
    line("the vendor has, and we refuse", &|it| it.refused.len());
    line("the vendor has, and Taro takes away", &|it| it.removed.len());
    line("we allow, and the vendor lacks", &|it| it.lacking.values().map(Vec::len).sum());
    for reason in Reason::ALL {
        line(&format!("  {}", reason.title()), &|it| it.lacking.get(&reason).map_or(0, Vec::len));
    }
    for (vendor, tally) in &tallies {
        text += &names(vendor, tally);
    }
    text
}

/// The names of one host, a line a reason.
fn names(vendor: &Vendor, tally: &Tally) -> String {
    let mut text = format!("\n{} ({} {})\n", vendor.host, vendor.package, vendor.version);
    let mut line = |title: &str, names: &[String]| {
        if !names.is_empty() {
            text += &format!("  {title}: {}\n", names.join(" "));
        }
    };
    line("the vendor has, and we refuse", &tally.refused);
    line("the vendor has, and Taro takes away", &tally.removed);
    for (reason, names) in &tally.lacking {
        line(reason.title(), names);
    }
    text
}
