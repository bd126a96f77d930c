//! `cargo taro`: builds programs for Taro's hosts.

mod build;
mod features;
mod glue;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What `cargo taro` can do.
#[derive(Parser)]
#[command(name = "cargo taro", bin_name = "cargo taro", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compiles a program to WebAssembly and writes the JavaScript that loads it on a host.
    Build(build::Build),
}

fn main() -> ExitCode {
    // cargo calls `cargo-taro taro build`, a person `cargo-taro build`.
    let words = std::env::args_os().enumerate();
    let words = words.filter(|(at, word)| *at != 1 || word != "taro").map(|(_, word)| word);
    let result = match Arguments::parse_from(words).command {
        Command::Build(build) => build.run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
