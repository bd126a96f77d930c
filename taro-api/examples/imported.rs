//! A package with type declarations: `cargo taro import` wrote its bindings.
//!
//! `cargo run --example imported` runs it against the in-process host. The bindings are those of `taro-api/examples/imported`:
//!
//! ```console
//! $ cargo taro import taro-api/examples/imported/step-counter.d.ts --module step-counter --out taro-api/examples/imported
//! ```

#[allow(unreachable_pub)]
#[path = "imported/mod.rs"]
mod bindings;

use bindings::step_counter::{Counter, count_steps};
use taro_api::{Error, console};

fn walk(counter: &Counter) -> Result<(), Error> {
    let _listener = counter.on_step(|steps| console::log(format_args!("{steps} steps")))?;
    counter.start()?;
    console::log(format_args!("{} of {:?}", counter.steps()?, counter.goal()?));
    Ok(())
}

fn app() -> Result<(), Error> {
    walk(&count_steps(5000)?)
}

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), Error> {
    use taro_api::host;

    host::on(count_steps::API, |goal| {
        let counter = host::Object::new().with("steps", 2).with("goal", goal).event("onStep");
        let shoes = counter.clone();
        counter
            .on("start", move || {
                shoes.emit("onStep", (1.0,));
                shoes.emit("onStep", (2.0,));
                Ok(())
            })
            .make()
    });
    app()
}

#[cfg(target_family = "wasm")]
fn main() {
    drop(app());
}
