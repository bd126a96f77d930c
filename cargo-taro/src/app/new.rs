//! `cargo taro new`: a Taro app with a Rust crate in it.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use clap::Args;

use super::source::{Source, check_name};
use crate::replace;

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
        let source = Source::new(self.path.as_deref())?;
        let filled = |text: &str| text.replace("NAME", &name).replace("PLUGIN", &source.plugin());
        let app = FILES.iter().map(|(path, text)| (*path, filled(text)));
        let files = app.chain(source.files(&name)).map(|(path, text)| (self.folder.join(path), text.into_bytes()));
        let files: Vec<_> = files.collect();
        ensure!(
            replace::is_begun_at_most(&self.folder, &files),
            "{} is there already: `cargo taro add` adds a crate to an app that exists",
            self.folder.display()
        );
        replace::all(files)?;
        eprintln!(
            "{0}: a Taro app, and its crate in {0}/rust\nnow run:  cd {0} && npm install && npx taro build --type weapp --watch",
            self.folder.display()
        );
        Ok(())
    }
}
