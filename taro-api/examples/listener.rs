//! Listens to the host: with a closure, and as a stream.
//!
//! `cargo run --example listener` runs it against the in-process host.

use taro_api::{Error, Events, console, on_theme_change};

async fn app() -> Result<(), Error> {
    // A listener that is dropped hears no more.
    let listener = on_theme_change(|res| console::log(format_args!("a closure: {}", res.theme.as_str())));
    let mut changes = Events::listen(on_theme_change)?;
    for _ in 0..2 {
        if let Some(change) = changes.next().await {
            console::log(format_args!("a stream: {}", change.theme.as_str()));
        }
    }
    drop(listener);
    Ok(())
}

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), Error> {
    use on_theme_change::{ITheme, Result};
    use taro_api::{host, spawn};

    // A user who likes it dark, and then does not.
    let themes = host::emitter(on_theme_change::API);
    spawn(async move {
        themes.emit((Result::new(ITheme::Dark),));
        themes.emit((Result::new(ITheme::Light),));
    });
    host::run(app())
}

#[cfg(target_family = "wasm")]
fn main() {
    taro_api::spawn(async { drop(app().await) });
}
