//! The specs that must compile, once more as modules of this package, so that clippy sees them.

#[path = "ui/pass/api.rs"]
mod api;
#[path = "ui/pass/names.rs"]
mod names;
#[path = "ui/pass/no_implicit_prelude.rs"]
mod no_implicit_prelude;
#[path = "ui/pass/several_files.rs"]
mod several_files;
#[path = "ui/pass/strict.rs"]
mod strict;

#[test]
fn names_that_rust_uses_otherwise() {
    names::main();
}

#[test]
fn a_caller_without_the_prelude() {
    no_implicit_prelude::main();
}

#[test]
fn a_caller_with_every_lint() {
    strict::main();
}

#[test]
fn a_module_in_rust_syntax() {
    api::main();
}

#[test]
fn specs_that_name_each_others_types() {
    several_files::main();
}
