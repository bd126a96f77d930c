//! The project's own commands: `cargo xtask setup` fetches what the end-to-end tests need.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod setup;

/// What a newcomer runs.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Fetch what the end-to-end tests need: std for wasm32, Taro's packages, a browser.
    Setup,
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().task {
        Task::Setup => setup::everything().map(|ready| eprintln!("{ready}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
