//! The project's own commands: `cargo xtask test` sets up and runs everything.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod apps;
mod bench;
mod book;
mod cargo;
mod corpus;
mod deny;
mod families;
mod features;
mod front_page;
mod imported;
mod instructions;
mod msrv;
mod packages;
mod pages;
mod picture;
mod setup;
mod sign_in;
mod specs;
mod sweep;
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
    /// Build the guide with mdBook, in both languages.
    Book,
    /// Count the instructions of each stage, and compare them with the committed counts.
    Instructions(instructions::Instructions),
    /// Compare the features of taro-api with the specs.
    Features(features::Features),
    /// Compare the program that calls every function with the specs.
    Sweep(sweep::Sweep),
    /// Set up, and run every test.
    Test,
    /// Set up, and run the program on Taro's runtimes alone.
    Runtimes,
    /// Build a Taro app with Taro's own CLI for each host, and run it.
    Apps(apps::Apps),
    /// Build the app and the server of examples/sign-in, and log in.
    SignIn,
    /// Check the specs alone: fresh, all of Taro, and each family by itself.
    Specs,
    /// Check all of taro-api for each host and each pair of hosts.
    Hosts,
    /// Check the licences and the sources of all dependencies.
    Deny,
    /// Compile taro-api with the oldest Rust that it promises, native and for WebAssembly.
    Msrv,
    /// Build each crate that is published from its package.
    Packages,
    /// Import the declarations of real packages, compare them with what TypeScript reads, and compile them; slow.
    Corpus(corpus::Corpus),
    /// Import the pages of documentation below a folder, and judge what comes of them.
    Pages(pages::Pages),
    /// Draw the compile error of the README, as a terminal shows it.
    Picture,
    /// Import and compile other published versions of Taro; slow.
    Versions,
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().task {
        Task::Setup => setup::everything().map(|ready| eprintln!("{ready}")),
        Task::Bench(bench) => bench.run(),
        Task::Book => book::build(),
        Task::Instructions(instructions) => instructions.run(),
        Task::Features(features) => features.run(),
        Task::Sweep(sweep) => sweep.run(),
        Task::Test => test::everything(),
        Task::Runtimes => setup::everything().and_then(|ready| test::runtimes(&ready)),
        Task::Apps(apps) => apps.run(),
        Task::SignIn => sign_in::run(),
        Task::Specs => test::specs(),
        Task::Hosts => families::for_each_host(),
        Task::Deny => deny::check(),
        Task::Msrv => msrv::check(),
        Task::Packages => packages::each(),
        Task::Corpus(corpus) => corpus.run(),
        Task::Pages(pages) => pages.run(),
        Task::Picture => picture::draw(),
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
