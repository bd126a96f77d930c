//! What cannot work is told before anything is compiled: a wasm-bindgen that this command does not read, and two
//! taro-apis in one program.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use wasm_bindgen_shared::SCHEMA_VERSION;

use super::programs::Program;
use crate::cargo::{Package, Tree, Workspace, sources};

/// Crates of which a program has one here: two would work side by side, but each would bring all of its code, and types of the
/// one are not those of the other.
const SINGLE: [&str; 2] = ["taro-api", "taro-api-runtime"];

/// Checks the packages that a program depends on. `place` says to cargo where the workspace is.
pub(crate) fn check(program: &Program, workspace: &Workspace, tree: &Tree, place: &[String]) -> Result<()> {
    let packages = tree.reachable(&program.label);
    for name in SINGLE {
        let same: Vec<&Package> = packages.iter().copied().filter(|it| it.name() == name).collect();
        if let [first, second, ..] = same[..] {
            bail!(
                "`{}` depends on {name} twice, and a program can have it once:\n{}\n{}\
                 let all depend on the same version from the same source, in Cargo.toml; `cargo update` may be enough",
                program.name,
                shown(first, tree, &packages),
                shown(second, tree, &packages) + "\n",
            );
        }
    }
    match packages.iter().find(|it| it.name() == "wasm-bindgen") {
        Some(bindgen) => {
            check_bindgen(program, workspace.pin(&program.package, "wasm-bindgen"), bindgen.version(), &packages, place)
        }
        None => Ok(()),
    }
}

/// `  taro-api v0.1.0 (/path), for plugin v1.0.0`
fn shown(package: &Package, tree: &Tree, among: &[&Package]) -> String {
    let dependents = tree.dependents(package, among);
    let dependents: Vec<&str> = dependents.iter().map(|it| it.label.as_str()).collect();
    format!("  {}, for {}", package.label, dependents.join(" and "))
}

/// Crates that want one release of wasm-bindgen: cargo moves it only together with them.
const FOLLOWERS: [&str; 3] = ["js-sys", "web-sys", "wasm-bindgen-futures"];

fn check_bindgen(
    program: &Program,
    pin: Option<&str>,
    version: &str,
    packages: &[&Package],
    place: &[String],
) -> Result<()> {
    // Most releases of wasm-bindgen keep the format; its sources say which one they write.
    if version == SCHEMA_VERSION || format_of(version, place).as_deref() == Some(SCHEMA_VERSION) {
        return Ok(());
    }
    let is_followed = packages.iter().any(|package| FOLLOWERS.contains(&package.name()));
    let change = if let Some(pin) = pin {
        format!(
            "its Cargo.toml, or the workspace's, says `wasm-bindgen = \"{pin}\"`: write `\"={SCHEMA_VERSION}\"` there"
        )
    } else if is_followed {
        format!("write `wasm-bindgen = \"={SCHEMA_VERSION}\"` under [dependencies] in its Cargo.toml")
    } else {
        format!("run `cargo update wasm-bindgen --precise {SCHEMA_VERSION}`")
    };
    bail!(
        "`{}` is locked to wasm-bindgen {version}, and this cargo-taro {} reads what wasm-bindgen {SCHEMA_VERSION} \
         writes\n{change}; if another package insists on {version}, install the cargo-taro of the program's taro-api",
        program.name,
        env!("CARGO_PKG_VERSION"),
    )
}

/// The version of the format that a release of wasm-bindgen writes, if its sources are there.
fn format_of(version: &str, place: &[String]) -> Option<String> {
    let manifest = sources("wasm-bindgen-shared", version, place)?;
    let library: PathBuf = Path::new(&manifest).parent()?.join("src/lib.rs");
    let text = fs::read_to_string(library).ok()?;
    let (_, rest) = text.split_once("SCHEMA_VERSION: &str = \"")?;
    Some(rest.split_once('"')?.0.to_owned())
}
