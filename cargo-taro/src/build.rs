//! `cargo taro build`: cargo, wasm-bindgen, and what a host needs around them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use wasm_bindgen_cli_support::Bindgen;

use crate::link::{self, Links};
use crate::{features, glue, loader};

/// `TextDecoder` and `TextEncoder` for hosts that have none.
const TEXT: &str = include_str!("../js/text.js");

#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro build --host weapp --out dist
  cargo taro build --package my-app --host alipay --out dist

Then, in the program:  import { load } from './dist/my_app.js'
                       load('/dist/my_app_bg.wasm').then(app => app.main())")]
pub(crate) struct Build {
    /// The package to build; the one in this folder if none is named.
    #[arg(short, long)]
    package: Option<String>,
    /// The hosts that the program must run on, as `TARO_ENV` names them.
    #[arg(long, value_name = "HOSTS")]
    host: Option<String>,
    /// Do not hold the program against those hosts: what one of them lacks fails when it is called, as on a host that nobody
    /// named.
    #[arg(long, requires = "host")]
    portable: bool,
    /// Where to write the module and its JavaScript.
    #[arg(short, long, value_name = "FOLDER")]
    out: PathBuf,
    /// The features to build with, parted by commas.
    #[arg(long, value_name = "FEATURES")]
    features: Option<String>,
    /// Builds with debug assertions and names.
    #[arg(long)]
    dev: bool,
}

impl Build {
    pub(crate) fn run(&self) -> Result<()> {
        let module = self.compile()?;
        let name = module.file_stem().and_then(|stem| stem.to_str()).context("the module has no name")?.to_owned();
        fs::create_dir_all(&self.out).with_context(|| format!("cannot make {}", self.out.display()))?;
        let bytes = fs::read(&module).with_context(|| format!("cannot read {}", module.display()))?;
        let bytes = features::forget(&bytes)?;
        let mut output = Bindgen::new()
            .input_bytes(&name, bytes)
            .bundler(true)?
            .typescript(false)
            .remove_name_section(!self.dev)
            .remove_producers_section(!self.dev)
            .generate_output()
            .context(
                "wasm-bindgen could not read the module; is the program's wasm-bindgen the one of this command?",
            )?;
        let links = link::link(&mut output, self.dev);
        output.emit(&self.out)?;
        self.finish(&name, &links)?;
        let bytes = fs::metadata(self.out.join(format!("{name}_bg.wasm")))?.len();
        eprintln!("{}: {bytes} bytes of WebAssembly, loaded by {name}.js", self.out.display());
        Ok(())
    }

    fn is_web(&self) -> bool {
        self.host.as_deref() == Some("h5")
    }

    /// Runs cargo; gives the module that it made.
    fn compile(&self) -> Result<PathBuf> {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args([
            "build",
            "--lib",
            "--target",
            "wasm32-unknown-unknown",
            "--message-format=json-render-diagnostics",
        ]);
        if !self.dev {
            cargo.arg("--release");
        }
        if let Some(package) = &self.package {
            cargo.args(["--package", package]);
        }
        if let Some(features) = &self.features {
            cargo.args(["--features", features]);
        }
        match &self.host {
            Some(_) if self.portable => cargo.env_remove("TARO_ENV"),
            Some(host) => cargo.env("TARO_ENV", host),
            None => &mut cargo,
        };
        let flags = format!("target.wasm32-unknown-unknown.rustflags=['-Ctarget-feature={}']", features::LACKING);
        cargo.args(["--config", &flags]);
        let output = cargo.stderr(Stdio::inherit()).output().context("cargo could not be started")?;
        ensure!(output.status.success(), "cargo could not build the program; what it says stands above");
        let messages = String::from_utf8(output.stdout)?;
        let modules = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
        let modules = modules.flat_map(|message| {
            let names = message["filenames"].as_array().cloned().unwrap_or_default();
            names.into_iter().filter_map(|name| name.as_str().map(PathBuf::from))
        });
        let mut modules = modules.filter(|path| path.extension().is_some_and(|it| it == "wasm"));
        match modules.next_back() {
            Some(module) => Ok(module),
            None => bail!("the package makes no module: its Cargo.toml wants `[lib] crate-type = [\"cdylib\"]`"),
        }
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
            write(&path, &format!("import {{ TextDecoder, TextEncoder }} from './taro_text.js';\n{}", glue.text))?;
            write(&self.out.join("taro_text.js"), TEXT)?;
        }
        write(&self.out.join(format!("{name}.js")), &loader::loader(name, self.host.as_deref(), &glue.exports))
    }
}

fn write(path: &Path, text: &str) -> Result<()> {
    crate::replace::file(path, text)
}
