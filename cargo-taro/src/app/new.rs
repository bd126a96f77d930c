//! `cargo taro new`: a Taro app with a Rust crate in it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use clap::Args;

use super::source::{Source, check_name};

/// What `cargo taro new` is told.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro new shop

Then:  cd shop && npm install && npx taro build --type weapp --watch")]
pub(crate) struct New {
    /// The app's folder; its last part names the app and its crate.
    folder: PathBuf,
    /// Use a local checkout of taro-api instead of the published packages.
    #[arg(long, value_name = "CHECKOUT")]
    path: Option<PathBuf>,
}

macro_rules! template {
    ($($from:literal => $to:literal),* $(,)?) => {
        [$(($to, include_str!(concat!("../../template/app/", $from)))),*]
    };
}

/// The app, and the names that its files have there: some would mean something in this repository.
const FILES: [(&str, &str); 13] = template![
    "package.json" => "package.json",
    "npmrc" => ".npmrc",
    "gitignore" => ".gitignore",
    "tsconfig.json" => "tsconfig.json",
    "babel.config.js" => "babel.config.js",
    "project.config.json" => "project.config.json",
    "config/index.ts" => "config/index.ts",
    "src/app.ts" => "src/app.ts",
    "src/app.config.ts" => "src/app.config.ts",
    "src/index.html" => "src/index.html",
    "src/pages/index/index.config.ts" => "src/pages/index/index.config.ts",
    "src/pages/index/index.tsx" => "src/pages/index/index.tsx",
    "types/global.d.ts" => "types/global.d.ts",
];

impl New {
    pub(crate) fn run(&self) -> Result<()> {
        let name = self.folder.file_name().context("name the app: `cargo taro new shop`")?.to_string_lossy();
        check_name(&name)?;
        let is_free = !self.folder.exists() || fs::read_dir(&self.folder).is_ok_and(|mut files| files.next().is_none());
        ensure!(
            is_free,
            "{} is there already: `cargo taro add` adds a crate to an app that exists",
            self.folder.display()
        );
        let source = Source::new(self.path.as_deref())?;
        let filled = |text: &str| text.replace("NAME", &name).replace("PLUGIN", &source.plugin());
        let app = FILES.iter().map(|(path, text)| (*path, filled(text)));
        for (path, text) in app.chain(source.files(&name)) {
            write(&self.folder.join(path), &text)?;
        }
        eprintln!(
            "{0}: a Taro app, and its crate in {0}/rust\nnow run:  cd {0} && npm install && npx taro build --type weapp --watch",
            self.folder.display()
        );
        Ok(())
    }
}

/// Writes a file, and makes the folders above it.
pub(super) fn write(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    crate::replace::file(path, text)
}
