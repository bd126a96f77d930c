//! What cannot work is told before anything is compiled.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::common::write;
use crate::crates::{Crates, fails, with_std, works};

/// A program that depends on packages in folders beside it, as Cargo.toml names them.
fn program(name: &str, dependencies: &str) -> Crates {
    let crates = Crates::with_program(name);
    crates.write(
        "Cargo.toml",
        &(crates.read("Cargo.toml") + "exclude = [\"old\", \"new\", \"plugin\"]\n[dependencies]\n" + dependencies),
    );
    crates
}

/// A wasm-bindgen of a release, which writes a format.
fn bindgen(crates: &Crates, release: &str, format: &str) {
    for (name, dependencies) in
        [("wasm-bindgen", "wasm-bindgen-shared = { path = \"../wasm-bindgen-shared\" }\n"), ("wasm-bindgen-shared", "")]
    {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"{release}\"\nedition = \"2024\"\n[dependencies]\n{dependencies}"
        );
        crates.write(format!("{name}/Cargo.toml"), &manifest);
        crates.write(format!("{name}/src/lib.rs"), &format!("pub const SCHEMA_VERSION: &str = \"{format}\";\n"));
    }
}

#[test]
fn another_wasm_bindgen_is_told_before_the_build() {
    let crates = program("bindgen", "wasm-bindgen = { path = \"wasm-bindgen\" }\n");
    bindgen(&crates, "0.2.100", "0.2.99");
    let said = fails(with_std(crates.build(&[])));
    for text in [
        "`app` is locked to wasm-bindgen 0.2.100, and this cargo-taro",
        "reads what wasm-bindgen 0.2.130 writes",
        "`cargo update wasm-bindgen --precise 0.2.130`",
    ] {
        assert!(said.contains(text), "{text}: {said}");
    }
    assert!(!said.contains("Compiling"), "{said}");
    // js-sys wants one release of wasm-bindgen: cargo cannot move that alone.
    crates.package("js-sys", "js-sys", "[dependencies]\nwasm-bindgen = { path = \"../wasm-bindgen\" }\n", "");
    crates.write("Cargo.toml", &(crates.read("Cargo.toml") + "js-sys = { path = \"js-sys\" }\n"));
    let said = fails(with_std(crates.build(&[])));
    assert!(said.contains("write `wasm-bindgen = \"=0.2.130\"` under [dependencies]"), "{said}");
    // A release that keeps the format does not matter.
    bindgen(&crates, "0.2.101", "0.2.130");
    works(with_std(crates.build(&[])));
}

#[test]
fn two_versions_of_taro_api_are_told_before_the_build() {
    let crates = program("twice", "taro-api = { path = \"old\" }\nplugin = { path = \"plugin\" }\n");
    for (folder, version) in [("old", "0.1.0"), ("new", "0.2.0")] {
        let manifest = format!("[package]\nname = \"taro-api\"\nversion = \"{version}\"\nedition = \"2024\"\n");
        crates.write(format!("{folder}/Cargo.toml"), &manifest);
        crates.write(format!("{folder}/src/lib.rs"), "");
    }
    crates.package("plugin", "plugin", "[dependencies]\ntaro-api = { path = \"../new\" }\n", "");
    let said = fails(with_std(crates.build(&[])));
    let folder = crates.folder.display();
    for text in [
        "`app` depends on taro-api twice, and a program can have it once".to_owned(),
        format!("  taro-api v0.1.0 ({folder}/old), for app v0.0.0 ({folder})\n"),
        format!("  taro-api v0.2.0 ({folder}/new), for plugin v0.0.0 ({folder}/plugin)\n"),
    ] {
        assert!(said.contains(&text), "{text}: {said}");
    }
    assert!(!said.contains("Compiling"), "{said}");
}

