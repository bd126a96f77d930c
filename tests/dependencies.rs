//! What a user's build of the macros compiles.

use std::collections::BTreeSet;
use std::process::Command;

#[test]
fn the_macros_need_no_more_than_a_parser_and_names() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--package", "taro-api-macros", "--edges", "normal,build", "--prefix", "none"])
        .args(["--format", "{lib}", "--offline", "--locked"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let found: BTreeSet<&str> = text.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    let allowed = ["heck", "proc_macro2", "quote", "syn", "taro_api_codegen", "taro_api_macros", "unicode_ident"];
    assert_eq!(found, BTreeSet::from(allowed));
}
