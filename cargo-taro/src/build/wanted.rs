//! What a module is to be given beside functions: nothing.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{features, flags};

/// Refuses a module that is to be given its memory or its table: only `WebAssembly.Memory` makes one, which most hosts lack, and no
/// loader hands it over.
pub(crate) fn check(module: &Path, user: &[String]) -> Result<()> {
    let bytes = fs::read(module).with_context(|| format!("cannot read {}", module.display()))?;
    let Some((kind, name)) = features::wanted(&bytes)? else { return Ok(()) };
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
