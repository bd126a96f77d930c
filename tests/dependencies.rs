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

/// The minimum version of Rust that the published crates declare is one that all they depend on accept. What their own
/// sources use, clippy holds against it.
#[test]
fn every_dependency_accepts_the_declared_rust() {
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO"))
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let metadata: serde_json::Value = serde_json::from_str(&run(&["metadata", "--format-version", "1"])).unwrap();
    let number = |text: &str| text.split('.').map(|it| it.parse().unwrap_or(0)).collect::<Vec<u32>>();
    let declared = |name: &str, version: &str| {
        let packages = metadata["packages"].as_array().unwrap();
        let package = packages.iter().find(|it| it["name"] == name && it["version"] == version).unwrap();
        package["rust_version"].as_str().map(&number)
    };
    let ours = number(
        metadata["packages"].as_array().unwrap().iter().find(|it| it["name"] == "taro-api").unwrap()["rust_version"]
            .as_str()
            .unwrap(),
    );
    for target in ["wasm32-unknown-unknown", "x86_64-unknown-linux-gnu"] {
        let arguments = ["tree", "-p", "taro-api", "--all-features", "-e", "normal,build", "--target", target];
        let tree = run(&[&arguments[..], &["--prefix", "none", "-f", "{p}"]].concat());
        for line in tree.lines() {
            let mut words = line.split_whitespace();
            let (name, version) = (words.next().unwrap(), words.next().unwrap().trim_start_matches('v'));
            let wants = declared(name, version).unwrap_or_default();
            assert!(wants <= ours, "{name} {version} wants Rust {wants:?}, and taro-api declares {ours:?}");
        }
    }
}
