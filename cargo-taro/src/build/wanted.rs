//! What a module is to be given beside the functions of packages: nothing.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::features::{self, Wanted};
use super::flags;

/// Refuses a module that is to be given its memory or its table: only `WebAssembly.Memory` makes one, which most hosts lack, and no
/// loader hands it over. A function of no package is nobody's either.
pub(crate) fn check(module: &Path, user: &[String]) -> Result<()> {
    let bytes = fs::read(module).with_context(|| format!("cannot read {}", module.display()))?;
    let Some(Wanted { kind, module, name }) = features::wanted(&bytes)? else { return Ok(()) };
    if kind == "function" {
        bail!("{}", function(&module, &name));
    }
    let flags = flags::importing(user);
    let cause = if flags.is_empty() {
        "a flag of the linker does it, as `-Clink-arg=--import-memory`, from a build script or a dependency".to_owned()
    } else {
        let flags: Vec<String> = flags.iter().map(|it| format!("`{it}`")).collect();
        format!("{} has {}", flags::source(), flags.join(", "))
    };
    bail!(
        "the module imports a {kind}, `{name}`, and a host gives none: a program for Taro's hosts has its own\n{cause}\nremove it"
    )
}

/// What is said of a function that no host has.
fn function(module: &str, name: &str) -> String {
    let cause = match module.strip_prefix("wasi") {
        Some(_) => {
            "it is one of WASI's, which the hosts of Taro do not have: a dependency, or C that was compiled for WASI, calls it"
        }
        None if module.starts_with('.') => {
            "`wasm_import_module` names a file, and none is written there: `#[wasm_bindgen(module = \"/file.js\")]` copies a file of \
             the package"
        }
        None => {
            "it is declared in an `extern` block without `#[wasm_bindgen]`, by the program or a dependency, and nothing defines \
             it: a library of C was not linked, or the name is another one"
        }
    };
    format!(
        "the module imports the function `{name}` of `{module}`, and no host has it\n{cause}\nremove the call, or define the function"
    )
}
