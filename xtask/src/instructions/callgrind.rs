//! Callgrind: runs a program, and counts the instructions of its own code.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::setup::run::run;

/// A program and what to count of it.
pub(super) struct Counted<'c> {
    pub(super) valgrind: &'c Path,
    pub(super) program: &'c Path,
    pub(super) arguments: &'c [&'c str],
    /// Each is counted by itself, from its call to its return; all of the program if there are none.
    pub(super) functions: &'c [&'c str],
}

impl Counted<'_> {
    /// Runs the program, and gives the instructions of each function, or of the whole, and what the program printed. The
    /// folder is new.
    ///
    /// Only what is compiled from Rust counts. libc picks its `memcpy` by the processor, and the system picks libc.
    pub(super) fn count(&self, folder: &Path) -> Result<(Vec<u64>, String)> {
        fs::create_dir_all(folder)?;
        let mut command = Command::new(self.valgrind);
        command.args(["--tool=callgrind", "--quiet"]);
        command.arg(format!("--callgrind-out-file={}", folder.join("out").display()));
        for function in self.functions {
            // What came before is written out at the call, and what the function took at its return.
            command.args([format!("--dump-before={function}"), format!("--dump-after={function}")]);
        }
        // Neither the loader nor Rust's runtime does other work for a setting of the caller's.
        command.env_clear().arg(self.program).args(self.arguments);
        let printed = run(&mut command)?;
        let mut parts = Vec::new();
        for entry in fs::read_dir(folder)? {
            parts.push(fs::read_to_string(entry?.path())?);
        }
        let program = self.program.to_string_lossy();
        if self.functions.is_empty() {
            return Ok((vec![parts.iter().map(|part| instructions(part, &program)).sum()], printed));
        }
        let count = |function: &&str| {
            let trigger = format!("desc: Trigger: --dump-after={function}");
            let part = parts.iter().find(|part| part.lines().any(|line| line == trigger));
            Ok(instructions(part.with_context(|| format!("{program} does not call {function}"))?, &program))
        };
        Ok((self.functions.iter().map(count).collect::<Result<_>>()?, printed))
    }
}

/// The instructions of one object's own code in a part of callgrind's output.
///
/// ```text
/// ob=(2) /usr/lib/libc.so.6        what follows is of this object
/// fn=(7) malloc
/// 264 12                           line 264 took 12
/// cob=(1)                          a call into an object that has its name already
/// cfn=(9) main
/// calls=1 30
/// +6 999                           what the callee took, which is counted there
/// ```
fn instructions(part: &str, object: &str) -> u64 {
    let mut names: HashMap<&str, &str> = HashMap::new();
    let [mut counts, mut callee] = [false, false];
    let mut sum = 0;
    for line in part.lines() {
        if let Some(name) = line.strip_prefix("ob=").or_else(|| line.strip_prefix("cob=")) {
            let (id, named) = name.split_once(' ').unwrap_or((name, ""));
            let known = names.entry(id).or_insert(named);
            if line.starts_with("ob=") {
                counts = *known == object;
            }
        } else if line.starts_with("calls=") {
            callee = true;
        } else if line.starts_with(|first: char| first.is_ascii_digit() || "+-*".contains(first)) {
            let cost = line.split(' ').nth(1).and_then(|cost| cost.parse::<u64>().ok());
            sum += cost.filter(|_| counts && !callee).unwrap_or_default();
            callee = false;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_objects_own_lines_count() {
        let part = "events: Ir\nob=(2) /libc.so\nfn=(7) malloc\n264 12\ncob=(1) /program\ncfn=(9) main\ncalls=1 30\n\
                    +6 999\n* 1\n\nob=(1)\nfn=(9)\n30 5\n+1 6\ncob=(2)\ncfn=(7)\ncalls=2 264\n-3 100\n* 7\n";
        assert_eq!(instructions(part, "/program"), 18);
        assert_eq!(instructions(part, "/libc.so"), 13);
        assert_eq!(instructions(part, "/other"), 0);
    }
}
