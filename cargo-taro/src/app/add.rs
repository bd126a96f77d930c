//! `cargo taro add`: a crate for a Taro app that exists.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use clap::Args;

use super::source::{Source, check_name};
use crate::{read, replace};

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
        let text = read::text(&package).with_context(|| {
            format!(
                "{} names the Taro app: run it in the folder of one, or name the folder with `--app`",
                package.display()
            )
        })?;
        ensure!(
            text.contains("\"@tarojs/"),
            "{} is no Taro app: it depends on no package of Taro's",
            package.display()
        );
        let krate = source.files(&self.name).into_iter();
        let krate: Vec<_> = krate.map(|(path, text)| (self.app.join(path), text.into_bytes())).collect();
        let folder = self.app.join("rust");
        ensure!(replace::is_begun_at_most(&folder, &krate), "{} is there already", folder.display());
        let changed = with_dependency(&text, &source.plugin())
            .with_context(|| format!("{} has no dependencies that can be read", package.display()))?;
        let configuration = self.configuration()?;
        if configuration.is_none() {
            eprintln!("warning: write into `plugins` of Taro's configuration:\n  ['{PLUGIN}', {{ crate: 'rust' }}]");
        }
        let mut files = vec![(package, changed.into_bytes()), self.ignored()?];
        files.extend(configuration.map(|(path, text)| (path, text.into_bytes())));
        // The crate comes last: as long as it is not there, the command can be run again.
        files.extend(krate);
        replace::all(files)?;
        eprintln!(
            "a crate in {}, for pages: import {{ load }} from '@rust/{}'\nnow run:  npm install",
            self.app.join("rust").display(),
            self.name
        );
        Ok(())
    }

    /// The list of what git ignores, in whatever encoding it is, with what a crate brings.
    fn ignored(&self) -> Result<(PathBuf, Vec<u8>)> {
        let path = self.app.join(".gitignore");
        let mut text = Vec::new();
        if path.exists() {
            ensure!(path.is_file(), "{} is no file", path.display());
            text = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        }
        let lines = ["/.rust/", "/rust/target/"].map(str::as_bytes);
        let is_there = |line: &[u8]| text.split(|it| *it == b'\n').any(|it| it.trim_ascii_end() == line);
        let missing: Vec<&[u8]> = lines.into_iter().filter(|it| !is_there(it)).collect();
        if !text.is_empty() && !text.ends_with(b"\n") {
            text.push(b'\n');
        }
        for line in missing {
            text.extend(line);
            text.push(b'\n');
        }
        Ok((path, text))
    }

    /// The file of Taro's configuration with the plugin, if it has a list of plugins.
    fn configuration(&self) -> Result<Option<(PathBuf, String)>> {
        let names = ["config/index.ts", "config/index.js", "config/index.mjs"];
        let Some(path) = names.iter().map(|name| self.app.join(name)).find(|path| path.is_file()) else {
            bail!("{} has no config/index.ts or config/index.js", self.app.display());
        };
        let text = read::text(&path)?;
        Ok(with_plugin(&text).map(|text| (path, text)))
    }
}

/// package.json with the plugin first among the dependencies of development, or among the others.
fn with_dependency(text: &str, version: &str) -> Option<String> {
    if has_dependency(text) {
        return Some(text.to_owned());
    }
    let list = ["\"devDependencies\"", "\"dependencies\""].iter().find_map(|name| text.find(name))?;
    let open = list + text[list..].find('{')? + 1;
    let comma = if text[open..].trim_start().starts_with('}') { "" } else { "," };
    let entry = format!("\n    \"{PLUGIN}\": {version:?}{comma}");
    let changed = format!("{}{entry}{}", &text[..open], &text[open..]);
    // What was found may be part of a text.
    has_dependency(&changed).then_some(changed)
}

/// Whether a package.json names the plugin.
fn has_dependency(text: &str) -> bool {
    let Ok(package) = serde_json::from_str::<serde_json::Value>(text.trim_start_matches('\u{feff}')) else {
        return false;
    };
    ["devDependencies", "dependencies"].iter().any(|it| package[it][PLUGIN].is_string())
}

/// Taro's configuration with the plugin first in the list of plugins, if there is one list of that name.
fn with_plugin(text: &str) -> Option<String> {
    if text.contains(&format!("['{PLUGIN}'")) {
        return Some(text.to_owned());
    }
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
        // Twice is as once, and a text is no list.
        assert_eq!(with_dependency(&only, "^1").unwrap(), only);
        assert_eq!(with_dependency("{ \"description\": \"a \\\"dependencies\\\" {\" }", "^1"), None);
        let configuration = "{\n    plugins: [\n      \"@tarojs/plugin-generator\"\n    ],\n}";
        assert_eq!(
            with_plugin(configuration).unwrap(),
            "{\n    plugins: [\n      ['taro-plugin-rust', { crate: 'rust' }],\n      \"@tarojs/plugin-generator\"\n    ],\n}"
        );
        let with = "plugins: [\n      ['taro-plugin-rust', { crate: 'rust' }]]";
        assert_eq!(with_plugin("plugins: []").unwrap(), with);
        assert_eq!(with_plugin(with).unwrap(), with);
    }

    #[test]
    fn a_list_that_may_be_another_s_is_left_alone() {
        assert_eq!(with_plugin("plugins: [], mini: { postcss: { plugins: [] } }"), None);
        assert_eq!(with_plugin("myplugins: []"), None);
        assert_eq!(with_plugin("plugins: shared"), None);
    }
}
