//! Runs each stage once over the specs in the named folders of `specs/`: `cargo xtask instructions` counts what each takes.

#[path = "../benches/common/mod.rs"]
mod common;

use std::hint::black_box;

use self::common::{checked, expanded, inputs, parsed, resolved};

fn main() {
    let folders: Vec<String> = std::env::args().skip(1).collect();
    let inputs = inputs(&folders);
    let specs = parsed(&inputs);
    let types = resolved(&specs);
    checked(&specs);
    black_box(expanded(&types));
}
