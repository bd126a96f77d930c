//! The module as JavaScript, for hosts that take no WebAssembly: binaryen's `wasm2js`, with its mistakes mended.

mod lower;
mod mend;
mod wide;

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use walrus::Module;

use super::link::MODULE;
use super::tools;
pub(crate) use wide::WideFunctions;

const TRANSLATED: &str = include_str!("../../../js/translated.js");
const WIDE: &str = include_str!("../../../js/wide.js");
const BULK: &str = include_str!("../../../js/bulk.js");

/// Translates modules.
pub(crate) struct Translator {
    wasm2js: PathBuf,
}

impl Translator {
    /// Finds what translates, on `PATH` or in a folder above one of these.
    pub(crate) fn find(folders: &[&Path]) -> Result<Translator> {
        let found = tools::find("wasm2js", folders);
        let wasm2js = found.context(
            "a module becomes JavaScript by wasm2js, which is not installed\n\
             run `npm install --save-dev binaryen`; or build with `--form wasm`, if the host takes WebAssembly",
        )?;
        Ok(Translator { wasm2js })
    }

    /// Writes the module as JavaScript. `wide` are its functions with 64-bit numbers.
    pub(crate) fn write(&self, module: &[u8], wide: &WideFunctions, file: &Path) -> Result<()> {
        let mut module = Module::from_buffer(module).context("the module could not be read")?;
        lower::lower(&mut module);
        let lowered = module.emit_wasm();
        let mark = mark(&lowered);
        // A translation takes seconds: it is kept as long as the module is the same.
        if !fs::read_to_string(file).is_ok_and(|text| text.starts_with(&mark)) {
            let translated = mend::mend(&self.translate(&lowered, file)?)?;
            crate::replace::file(file, mark + &translated + &outside(wide, &translated))?;
        }
        Ok(())
    }

    fn translate(&self, module: &[u8], file: &Path) -> Result<String> {
        let input = file.with_extension("js.wasm");
        fs::write(&input, module)?;
        let mut command = Command::new(&self.wasm2js);
        command.args(["--enable-sign-ext", "--enable-mutable-globals", "-O", "--emscripten"]).arg(&input);
        let output = command.output();
        fs::remove_file(&input)?;
        let output = output.with_context(|| format!("{} could not be started", self.wasm2js.display()))?;
        let text = String::from_utf8(output.stdout)?;
        if !output.status.success() || text.is_empty() {
            let said = String::from_utf8_lossy(&output.stderr);
            bail!(
                "{} could not translate the module: {}\nnpm's package binaryen 116 or later can",
                self.wasm2js.display(),
                said.lines().find(|line| !line.trim().is_empty()).unwrap_or("it said nothing")
            );
        }
        ensure!(text.contains("function instantiate(info)"), "{} wrote what is not known", self.wasm2js.display());
        Ok(text)
    }
}

/// The first line of a translation: of which module, by which version of this command.
fn mark(module: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    (module, TRANSLATED, WIDE, BULK, env!("CARGO_PKG_VERSION"), mend::GROWTH).hash(&mut hasher);
    format!("// The module as JavaScript. Made by `cargo taro build` and wasm2js. {:016x}\n", hasher.finish())
}

/// What stands around the translated module.
fn outside(wide: &WideFunctions, translated: &str) -> String {
    let has_bulk = ["copy", "fill"].iter().any(|name| translated.contains(&format!("env.{name}")));
    let (before, functions) = if has_bulk { (BULK, ", copy: memory.copy, fill: memory.fill") } else { ("", "") };
    TRANSLATED
        .replace("/* WIDE */\n", if wide.is_empty() { "" } else { WIDE })
        .replace("/* BULK */\n", before)
        .replace("MODULE", MODULE)
        .replace("/* MEMORY */", functions)
        .replace("/* IMPORTS */", &wide.adapted_imports())
        .replace("  /* EXPORTS */\n", &wide.adapted_exports())
        .replace("  /* ATTACH */\n", if has_bulk { "  memory.of = made\n" } else { "" })
}
