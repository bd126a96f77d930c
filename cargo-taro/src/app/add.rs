//! `cargo taro add`: a crate for a Taro app that exists.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;

use super::new::write;
use super::source::{Source, check_name};

/// What `cargo taro add` is told.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro add
  cargo taro add shop --app ../my-app

It writes a crate into `rust`, and the plugin taro-plugin-rust into package.json and into Taro's configuration.
Then:  npm install && npx taro build --type weapp --watch")]
pub(crate) struct Add {
    /// The crate's name, as in `import { load } from '@rust/NAME'`.
    #[arg(default_value = "app")]
    name: String,
    /// The app's folder.
    #[arg(long, default_value = ".")]
    app: PathBuf,
    /// Use a local checkout of taro-api instead of the published packages.
    #[arg(long, value_name = "CHECKOUT")]
    path: Option<PathBuf>,
}

const PLUGIN: &str = "taro-plugin-rust";

impl Add {
    pub(crate) fn run(&self) -> Result<()> {
        check_name(&self.name)?;
        let source = Source::new(self.path.as_deref())?;
        let package = self.app.join("package.json");
        let text = fs::read_to_string(&package).with_context(|| {
            format!(
                "cannot read {}: run it in the folder of a Taro app, or name the folder with `--app`",
                package.display()
            )
        })?;
        ensure!(
            text.contains("\"@tarojs/"),
            "{} is no Taro app: it depends on no package of Taro's",
            package.display()
        );
        ensure!(!self.app.join("rust").exists(), "{} is there already", self.app.join("rust").display());
        let changed = with_dependency(&text, &source.plugin())
            .with_context(|| format!("{} has no dependencies that can be read", package.display()))?;
        let configuration = self.configuration()?;
        // Everything is known to work before anything is written.
        for (path, text) in source.files(&self.name) {
            write(&self.app.join(path), &text)?;
        }
        write(&package, &changed)?;
        match configuration {
            Some((path, text)) => write(&path, &text)?,
            None => {
                eprintln!("warning: write into `plugins` of Taro's configuration:\n  ['{PLUGIN}', {{ crate: 'rust' }}]")
            }
        }
        let ignored = self.app.join(".gitignore");
        let before = fs::read_to_string(&ignored).unwrap_or_default();
        let line_break = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
        write(&ignored, &format!("{before}{line_break}/.rust/\n/rust/target/\n"))?;
        eprintln!(
            "a crate in {}, for pages: import {{ load }} from '@rust/{}'\nnow run:  npm install",
            self.app.join("rust").display(),
            self.name
        );
        Ok(())
    }

    /// The file of Taro's configuration with the plugin, if it has a list of plugins.
    fn configuration(&self) -> Result<Option<(PathBuf, String)>> {
        let names = ["config/index.ts", "config/index.js", "config/index.mjs"];
        let Some(path) = names.iter().map(|name| self.app.join(name)).find(|path| path.is_file()) else {
            bail!("{} has no config/index.ts or config/index.js", self.app.display());
        };
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", Path::display(&path)))?;
        Ok(with_plugin(&text).map(|text| (path, text)))
    }
}

/// package.json with the plugin first among the dependencies of development, or among the others.
fn with_dependency(text: &str, version: &str) -> Option<String> {
    let list = ["\"devDependencies\"", "\"dependencies\""].iter().find_map(|name| text.find(name))?;
    let open = list + text[list..].find('{')? + 1;
    let comma = if text[open..].trim_start().starts_with('}') { "" } else { "," };
    let entry = format!("\n    \"{PLUGIN}\": {version:?}{comma}");
    Some(format!("{}{entry}{}", &text[..open], &text[open..]))
}

/// Taro's configuration with the plugin first in the list of plugins, if there is one list of that name.
fn with_plugin(text: &str) -> Option<String> {
    let mut lists = text.match_indices("plugins:").filter_map(|(at, name)| {
        let rest = &text[at + name.len()..];
        let is_name = !text[..at].ends_with(|it: char| it.is_alphanumeric() || it == '_');
        (is_name && rest.trim_start().starts_with('['))
            .then(|| at + name.len() + rest.find('[').unwrap_or_default() + 1)
    });
    let (open, None) = (lists.next()?, lists.next()) else { return None };
    let comma = if text[open..].trim_start().starts_with(']') { "" } else { "," };
    Some(format!("{}\n      ['{PLUGIN}', {{ crate: 'rust' }}]{comma}{}", &text[..open], &text[open..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plugin_is_added_to_both_files() {
        let package = "{\n  \"devDependencies\": {\n    \"typescript\": \"5\"\n  }\n}\n";
        assert_eq!(
            with_dependency(package, "^1").unwrap(),
            "{\n  \"devDependencies\": {\n    \"taro-plugin-rust\": \"^1\",\n    \"typescript\": \"5\"\n  }\n}\n"
        );
        let only = with_dependency("{ \"dependencies\": {} }", "^1").unwrap();
        assert!(serde_json::from_str::<serde_json::Value>(&only).is_ok(), "{only}");
        assert_eq!(with_dependency("{}", "^1"), None);
        let configuration = "{\n    plugins: [\n      \"@tarojs/plugin-generator\"\n    ],\n}";
        assert_eq!(
            with_plugin(configuration).unwrap(),
            "{\n    plugins: [\n      ['taro-plugin-rust', { crate: 'rust' }],\n      \"@tarojs/plugin-generator\"\n    ],\n}"
        );
        assert_eq!(with_plugin("plugins: []").unwrap(), "plugins: [\n      ['taro-plugin-rust', { crate: 'rust' }]]");
    }

    #[test]
    fn a_list_that_may_be_another_s_is_left_alone() {
        assert_eq!(with_plugin("plugins: [], mini: { postcss: { plugins: [] } }"), None);
        assert_eq!(with_plugin("myplugins: []"), None);
        assert_eq!(with_plugin("plugins: shared"), None);
    }
}