/// A dependency that only another feature brings, or only tests, does no harm.
#[test]
fn what_the_build_does_not_compile_is_not_asked_about() {
    let crates = program("unused", "plugin = { path = \"plugin\", optional = true }\n");
    bindgen(&crates, "0.2.100", "0.2.99");
    crates.package("plugin", "plugin", "[dependencies]\nwasm-bindgen = { path = \"../wasm-bindgen\" }\n", "");
    let tests = "[dev-dependencies]\nwasm-bindgen = { path = \"wasm-bindgen\" }\n";
    crates.write("Cargo.toml", &(crates.read("Cargo.toml") + tests));
    works(with_std(crates.build(&[])));
    let said = fails(with_std(crates.build(&["--features", "plugin"])));
    assert!(said.contains("`app` is locked to wasm-bindgen 0.2.100"), "{said}");
}

/// A copy of the runtime as a later release has it, which cargo keeps apart from this one.
fn later_runtime(crates: &Crates, workspace: &Path) {
    let copied = |from: PathBuf, to: &str, change: fn(String) -> String| {
        let text = std::fs::read_to_string(from).expect("it can be read");
        write(&crates.folder.join("later").join(to), &change(text));
    };
    copied(workspace.join("Cargo.toml"), "Cargo.toml", |text| {
        let members = text.lines().find(|line| line.starts_with("members")).expect("it has members");
        text.replace(members, "members = [\"taro-api-runtime\"]")
    });
    let runtime = workspace.join("taro-api-runtime");
    copied(runtime.join("Cargo.toml"), "taro-api-runtime/Cargo.toml", |text| {
        text.replace("\nversion.workspace = true", "\nversion = \"0.2.0\"")
    });
    for file in walkdir::WalkDir::new(runtime.join("src")) {
        let file = file.expect("it can be listed");
        if file.file_type().is_file() {
            let path = file.path().strip_prefix(workspace).expect("it is in there").to_str().expect("it is text");
            copied(file.path().to_owned(), path, |text| text.replace("__taro_api_enter_0_1", "__taro_api_enter_0_2"));
        }
    }
}

/// Without this command, cargo and wasm-bindgen alone put both into one program.
#[test]
fn two_versions_of_the_runtime_work_side_by_side() {
    let crates = Crates::with_program("side-by-side");
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("it stands in the workspace");
    later_runtime(&crates, workspace);
    crates.write("Cargo.toml", &(crates.read("Cargo.toml") + "exclude = [\"later\"]\n"));
    crates.bound(
        "use wasm_bindgen::prelude::wasm_bindgen;\n\
         #[wasm_bindgen]\npub fn start() {\n    now::spawn(async {});\n    later::spawn(async {});\n}\n",
    );
    let dependencies = format!(
        "now = {{ package = \"taro-api-runtime\", path = {:?} }}\n\
         later = {{ package = \"taro-api-runtime\", path = \"later/taro-api-runtime\" }}\n",
        workspace.join("taro-api-runtime")
    );
    crates.write("Cargo.toml", &(crates.read("Cargo.toml") + &dependencies));
    let (target, out) = (crates.kept_target(), crates.folder.join("out"));
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--offline", "--target", "wasm32-unknown-unknown", "--target-dir"]).arg(&target);
    cargo.current_dir(&crates.folder).env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    works(with_std(cargo));
    let module = target.join("wasm32-unknown-unknown/debug/app.wasm");
    let mut bindgen = Bindgen::new();
    let packed = bindgen.input_path(module).bundler(true).expect("it is for a bundler").generate(&out);
    packed.expect("both have names of their own");
    let glue = std::fs::read_to_string(out.join("app_bg.js")).expect("it is written");
    for name in ["__taro_api_enter_0_1", "__taro_api_enter_0_2"] {
        assert!(glue.contains(&format!("export function {name}(")), "{name}: {glue}");
    }
    let shims = std::fs::read_dir(out.join("snippets")).expect("it has a folder for each").count();
    assert_eq!(shims, 2);
}
