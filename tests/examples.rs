//! Each example runs by the command that it names, prints what is expected, and compiles for WebAssembly.

#[path = "../cargo-taro/tests/build/sysroot.rs"]
mod sysroot;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// What each of them prints.
const PRINTED: [(&str, &str); 12] = [
    ("audio", "plays https://example.com/bell.mp3\nplayed at volume 0.5\ngone\n"),
    ("canvas", "a canvas: board\nfill with #1485ee\n120 x 40 at 10, 10\nshow it\n"),
    (
        "hosts",
        "weapp 3.0.0: a user with the code 0a3z, None, Some(3s)\nweapp 1.5.0: a user with the code 0a3z, None, None\n\
         h5 4.2.1: a guest, None, None\n",
    ),
    ("imported", "1 steps\n2 steps\n2 of Some(5000.0)\n"),
    ("json", "order 7\nthe server answered 422\n"),
    ("listener", "a closure: dark\na closure: light\na stream: dark\na stream: light\n"),
    (
        "login",
        "login:ok: the code is 0a3zH0Ga1x\nSome(Post) https://test.com/onLogin Some({\"code\": \"0a3zH0Ga1x\"})\n\
         signed in as Li Lei\n\nfail: login:fail auth deny\ncomplete: login:fail auth deny\nDenied: login:fail auth deny\n",
    ),
    ("plugin_api", "looks for Some(10s)\n6222 of Some(Unionpay)\n"),
    ("plugin_spec", "looks for Some(10s)\n6222 of Some(Unionpay)\n"),
    ("storage", "User { name: \"Li Lei\", level: 3 }\ngetStorage:fail data not found\n"),
    ("tests", "the code is 0a3z\n"),
    ("upload", "25 %\n50 %\n75 %\n100 %\n/tmp/small.png: 201\n/tmp/large.png: left\n"),
];

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).args(["--offline", "--quiet", "--color=never"]).current_dir(workspace());
    command.env_remove("TARO_ENV").env_remove("TARO_BASE_LIBRARY");
    command
}

#[test]
fn each_example_prints_what_it_is_to_print() {
    let files = fs::read_dir(workspace().join("taro-api/examples")).unwrap().map(|it| it.unwrap().path());
    let is_rust = |it: &PathBuf| it.extension().is_some_and(|it| it == "rs");
    let mut there: Vec<_> = files.filter(is_rust).map(|it| it.file_stem().unwrap().to_owned()).collect();
    there.sort();
    assert_eq!(there, PRINTED.map(|(name, _)| name));
    for (name, expected) in PRINTED {
        let output = cargo(&["run", "--example", name]).output().unwrap();
        let printed = String::from_utf8_lossy(&output.stdout);
        assert_eq!(printed, expected, "{name}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn each_example_compiles_for_webassembly() {
    let mut check = cargo(&[
        "check",
        "--package",
        "taro-api",
        "--examples",
        "--features",
        "full",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    if let Some(flags) = sysroot::sysroot() {
        check.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    }
    let output = check.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
