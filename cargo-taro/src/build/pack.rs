//! What a host needs around a module: wasm-bindgen's JavaScript, made fit for hosts, and a loader.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use super::features::{self, Known, Use};
use super::link::{self, Links};
use super::{flags, glue, loader, optimize};

/// `TextDecoder` and `TextEncoder` for hosts that have none.
const TEXT: &str = include_str!("../../js/text.js");

/// How to pack a module.
pub(crate) struct Packing<'a> {
    /// The hosts that the loader is for.
    pub(crate) hosts: Option<&'a str>,
    /// Whether names are kept.
    pub(crate) readable: bool,
    /// The features that all of the program's clients have.
    pub(crate) known: Known<'a>,
    /// The user's flags of the compiler.
    pub(crate) flags: &'a [String],
    /// Where wasm-opt is.
    pub(crate) optimizer: Option<&'a Path>,
    /// Where to write.
    pub(crate) out: &'a Path,
}

impl Packing<'_> {
    /// Writes the module, its JavaScript and its loader, each named after the program.
    pub(crate) fn pack(&self, name: &str, module: &Path) -> Result<()> {
        let bytes = fs::read(module).with_context(|| format!("cannot read {}", module.display()))?;
        // wasm-bindgen makes use of what is listed; of reference types only where its own part of the program does.
        let has_references = features::exports(&bytes, "__externref_table_alloc")?;
        let listed = self.known.named().filter(|it| it.name != "reference-types" || has_references);
        let listed = features::list(&bytes, listed)?;
        let mut output = Bindgen::new()
            .input_bytes(name, listed)
            .bundler(true)?
            .typescript(false)
            // An error names the function that it is about.
            .remove_name_section(false)
            .remove_producers_section(!self.readable)
            .generate_output()
            .context("wasm-bindgen could not read the module")?;
        let links = link::link(&mut output, self.readable);
        let module = self.finish_module(&output.wasm_mut().emit_wasm())?;
        fs::create_dir_all(self.out).with_context(|| format!("cannot make {}", self.out.display()))?;
        output.emit(self.out)?;
        let path = self.out.join(format!("{name}_bg.wasm"));
        write(&path, module)?;
        if let Some(optimizer) = self.optimizer {
            optimize::run(optimizer, &path)?;
        }
        self.finish(name, &links)?;
        let bytes = fs::metadata(&path)?.len();
        eprintln!("{}: {bytes} bytes of WebAssembly, loaded by {name}.js", self.out.display());
        Ok(())
    }

    /// Checks what the module uses, and lists it.
    fn finish_module(&self, module: &[u8]) -> Result<Vec<u8>> {
        let uses = features::used(module)?;
        self.check(&uses)?;
        let listed = features::list(module, uses.iter().map(|it| it.feature))?;
        if self.readable { Ok(listed) } else { features::without(&listed, "name") }
    }

    /// Refuses what an old client would reject, with what brought it in.
    fn check(&self, uses: &[Use]) -> Result<()> {
        let lacking: Vec<&Use> = uses.iter().filter(|it| !self.known.has(it.feature)).collect();
        if lacking.is_empty() {
            return Ok(());
        }
        let lines = lacking.iter().map(|Use { feature, function }| match function {
            Some(function) => format!("  {feature}, first in `{function}`\n"),
            None => format!("  {feature}\n"),
        });
        let cause = match flags::processor(self.flags) {
            Some(processor) => {
                format!("{} has `-Ctarget-cpu={processor}`, which may have turned it on", flags::source())
            }
            None => "a dependency may have turned it on, with `#[target_feature(enable = \"..\")]` or in C".to_owned(),
        };
        bail!(
            "the module uses what old clients reject:\n{}{cause}\nremove it; or, if every client of the program has it, \
             build with `--allow {}`",
            lines.collect::<String>(),
            lacking.iter().map(|it| it.feature.name).collect::<Vec<_>>().join(","),
        )
    }

    fn is_web(&self) -> bool {
        self.hosts.map(str::trim) == Some("h5")
    }

    /// Puts the loader in the place of the file that wasm-bindgen writes for bundlers: no mini program can import a
    /// module as that one does.
    fn finish(&self, name: &str, links: &Links) -> Result<()> {
        let path = self.out.join(format!("{name}_bg.js"));
        let glue = glue::rewrite(&fs::read_to_string(&path)?, &format!("./{name}_bg.js"), links)?;
        if self.is_web() {
            write(&path, &glue.text)?;
        } else {
            // The names come before the file's own uses of them, which run when it is loaded.
            write(&path, format!("import {{ TextDecoder, TextEncoder }} from './taro_text.js';\n{}", glue.text))?;
            write(&self.out.join("taro_text.js"), TEXT)?;
        }
        write(&self.out.join(format!("{name}.js")), loader::loader(name, self.hosts, &glue.exports))
    }
}

fn write(path: &Path, text: impl AsRef<[u8]>) -> Result<()> {
    crate::replace::file(path, text)
}
