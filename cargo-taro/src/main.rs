//! `cargo taro`: builds programs for Taro's hosts, makes specs of Taro's declarations, and checks and shows specs.

mod app;
mod audit;
mod build;
mod cargo;
mod check;
mod diff;
mod expand;
mod features;
mod import;
mod matrix;
#[cfg(test)]
mod mutations;
mod prove;
mod read;
mod replace;
mod report;
mod setup;
mod snippet;
mod specs;
mod stack;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Specs are many small tokens: a fourth of the time of an expansion is the allocator's, and goes with this one.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What `cargo taro` can do.
#[derive(Parser)]
#[command(name = "cargo taro", bin_name = "cargo taro", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes a Taro app with a Rust crate in it.
    New(app::New),
    /// Adds a Rust crate to a Taro app.
    Add(app::Add),
    /// Compiles a program to WebAssembly and writes the JavaScript that loads it on a host.
    Build(Box<build::Build>),
    /// Checks a program separately for each host, as `build` compiles it.
    Prove(Box<prove::Prove>),
    /// Fetches or builds what `cargo taro build` needs: the standard library for wasm32.
    Setup(setup::Setup),
    /// Turns declarations in TypeScript, and pages of Taro's documentation, into specs.
    Import(import::Import),
    /// Reads specs, and shows each mistake at its place.
    Check(check::Check),
    /// Shows the Rust that a spec becomes.
    Expand(expand::Expand),
    /// Compares the hosts in specs with Taro's installed runtimes and the vendors' typings.
    Audit(audit::Auditing),
    /// Shows which host has which API.
    Matrix(matrix::Matrix),
    /// Prints the line for Cargo.toml with the features that APIs need.
    Features(features::Features),
    /// Compares two sets of specs, and shows what callers have to change.
    Diff(diff::Diff),
}

fn main() -> ExitCode {
    if let Some(code) = cargo::record_as_wrapper() {
        return code;
    }
    stack::large(run)
}

fn run() -> ExitCode {
    // cargo calls `cargo-taro taro build`, a person `cargo-taro build`.
    let words = std::env::args_os().enumerate();
    let words = words.filter(|(at, word)| *at != 1 || word != "taro").map(|(_, word)| word);
    let done = |()| ExitCode::SUCCESS;
    let result = match Arguments::parse_from(build::before_the_dashes(words)).command {
        Command::New(new) => new.run().map(done),
        Command::Add(add) => add.run().map(done),
        Command::Build(build) => build.run().map(done),
        Command::Prove(prove) => prove.run().map(done),
        Command::Setup(setup) => setup.run().map(done),
        Command::Import(import) => import.run().map(done),
        Command::Check(check) => check.run().map(done),
        Command::Expand(expand) => expand.run().map(done),
        Command::Audit(audit) => audit.run().map(done),
        Command::Matrix(matrix) => matrix.run().map(done),
        Command::Features(features) => features.run().map(done),
        Command::Diff(diff) => diff.run(),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn every_command_has_examples_and_they_can_be_given() {
        let whole = Arguments::command();
        whole.clone().debug_assert();
        for command in whole.get_subcommands() {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let examples: Vec<&str> = help.lines().filter_map(|line| line.strip_prefix("  cargo ")).collect();
            assert!(!examples.is_empty(), "{} has no examples", command.get_name());
            for example in examples {
                let words = example.split('|').next().unwrap_or_default().split_whitespace();
                assert!(Arguments::try_parse_from(words).is_ok(), "{example}");
            }
        }
    }
}
