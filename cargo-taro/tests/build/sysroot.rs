//! The standard library for WebAssembly.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The flag by which the compiler finds the standard library for the target, where it is none of its own:
/// `cargo xtask setup` builds one.
pub(crate) fn sysroot() -> Option<String> {
    let rustc = |arguments: &[&str]| {
        let output = Command::new("rustc").args(arguments).output().expect("there is a compiler");
        String::from_utf8(output.stdout).expect("it writes text").trim().to_owned()
    };
    let folder = rustc(&["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]);
    if fs::read_dir(folder).is_ok_and(|mut files| files.next().is_some()) {
        return None;
    }
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("it stands in the workspace");
    let made = fs::read_dir(workspace.join("target/setup")).into_iter().flatten();
    let version = rustc(&["--version"]);
    let version = version.split(' ').nth(1).expect("it has a version");
    let mut made = made.map(|it| it.expect("it can be listed").path().join("sysroot"));
    let prefix = format!("wasm32-unknown-unknown-{version}-");
    let sysroot = made.find(|it| it.is_dir() && it.to_string_lossy().contains(&prefix));
    let sysroot = sysroot.expect("the standard library for wasm32 is there: run `cargo xtask setup`");
    Some(format!("--sysroot={}", sysroot.display()))
}
