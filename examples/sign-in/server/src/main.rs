//! `cargo run --package sign-in-server`: see `examples/sign-in/README.md` for the environment variables.

use std::env;
use std::io;
use std::process::ExitCode;

use sign_in_server::config::Config;
use sign_in_server::{App, router, system_clock};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

fn main() -> ExitCode {
    let config = match Config::read(|name| env::var(name).ok()) {
        Ok(config) => config,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    match run(config) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(config: Config) -> io::Result<()> {
    Runtime::new()?.block_on(async {
        let listener = TcpListener::bind(config.listen).await?;
        println!("listening on http://{}", listener.local_addr()?);
        axum::serve(listener, router(App::new(config, system_clock()))).await
    })
}
