//! What a host needs around a module: wasm-bindgen's JavaScript, made fit for hosts, and a loader.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use taro_api_codegen::hosts::Host;
use wasm_bindgen_cli_support::Bindgen;

use super::features::{self, Known, Use};
use super::form::{Form, Way};
use super::glue::{Circumstances, Glue};
use super::javascript::{Translator, WideFunctions};
use super::link::{self, Links};
use super::loader::Loader;
use super::{flags, glue, optimize, stack_pointer};
use crate::cargo::Configuration;
use crate::setup::Rustc;

/// What wasm-bindgen's glue asks of the host, for hosts that lack some of it.
const GLOBALS: &str = include_str!("../../js/globals.js");

/// Reads base64.
const BASE64: &str = include_str!("../../js/base64.js");

/// The files that all programs of a folder share.
pub(crate) const SHARED: [&str; 2] = ["taro_globals.js", "taro_base64.js"];

/// The files of one program, of all its forms.
pub(crate) fn files(name: &str) -> [String; 8] {
    [".js", ".d.ts", "_bg.js", "_bg.d.ts", "_bg.wasm", "_bg.wasm.d.ts", "_bg.wasm.js", "_bg.wasm.text.js"]
        .map(|end| format!("{name}{end}"))
}

/// What the first line of each file says that is written here.
const MADE: &str = "Made by `cargo taro build`.";

/// The same of wasm-bindgen's files, of which an interrupted run leaves some.
const MADE_BY_BINDGEN: [&str; 2] = ["/* @ts-self-types=", "/* tslint:disable */"];

/// Whether a program of this name was packed into the folder.
pub(crate) fn is_packed(name: &str, out: &Path) -> bool {
    first_line(&out.join(format!("{name}.d.ts"))).is_some_and(|it| it.contains(MADE))
}

/// The first line of a file; nothing of what is no file, or is empty.
fn first_line(path: &Path) -> Option<String> {
    let text = path.is_file().then(|| fs::read(path).unwrap_or_default())?;
    let line = text.split(|it| *it == b'\n').next().filter(|_| !text.is_empty())?;
    Some(String::from_utf8_lossy(line).into_owned())
}

/// Refuses to write over a file that a person may have written.
pub(crate) fn ensure_ours(out: &Path, names: &[String]) -> Result<()> {
    let own = names.iter().flat_map(|name| [format!("{name}.js"), format!("{name}.d.ts")]);
    let is_ours = |line: &str| line.contains(MADE) || MADE_BY_BINDGEN.iter().any(|it| line.starts_with(it));
    // A pipe would be waited for.
    let is_other = |path: &PathBuf| match path.is_file() {
        true => first_line(path).is_some_and(|it| !is_ours(&it)),
        false => path.exists(),
    };
    let others = own.chain(SHARED.map(str::to_owned)).map(|it| out.join(it)).filter(is_other);
    let said = "was not written by `cargo taro build`, and stays as it is";
    let said: Vec<String> = others.map(|it| format!("{} {said}", it.display())).collect();
    ensure!(said.is_empty(), "{}: name another folder with `--out`", said.join("\n"));
    Ok(())
}

