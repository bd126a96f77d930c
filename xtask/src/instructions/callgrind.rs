//! Callgrind: runs a program, and counts the instructions of its own code.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::setup::programs::run;

/// A program and what to count of it.
pub(crate) struct Counted<'c> {
    pub(crate) valgrind: &'c Path,
    pub(crate) program: &'c Path,
    pub(crate) arguments: &'c [&'c str],
    /// Each is counted by itself, from its call to its return; all of the program if there are none.
    pub(crate) functions: &'c [&'c str],
}

impl Counted<'_> {
    /// Runs the program, and gives the instructions of each function, or of the whole, and what the program printed. The
    /// folder is new.
    ///
    /// Only what is compiled from Rust counts. libc picks its `memcpy` by the processor, and the system picks libc.
    pub(crate) fn count(&self, folder: &Path) -> Result<(Vec<u64>, String)> {
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

/// The instructions of one object's own Rust in a part of callgrind's output. What it has of C is the allocator, which is
/// libc's in another build.
///
/// ```text
/// ob=(2) /usr/lib/libc.so.6        what follows is of this object
/// fl=(4) malloc.c                  and from this file; fi= and fe= change it inside of a function
/// fn=(7) malloc
/// 264 12                           line 264 took 12
/// cob=(1)                          a call into an object that has its name already
/// cfi=(5) main.rs                  and into a function of this file
/// cfn=(9) main
/// calls=1 30
/// +6 999                           what the callee took, which is counted there
/// ```
fn instructions(part: &str, object: &str) -> u64 {
    let (mut objects, mut files) = (Names::default(), Names::default());
    let [mut own, mut rust, mut callee] = [false; 3];
    let mut sum = 0;
    for line in part.lines() {
        match line.split_once('=') {
            Some(("ob", name)) => own = objects.of(name) == object,
            Some(("cob", name)) => _ = objects.of(name),
            Some(("fl" | "fi" | "fe", name)) => rust = !is_c(files.of(name)),
            Some(("cfi" | "cfl", name)) => _ = files.of(name),
            Some(("calls", _)) => callee = true,
            None if line.starts_with(|first: char| first.is_ascii_digit() || "+-*".contains(first)) => {
                let cost = line.split(' ').nth(1).and_then(|cost| cost.parse::<u64>().ok());
                sum += cost.filter(|_| own && rust && !callee).unwrap_or_default();
                callee = false;
            }
            _ => {}
        }
    }
    sum
}

fn is_c(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|it| ["c", "h", "S"].iter().any(|c| it == *c))
}

/// The names that have a number, which stands for them after the first time.
#[derive(Default)]
struct Names<'p>(HashMap<&'p str, &'p str>);

impl<'p> Names<'p> {
    fn of(&mut self, name: &'p str) -> &'p str {
        let (id, named) = name.split_once(' ').unwrap_or((name, ""));
        self.0.entry(id).or_insert(named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_objects_own_lines_count() {
        let part = "events: Ir\nob=(2) /libc.so\nfn=(7) malloc\n264 12\ncob=(1) /program\ncfn=(9) main\ncalls=1 30\n\
                    +6 999\n* 1\n\nob=(1)\nfl=(3) main.rs\nfn=(9)\n30 5\n+1 6\ncob=(2)\ncfn=(7)\ncalls=2 264\n-3 100\n* 7\n";
        assert_eq!(instructions(part, "/program"), 18);
        assert_eq!(instructions(part, "/other"), 0);
    }

    #[test]
    fn only_rust_counts() {
        let part = "ob=(1) /program\nfl=(3) main.rs\nfn=(9) main\n30 5\ncfi=(4) alloc.c\ncfn=(7) mi_malloc\ncalls=1 2\n\
                    +1 99\nfi=(5) page.h\n7 100\nfe=(3)\n31 6\n\nfl=(4)\nfn=(7)\n2 99\n\nfl=(8) ???\n0 1\n";
        assert_eq!(instructions(part, "/program"), 12);
    }
}
