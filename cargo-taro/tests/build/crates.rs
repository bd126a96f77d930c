//! Packages that the tests make and build, as a user does.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use wasmparser::{Parser, Payload};

use crate::common::{empty, write};
pub(crate) use crate::sysroot::sysroot;

/// Variables that say how to build: a test sets the ones that it is about.
const CLEARED: [&str; 10] = [
    "CARGO_BUILD_RUSTFLAGS",
    "CARGO_BUILD_TARGET",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_TARGET_DIR",
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
    "RUSTC_WORKSPACE_WRAPPER",
    "RUSTC_WRAPPER",
    "RUSTFLAGS",
    "TARO_BASE_LIBRARY",
    "TARO_ENV",
];

/// A program without dependencies: what it exports says how it was compiled.
pub(crate) const PROGRAM: &str = r#"
#![allow(unexpected_cfgs)]

#[cfg(marked)]
#[unsafe(no_mangle)]
pub extern "C" fn marked() {}

#[cfg(other)]
#[unsafe(no_mangle)]
pub extern "C" fn other() {}

#[cfg(feature = "extra")]
#[unsafe(no_mangle)]
pub extern "C" fn extra() {}

#[cfg(debug_assertions)]
#[unsafe(no_mangle)]
pub extern "C" fn debug() {}

#[cfg(target_feature = "reference-types")]
#[unsafe(no_mangle)]
pub extern "C" fn references() {}

#[unsafe(no_mangle)]
pub extern "C" fn always() {}
"#;

/// A folder with packages.
pub(crate) struct Crates {
    pub(crate) folder: PathBuf,
}

impl Crates {
    /// An empty folder.
    pub(crate) fn new(name: &str) -> Crates {
        Crates { folder: empty(&format!("build/{name}")) }
    }

    /// One program, in the folder itself.
    pub(crate) fn with_program(name: &str) -> Crates {
        let crates = Crates::new(name);
        crates.package("", "app", "[lib]\ncrate-type = [\"cdylib\"]\n[features]\nextra = []\n", PROGRAM);
        crates.write("Cargo.toml", &(crates.read("Cargo.toml") + "[workspace]\n"));
        crates
    }

    /// Writes a package: its name, the rest of its Cargo.toml, its library.
    pub(crate) fn package(&self, folder: &str, name: &str, manifest: &str, library: &str) {
        let folder = Path::new(folder);
        let head = format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n");
        self.write(folder.join("Cargo.toml"), &(head + manifest));
        self.write(folder.join("src/lib.rs"), library);
    }

    pub(crate) fn write(&self, path: impl AsRef<Path>, text: &str) {
        write(&self.folder.join(path), text);
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join(path)).expect("it can be read")
    }

    /// `cargo taro build --out dist` with more arguments, in the folder, with no other configuration than its own.
    pub(crate) fn build(&self, arguments: &[&str]) -> Command {
        let mut command = self.taro(&["build", "--out", "dist", "--no-wasm-opt"]);
        command.args(arguments);
        command
    }

    /// `cargo taro` in the folder.
    pub(crate) fn taro(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
        command.current_dir(&self.folder).arg("taro").args(arguments).env("CARGO_NET_OFFLINE", "true");
        for name in CLEARED {
            command.env_remove(name);
        }
        command
    }

    /// Lets the program depend on wasm-bindgen, in the version that the workspace has.
    pub(crate) fn bound(&self, library: &str) {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("it stands in the workspace");
        fs::copy(workspace.join("Cargo.lock"), self.folder.join("Cargo.lock")).expect("it can be copied");
        self.write("Cargo.toml", &(self.read("Cargo.toml") + "[dependencies]\nwasm-bindgen = \"0.2\"\n"));
        self.write("src/lib.rs", library);
    }

    /// The folder of what is compiled, kept for the next run of the test: wasm-bindgen takes its time.
    pub(crate) fn kept_target(&self) -> PathBuf {
        let name = self.folder.file_name().expect("it has one");
        Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-target").join(name)
    }

    /// How many tables a module of `dist` has.
    pub(crate) fn tables(&self, name: &str) -> u32 {
        let bytes = self.module(name);
        let tables = Parser::new(0).parse_all(&bytes).find_map(|payload| match payload.expect("it is a module") {
            Payload::TableSection(tables) => Some(tables.count()),
            _ => None,
        });
        tables.unwrap_or_default()
    }

    /// A module of `dist`.
    pub(crate) fn module(&self, name: &str) -> Vec<u8> {
        let path = self.folder.join(format!("dist/{name}_bg.wasm"));
        fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// What a module of `dist` exports.
    pub(crate) fn exports(&self, name: &str) -> Vec<String> {
        let bytes = self.module(name);
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(&bytes) {
            if let Payload::ExportSection(exports) = payload.expect("it is a module") {
                names.extend(exports.into_iter().map(|it| it.expect("it is one").name.to_owned()));
            }
        }
        names.retain(|name| !["memory", "__data_end", "__heap_base"].contains(&name.as_str()));
        names.sort();
        names
    }
}

/// What a command that works says.
#[track_caller]
pub(crate) fn works(mut command: Command) -> String {
    let (output, said) = run(&mut command);
    assert!(output.status.success(), "{said}");
    said
}

/// What a command that fails says.
#[track_caller]
pub(crate) fn fails(mut command: Command) -> String {
    let (output, said) = run(&mut command);
    assert!(!output.status.success(), "{said}");
    said
}

fn run(command: &mut Command) -> (Output, String) {
    let output = command.output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output, said)
}

/// Flags, and the one for the standard library.
pub(crate) fn flags(flags: &[&str]) -> Vec<String> {
    sysroot().into_iter().chain(flags.iter().map(|&it| it.to_owned())).collect()
}

/// The variable that joins what config files say for the target.
pub(crate) const TARGET_FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Gives a command the standard library, where it needs nothing else.
pub(crate) fn with_std(mut command: Command) -> Command {
    command.env(TARGET_FLAGS, flags(&[]).join(" "));
    command
}
