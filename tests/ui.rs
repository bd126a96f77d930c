//! Mistakes, and what the compiler says of them: a folder a rule, a file a fault.

/// What must not compile, and what must.
#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    for rule in [
        "api",
        "attributes",
        "calls",
        "choose",
        "empty",
        "names",
        "parameters",
        "platforms",
        "required",
        "several",
        "syntax",
        "types",
        "versions",
    ] {
        cases.compile_fail(format!("ui/{rule}/*.rs"));
    }
    cases.pass("ui/pass/*.rs");
}