/// How to pack a module.
pub(crate) struct Packing<'a> {
    /// The hosts that the loader is for; any if there are none.
    pub(crate) hosts: &'a [Host],
    /// In which form.
    pub(crate) form: Form,
    /// What translates the module, if a form is JavaScript.
    pub(crate) translator: Option<Translator>,
    /// Whether names are kept.
    pub(crate) readable: bool,
    /// The features that all of the program's clients have.
    pub(crate) known: Known<'a>,
    /// The user's flags of the compiler, and the compiler.
    pub(crate) configuration: &'a Configuration,
    /// Tells the flags of the compiler that profiles have.
    pub(crate) profiles: &'a dyn Fn() -> Result<Vec<(String, Vec<String>)>>,
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
            .typescript(true)
            // An error names the function that it is about.
            .remove_name_section(false)
            .remove_producers_section(!self.readable)
            .generate_output()
            .with_context(|| format!("wasm-bindgen could not read the module{}", self.exporting(&bytes)))?;
        stack_pointer::export(output.wasm_mut());
        let links = link::link(&mut output, self.readable);
        let wide = WideFunctions::of(output.wasm());
        self.check_wide(&wide, &bytes)?;
        let module = self.finish_module(&output.wasm_mut().emit_wasm())?;
        fs::create_dir_all(self.out).with_context(|| format!("cannot make {}", self.out.display()))?;
        output.emit(self.out)?;
        let declared = output.ts().unwrap_or_default().to_owned();
        // It declares what the module exports to the glue, which is nobody else's.
        remove(&self.out.join(format!("{name}_bg.wasm.d.ts")))?;
        let path = self.out.join(format!("{name}_bg.wasm"));
        write(&path, module)?;
        if let Some(optimizer) = self.optimizer {
            optimize::run(optimizer, &path)?;
        }
        let module = fs::read(&path)?;
        if let Some(translator) = &self.translator {
            translator.write(&module, &wide, &self.out.join(format!("{name}_bg.wasm.js")))?;
        }
        let exports = self.finish(name, &links, &module, &wide)?;
        write(&self.out.join(format!("{name}_bg.d.ts")), declared)?;
        write(&self.out.join(format!("{name}.d.ts")), declarations(name, &exports))?;
        if !self.form.has_wasm() {
            remove(&path)?;
        }
        self.tell(name)
    }

    /// Says what was written.
    fn tell(&self, name: &str) -> Result<()> {
        let bytes = |file: String| fs::metadata(self.out.join(file)).map(|it| it.len());
        let wasm = self.form.has_wasm().then(|| bytes(format!("{name}_bg.wasm"))).transpose()?;
        let javascript = self.form.has_javascript().then(|| bytes(format!("{name}_bg.wasm.js"))).transpose()?;
        let parts = [(wasm, "WebAssembly"), (javascript, "the module as JavaScript")];
        let parts: Vec<String> =
            parts.iter().filter_map(|(bytes, what)| Some(format!("{} bytes of {what}", (*bytes)?))).collect();
        eprintln!("{}: {}, loaded by {name}.js", self.out.display(), parts.join(" and "));
        Ok(())
    }

    /// The flag with which the module has functions that the program does not use, where it is refused for what it has.
    fn exporting(&self, module: &[u8]) -> String {
        match flags::exporting(&self.configuration.flags) {
            Some((flag, does)) => format!("\n{} has `{flag}`, which {does}: remove it", flags::source()),
            None if features::exports_all(module).unwrap_or_default() => {
                "\nthe linker was told to export functions that the program does not, and not by cargo's configuration: a build \
                 script does it, as `cargo::rustc-link-arg=--export-all`: remove it there"
                    .to_owned()
            }
            None => String::new(),
        }
    }

    /// Refuses 64-bit numbers where JavaScript has none.
    fn check_wide(&self, wide: &WideFunctions, module: &[u8]) -> Result<()> {
        let Some(host) = self.hosts.iter().find(|&&host| Way::lacks_bigint(host)) else { return Ok(()) };
        if wide.is_empty() {
            return Ok(());
        }
        let exports: Vec<String> = wide.exports.iter().map(|it| format!("`{}`", it.name)).collect();
        let what = if exports.is_empty() { "a function that it imports".to_owned() } else { exports.join(", ") };
        bail!(
            "{what} takes or gives a 64-bit integer, for which JavaScript needs BigInt, and {host} has none{}\n\
             let it be an `f64`, which is exact up to 2^53, a `u32` or a `String`",
            self.exporting(module)
        )
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
        let cause = self.cause(&lacking)?;
        bail!(
            "the module uses what old clients reject:\n{}{cause}remove it; or, if every client of the program has it, \
             build with `--allow {}`",
            lines.collect::<String>(),
            lacking.iter().map(|it| it.feature.name).collect::<Vec<_>>().join(","),
        )
    }

    /// What turned features on: the processor that the configuration names, or the compiler itself, for the whole program; a profile; or
    /// code for itself.
    fn cause(&self, lacking: &[&Use]) -> Result<String> {
        let flags = &self.configuration.flags;
        let rustc = Rustc::of(self.configuration)?;
        let all: Vec<String> = self.known.flag().into_iter().chain(flags.iter().cloned()).collect();
        let (configured, mut others) = divided(lacking.to_vec(), &rustc.features(&all)?);
        let mut text = String::new();
        match flags::processor(flags) {
            _ if configured.is_empty() => {}
            Some(processor) => {
                let source = flags::source();
                text += &format!("{source} has `-Ctarget-cpu={processor}`, which turns on {}\n", named(&configured));
            }
            None => {
                text += &format!("the compiler turns on {} by itself: {}\n", named(&configured), rustc.path().display())
            }
        }
        let profiles = if others.is_empty() { Vec::new() } else { (self.profiles)()? };
        for (profile, its_flags) in profiles {
            let all = [all.as_slice(), &its_flags].concat();
            let (of_profile, rest) = divided(others, &rustc.features(&all)?);
            if !of_profile.is_empty() {
                text += &format!(
                    "the profile `{profile}` has `rustflags = {its_flags:?}`, in Cargo.toml or in cargo's configuration, which turns on {}\n",
                    named(&of_profile)
                );
            }
            others = rest;
        }
        if !others.is_empty() {
            let wrapper =
                ["RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER"].into_iter().find(|it| std::env::var_os(it).is_some());
            text += &format!(
                "the program or a dependency turns on {}, with `#[target_feature(enable = \"..\")]` or in C{}\n",
                named(&others),
                wrapper.map(|it| format!("; or the program of {it} adds a flag")).unwrap_or_default()
            );
        }
        Ok(text)
    }

    /// Whether all hosts are pages, which have what the glue asks for.
    fn is_web(&self) -> bool {
        !self.hosts.is_empty() && self.hosts.iter().all(|&host| Way::of(host) == Way::Web)
    }

    /// Whether a host may be a page: Taro's build for the web rewrites imports of packages.
    fn may_be_web(&self) -> bool {
        self.hosts.is_empty() || self.hosts.iter().any(|&host| Way::of(host) == Way::Web)
    }

    /// Puts the loader in the place of the file that wasm-bindgen writes for bundlers: no mini program can import a
    /// module as that one does.
    fn finish(&self, name: &str, links: &Links, module: &[u8], wide: &WideFunctions) -> Result<Vec<String>> {
        let path = self.out.join(format!("{name}_bg.js"));
        let circumstances =
            Circumstances { hands_packages_on: self.may_be_web(), keeps_old_memory: self.form.has_javascript() };
        let source = fs::read_to_string(&path)?;
        let Glue { text, exports, inner, packages } =
            glue::rewrite(&source, &format!("./{name}_bg.js"), links, circumstances)?;
        for (file, text) in packages {
            write(&self.out.join(file), text)?;
        }
        if self.is_web() {
            write(&path, &text)?;
        } else {
            // The names come before the file's own uses of them, which run when it is loaded.
            let names = "TextDecoder, TextEncoder, globalThis, queueMicrotask";
            write(&path, format!("import {{ {names} }} from './taro_globals.js';\n{text}"))?;
            write(&self.out.join("taro_globals.js"), GLOBALS)?;
        }
        let (hosts, form, needs_bigint) = (self.hosts, self.form, !wide.is_empty());
        let loader = Loader { name, hosts, form, exports: &exports, inner: &inner, needs_bigint };
        if loader.has_text() {
            let text = format!("export const text = '{}'\n", base64(module));
            write(&self.out.join(format!("{name}_bg.wasm.text.js")), text)?;
            write(&self.out.join("taro_base64.js"), BASE64)?;
        }
        write(&self.out.join(format!("{name}.js")), loader.source())?;
        Ok(exports)
    }
}

