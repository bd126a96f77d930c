//! The project's own commands: `cargo xtask test` sets up and runs everything.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod bench;
mod families;
mod features;
mod instructions;
mod packages;
mod pages;
mod setup;
mod specs;
mod test;
mod versions;

/// What a newcomer runs.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Fetch what the tests need: std for wasm32, Taro's packages, a browser, Valgrind.
    Setup,
    /// Weigh and time what taro-api does beside the same by other means.
    Bench(bench::Bench),
    /// Count the instructions of each stage, and compare them with the committed counts.
    Instructions(instructions::Instructions),
    /// Compare the features of taro-api with the specs.
    Features(features::Features),
    /// Set up, and run every test.
    Test,
    /// Set up, and run the program on Taro's runtimes alone.
    Runtimes,
    /// Check the specs alone: fresh, all of Taro, and each family by itself.
    Specs,
    /// Check all of taro-api for each host and each pair of hosts.
    Hosts,
    /// Build each crate that is published from its package.
    Packages,
    /// Import the pages of documentation below a folder, and judge what comes of them.
    Pages(pages::Pages),
    /// Import and compile other published versions of Taro; slow.
    Versions,
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().task {
        Task::Setup => setup::everything().map(|ready| eprintln!("{ready}")),
        Task::Bench(bench) => bench.run(),
        Task::Instructions(instructions) => instructions.run(),
        Task::Features(features) => features.run(),
        Task::Test => test::everything(),
        Task::Runtimes => setup::everything().and_then(|ready| test::runtimes(&ready)),
        Task::Specs => test::specs(),
        Task::Hosts => families::for_each_host(),
        Task::Packages => packages::each(),
        Task::Pages(pages) => pages.run(),
        Task::Versions => versions::everything(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
