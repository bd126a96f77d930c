//! Real packages, and a client's own functions, imported and called by a program on a runtime.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::setup::{self, Ready};
use crate::test::{cargo, step};

/// What is imported: the package of the declarations, who has the functions, and by what name.
const SOURCES: [(&str, &str, &str); 4] = [
    ("mitt", "--module", "mitt"),
    ("dayjs", "--module", "dayjs"),
    ("@types/sm-crypto", "--module", "sm-crypto"),
    ("miniprogram-api-typings", "--global", "wx"),
];

/// Imports them into a program outside of the workspace, builds it, and gives the folder of what was built.
pub(crate) fn built(ready: &Ready) -> Result<PathBuf> {
    let folder = setup::root().join("target/imported");
    let bindings = folder.join("src/bindings");
    if bindings.exists() {
        fs::remove_dir_all(&bindings)?;
    }
    fs::create_dir_all(&bindings)?;
    for (package, kind, name) in SOURCES {
        let mut import = cargo(["run", "--quiet", "--package", "cargo-taro", "--", "import"]);
        import.arg(ready.e2e.join("node_modules").join(package)).args([kind, name]).arg("--out").arg(&bindings);
        step(&format!("the bindings of {name}"), import)?;
    }
    let root = setup::root();
    fs::copy(root.join("tests/e2e/imported/lib.rs"), folder.join("src/lib.rs"))?;
    // The same versions as everywhere, and no second build of them.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::write(folder.join("Cargo.toml"), manifest(&root.join("taro-api")))?;
    let out = root.join("target/e2e/imported");
    let mut build = cargo(["run", "--quiet", "--package", "cargo-taro", "--", "build", "--no-wasm-opt", "--dev"]);
    build.arg("--manifest-path").arg(folder.join("Cargo.toml")).arg("--out").arg(&out);
    build.args(["--form", "wasm", "--", "--target-dir"]).arg(root.join("target"));
    build.env("PATH", setup::npm::path(&ready.e2e)?);
    ready.wasm.apply(&mut build);
    step("the program that calls what was imported", build)?;
    Ok(out)
}

fn manifest(taro_api: &std::path::Path) -> String {
    format!(
        "[package]\nname = \"imported\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[lib]\ncrate-type = [\"cdylib\"]\n\n\
         [dependencies]\ntaro-api = {{ path = {taro_api:?}, default-features = false }}\nwasm-bindgen = \"*\"\nwasm-bindgen-futures = \"*\"\n\n[workspace]\n"
    )
}
