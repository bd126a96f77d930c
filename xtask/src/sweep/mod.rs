//! `cargo xtask sweep`: the program that calls each function of Taro's once, written from the specs.
//!
//! ```text
//!  specs/**/*.rs ─► ir::Types of each ─► tests/e2e/sweep/src/calls.rs
//! ```

mod methods;
mod sample;

use std::fs;

use anyhow::{Context, Result, ensure};
use clap::Args;
use taro_api_codegen::ir::{Answer, Function, Item, Ty};

use self::sample::Samples;
use crate::{features, setup};

/// What `cargo xtask sweep` is told.
#[derive(Args)]
pub(crate) struct Sweep {
    /// Write the calls in place of what stands there.
    #[arg(long)]
    bless: bool,
}

const CALLS: &str = "tests/e2e/sweep/src/calls.rs";

impl Sweep {
    pub(crate) fn run(&self) -> Result<()> {
        if !self.bless {
            return compare();
        }
        let path = setup::root().join(CALLS);
        fs::write(&path, calls()?).with_context(|| format!("cannot write {}", path.display()))
    }
}

/// Fails when the calls are not what the specs say.
pub(crate) fn compare() -> Result<()> {
    let path = setup::root().join(CALLS);
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    ensure!(text == calls()?, "{CALLS} is not what the specs say; run `cargo xtask sweep --bless`");
    Ok(())
}

/// `calls.rs`.
fn calls() -> Result<String> {
    let samples = Samples::of(features::types()?);
    let mut text = "// A call of each function.\n\n// Written by `cargo xtask sweep --bless`.\n\n\
                    /// The calls, by the JavaScript names of their functions.\n\
                    pub const CALLS: &[(&str, fn() -> Run)] = &[\n"
        .to_owned();
    for (file, function) in samples.functions() {
        let path = format!("{}::{}", samples.root(file), function.name);
        text += &format!("    ({:?}, || {}),\n", function.js, call(&samples, file, &path, function)?);
    }
    text += "];\n\n/// Calls of methods: how a program comes by the object, the method, and its call.\n\
             pub const METHODS: &[(&str, &str, fn() -> Run)] = &[\n";
    let (objects, others) = methods::reached(&samples);
    for object in &objects {
        let way = object.way.join(".");
        for method in object.methods() {
            let call =
                call(&samples, object.file, &format!("handed::<{}>({way:?}).{}", object.path, method.name), method)?;
            text += &format!("    ({way:?}, {:?}, || {call}),\n", method.js);
        }
    }
    text += "];\n\n/// The objects that no function gives.\npub const NOT_GIVEN: &[&str] = &[\n";
    text.extend(others.iter().map(|path| format!("    {:?},\n", path.trim_start_matches("taro_api::"))));
    Ok(text + "];\n")
}

/// A call, and what tells of its answer.
fn call(samples: &Samples, file: &str, path: &str, function: &Function) -> Result<String> {
    let Function { params, answer, generics, .. } = function;
    if let Answer::Listener(_) = answer {
        let Some((Ty::Callback(events, output), before)) = params.split_last().map(|(it, before)| (&it.ty, before))
        else {
            anyhow::bail!("{} has no callback", function.js)
        };
        let before = before.iter().map(|it| Ok(samples.given(file, &it.ty)? + ", ")).collect::<Result<String>>()?;
        let names: Vec<String> = (0..events.len()).map(|at| format!("event_{at}")).collect();
        let taken: Vec<String> =
            names.iter().zip(events).map(|(name, ty)| format!("{name}: {}", samples.ty(file, ty))).collect();
        let answer = samples.value(file, output)?;
        let mut told: String = names.iter().map(|name| format!("notes.note(&{name}); ")).collect();
        // What is told nothing was heard as well.
        if names.is_empty() {
            told += "notes.note(&()); ";
        }
        return Ok(format!("heard(|notes| {path}({before}move |{}| {{ {told}{answer} }}))", taken.join(", ")));
    }
    let mut arguments = Vec::new();
    for param in params {
        arguments.push(match (&param.ty, param.optional, param.rest) {
            (_, _, true) => "Vec::new()".to_owned(),
            (Ty::Callback(..), ..) | (_, false, _) => samples.given(file, &param.ty)?,
            (_, true, _) => "None".to_owned(),
        });
    }
    let any = vec!["Any"; generics.len()].join(", ");
    let types = if generics.is_empty() { String::new() } else { format!("::<{any}>") };
    let way = match answer {
        Answer::Promise | Answer::Callbacks | Answer::Task(_) => "later",
        _ => "now",
    };
    Ok(format!("{way}({path}{types}({}))", arguments.join(", ")))
}

/// The functions of a file, and its constants.
fn functions<'i>(items: &'i [Item], found: &mut Vec<&'i Function>) {
    for item in items {
        match item {
            Item::Function(it) => found.push(it),
            Item::When(_, items) => functions(items, found),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_calls_are_what_the_specs_say() -> anyhow::Result<()> {
        super::compare()
    }
}