/// The uses of features that are on, and the others.
fn divided<'u>(uses: Vec<&'u Use>, on: &[String]) -> (Vec<&'u Use>, Vec<&'u Use>) {
    uses.into_iter().partition(|it| on.iter().any(|name| name == it.feature.name))
}

fn named(uses: &[&Use]) -> String {
    uses.iter().map(|it| format!("`{}`", it.feature.name)).collect::<Vec<_>>().join(", ")
}

/// The types of what the loader gives.
fn declarations(name: &str, exports: &[String]) -> String {
    let names: Vec<String> = exports.iter().map(|it| format!("{it:?}")).collect();
    let names = if names.is_empty() { "never".to_owned() } else { names.join(" | ") };
    format!(
        "// {MADE}\nimport type * as program from './{name}_bg.js'\n\n\
         /** Gives what the program exports, once its module is loaded from there. */\n\
         export declare const load: (path: string) => Promise<Pick<typeof program, {names}>>\n"
    )
}

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Bytes as base64, with padding.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().enumerate().fold(0u32, |bits, (at, byte)| bits | u32::from(*byte) << (16 - 8 * at));
        for at in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * at)) as usize & 63];
            text.push(if at <= chunk.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

fn write(path: &Path, text: impl AsRef<[u8]>) -> Result<()> {
    crate::replace::file(path, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_become_base64() {
        let texts = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("\u{7ff}?", "378/")];
        for (bytes, text) in texts {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }
}
