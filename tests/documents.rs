//! What holds for the documents: the translation follows the original, links lead somewhere, and examples show all of
//! their lines. And what belongs to each published crate is in its package.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

#[path = "documents/guide.rs"]
mod guide;

/// Folders that tools write, and pages that are read as pages of Taro: their brackets are no links.
const SKIPPED: [&str; 4] = [".git", "node_modules", "target", "tests/e2e/pages"];

/// What a published crate has beside its sources.
const LICENSES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

#[test]
fn the_chinese_readme_follows_the_english_one() {
    let [english, chinese] =
        ["README.md", "README.zh-CN.md"].map(|name| fs::read_to_string(root().join(name)).unwrap());
    let faults = differences(&Page::parse(&english), &Page::parse(&chinese));
    assert!(faults.is_empty(), "README.zh-CN.md differs from README.md:\n{}", faults.join("\n"));
}

/// `cargo xtask picture` draws it; the README has the same error as text, and the tests of hosts have the compiler's.
#[test]
fn the_picture_shows_the_error_that_the_compiler_prints() {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    let tags =
        |line: &str| line.split('<').map(|it| it.split_once('>').map_or(it, |(_, text)| text)).collect::<String>();
    let unescaped = |text: String| {
        text.replace("&#x27;", "'")
            .replace("&#39;", "'")
            .replace("&apos;", "'")
            .replace("&gt;", ">")
            .replace("&lt;", "<")
    };
    let drawn: Vec<String> = read("docs/error.svg").lines().map(|it| unescaped(tags(it)).trim().to_owned()).collect();
    let printed = read("tests/targets/call.h5.stderr");
    let label = |text: &str| text.split_once("^ ").map(|(_, label)| label.to_owned());
    let error = drawn.iter().find(|it| it.starts_with("error")).expect("an error is drawn");
    assert!(printed.contains(&**error), "{error}");
    let shown = drawn.iter().find_map(|it| label(it)).expect("what is underlined has a label");
    assert!(printed.lines().filter_map(label).any(|it| it == shown), "{shown}");
}

#[test]
fn every_relative_link_leads_to_a_file_and_a_heading() {
    let pages = pages();
    let anchors: BTreeMap<&Path, BTreeSet<String>> =
        pages.iter().map(|(path, page)| (&**path, page.anchors())).collect();
    let faults: Vec<String> = pages
        .iter()
        .flat_map(|(path, page)| page.links.iter().filter_map(|link| broken(path, link, &anchors)))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A code host shows the lines that rustdoc hides.
#[test]
fn rust_examples_hide_no_lines() {
    let pages = pages();
    let faults = pages.iter().flat_map(|(path, page)| {
        page.hidden_lines().into_iter().map(move |line| format!("{}: `{line}` is a hidden line", path.display()))
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn each_published_crate_has_its_readme_and_its_licenses() {
    let metadata: serde_json::Value =
        serde_json::from_str(&cargo(&["metadata", "--no-deps", "--format-version", "1"])).unwrap();
    // `publish = false` is an empty list of registries.
    let published = metadata["packages"].as_array().unwrap().iter().filter(|it| it["publish"].is_null());
    let mut faults = Vec::new();
    for package in published {
        let name = package["name"].as_str().unwrap();
        let folder = Path::new(package["manifest_path"].as_str().unwrap()).parent().unwrap();
        let list = cargo(&["package", "--list", "--allow-dirty", "--offline", "--package", name]);
        let files: BTreeSet<&str> = list.lines().collect();
        for file in LICENSES.iter().chain(&["README.md"]).filter(|it| !files.contains(**it)) {
            faults.push(format!("the package of {name} has no {file}"));
        }
        if package["readme"] != "README.md" || !folder.join("README.md").is_file() {
            faults.push(format!("{name} has no README.md of its own"));
        }
        for license in LICENSES {
            if fs::read(folder.join(license)).ok() != fs::read(root().join(license)).ok() {
                faults.push(format!("{name}/{license} is not the text of {license}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// tests/README.md is the map of the tests.
#[test]
fn every_file_of_tests_is_on_the_map() {
    let tests = root().join("tests");
    let map = Page::parse(&fs::read_to_string(tests.join("README.md")).unwrap());
    let mut missing = Vec::new();
    for (folder, end) in [("", ".rs"), ("e2e/", ".test.mjs")] {
        for entry in fs::read_dir(tests.join(folder)).unwrap().map(Result::unwrap) {
            let path = format!("{folder}{}", entry.file_name().to_string_lossy());
            if path.ends_with(end) && !map.links.contains(&path) {
                missing.push(path);
            }
        }
    }
    assert!(missing.is_empty(), "tests/README.md does not link to {missing:?}");
}

/// The plugin calls the command, and is published with it.
#[test]
fn the_plugin_has_the_version_and_the_licences_of_the_crates() {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    let manifest = read("Cargo.toml");
    let (_, rest) = manifest.split_once("[workspace.package]\nversion = ").unwrap();
    let version = rest.lines().next().unwrap();
    let package = read("taro-plugin-rust/package.json");
    assert!(package.contains(&format!("\"version\": {version},")), "package.json has another version than {version}");
    for license in LICENSES {
        let own = fs::read(root().join("taro-plugin-rust").join(license)).ok();
        assert_eq!(own, fs::read(root().join(license)).ok(), "taro-plugin-rust/{license}");
        assert!(package.contains(&format!("{license:?}")), "package.json does not name {license}");
    }
}

/// The workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// What cargo prints.
fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).current_dir(root()).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Every Markdown file of the repository, with its path.
fn pages() -> Vec<(PathBuf, Page)> {
    let mut pages = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap().map(Result::unwrap) {
            let (path, kind) = (entry.path(), entry.file_type().unwrap());
            if kind.is_dir() && !SKIPPED.iter().any(|it| path.ends_with(it)) {
                folders.push(path);
            } else if kind.is_file() && path.extension().is_some_and(|it| it == "md") {
                let page = Page::parse(&fs::read_to_string(&path).unwrap());
                pages.push((path, page));
            }
        }
    }
    assert!(pages.len() > 10, "the documents are not found");
    pages.sort_by(|(a, _), (b, _)| a.cmp(b));
    pages
}

/// A Markdown file.
#[derive(Default)]
struct Page {
    /// What stands before the first heading, and what stands below each.
    sections: Vec<Section>,
    /// Where its links lead, as they are written.
    links: Vec<String>,
}

/// What stands below a heading.
#[derive(Default)]
struct Section {
    level: Option<HeadingLevel>,
    title: String,
    blocks: Vec<Block>,
    /// The words that stand in backticks, and the files that are linked.
    names: BTreeSet<String>,
}

/// A block of code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Block {
    language: String,
    text: String,
}

impl Page {
    fn parse(markdown: &str) -> Page {
        let mut page = Page { sections: vec![Section::default()], links: Vec::new() };
        let undefined = RefCell::new(Vec::new());
        // Text in brackets that has no definition: mostly a reference that lost it.
        let note = |link: BrokenLink<'_>| {
            undefined.borrow_mut().push(format!("[{}]", link.reference));
            None
        };
        let parser = Parser::new_with_broken_link_callback(markdown, Options::ENABLE_TABLES, Some(note));
        let defined = parser.reference_definitions().iter().map(|(_, it)| it.dest.to_string());
        page.links.extend(defined.collect::<Vec<_>>());
        let mut in_code = false;
        let mut in_heading = false;
        for event in parser {
            match event {
                Event::Start(Tag::Heading { level, .. }) => {
                    page.sections.push(Section { level: Some(level), ..Section::default() });
                    in_heading = true;
                }
                Event::End(TagEnd::Heading(_)) => in_heading = false,
                Event::Start(Tag::CodeBlock(kind)) => {
                    let language = match kind {
                        CodeBlockKind::Fenced(language) => language.to_string(),
                        CodeBlockKind::Indented => String::new(),
                    };
                    page.last().blocks.push(Block { language, text: String::new() });
                    in_code = true;
                }
                Event::End(TagEnd::CodeBlock) => in_code = false,
                Event::Text(text) if in_code => {
                    page.last().blocks.last_mut().expect("a block has begun").text.push_str(&text);
                }
                Event::Text(text) if in_heading => page.last().title.push_str(&text),
                Event::Code(text) => {
                    page.last().names.insert(text.to_string());
                    if in_heading {
                        page.last().title.push_str(&text);
                    }
                }
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    let file = dest_url.split('#').next().unwrap_or_default();
                    page.last().names.extend((!file.is_empty()).then(|| file.to_owned()));
                    page.links.push(dest_url.to_string());
                }
                _ => {}
            }
        }
        page.links.append(&mut undefined.take());
        page
    }

    fn last(&mut self) -> &mut Section {
        self.sections.last_mut().expect("a page begins with a section")
    }

    /// What a link may name behind `#`, as code hosts make it of a heading.
    fn anchors(&self) -> BTreeSet<String> {
        let mut anchors = BTreeSet::new();
        for section in self.sections.iter().filter(|it| it.level.is_some()) {
            let kept = section.title.to_lowercase().replace(' ', "-");
            let anchor: String = kept.chars().filter(|it| it.is_alphanumeric() || "-_".contains(*it)).collect();
            let again = (1..).map(|at| format!("{anchor}-{at}"));
            let free = std::iter::once(anchor.clone()).chain(again).find(|it| !anchors.contains(it));
            anchors.extend(free);
        }
        anchors
    }

    /// The lines of Rust examples that rustdoc does not show. Without a language, rustdoc takes a block for Rust.
    fn hidden_lines(&self) -> Vec<&str> {
        let blocks = self.sections.iter().flat_map(|it| &it.blocks);
        let rust = blocks.filter(|it| it.language.is_empty() || it.language.starts_with("rust"));
        let lines = rust.flat_map(|it| it.text.lines()).map(str::trim);
        lines.filter(|line| *line == "#" || line.starts_with("# ")).collect()
    }
}

impl Block {
    /// The block without its comments, which a translation translates.
    fn code(&self) -> Block {
        let comment = match self.language.as_str() {
            "console" | "toml" => "  # ",
            _ => "  // ",
        };
        let whole = |line: &&str| !line.trim_start().starts_with("//");
        let lines = self.text.lines().filter(whole);
        let lines = lines.map(|line| line.split_once(comment).map_or(line, |(code, _)| code).trim_end());
        Block { language: self.language.clone(), text: lines.collect::<Vec<_>>().join("\n") }
    }
}

/// Where a page and its translation differ in anything but prose.
fn differences(original: &Page, translation: &Page) -> Vec<String> {
    let levels = |page: &Page| page.sections.iter().map(|it| it.level).collect::<Vec<_>>();
    if levels(original) != levels(translation) {
        return vec![format!("the sections: {:?}, and {:?}", titles(original), titles(translation))];
    }
    let mut faults = Vec::new();
    for (one, other) in original.sections.iter().zip(&translation.sections) {
        let place = format!("\"{}\", \"{}\"", one.title, other.title);
        let code = |section: &Section| section.blocks.iter().map(Block::code).collect::<Vec<_>>();
        let (code, other_code) = (code(one), code(other));
        if code.len() != other_code.len() {
            faults.push(format!("{place}: {} blocks of code, and {}", code.len(), other_code.len()));
        }
        let differing = code.iter().zip(&other_code).filter(|(one, other)| one != other);
        faults.extend(differing.map(|(one, other)| format!("{place}: the code\n{}\n--\n{}", one.text, other.text)));
        // Each links to the other.
        let differing = one.names.symmetric_difference(&other.names).filter(|it| !it.starts_with("README"));
        faults.extend(differing.map(|name| format!("{place}: only one of them names `{name}`")));
    }
    faults
}

fn titles(page: &Page) -> Vec<&str> {
    page.sections.iter().map(|it| it.title.as_str()).collect()
}

/// What is wrong with a link, if anything. Links to other hosts are not followed.
fn broken(page: &Path, link: &str, anchors: &BTreeMap<&Path, BTreeSet<String>>) -> Option<String> {
    if link.contains("://") || link.starts_with("mailto:") {
        return None;
    }
    if link == guide::MATRIX && page.starts_with(root().join("docs")) {
        return None;
    }
    let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
    let target = if file.is_empty() { page.to_owned() } else { page.parent()?.join(file) };
    let Ok(target) = target.canonicalize() else {
        return Some(format!("{}: `{link}` leads to no file", page.display()));
    };
    let found = anchor.is_empty() || anchors.get(&*target).is_some_and(|it| it.contains(anchor));
    (!found).then(|| format!("{}: `{link}` leads to no heading", page.display()))
}

/// The checks above would notice.
mod faults {
    use super::*;

    const PAGE: &str = "# A page\n\nSee `login`.\n\n## A `b`\n\n```rust\n// Words.\nlet a = 1;\n```\n\n## The end\n";

    #[test]
    fn a_translation_that_lacks_something() {
        let differ = |translation: &str| differences(&Page::parse(PAGE), &Page::parse(translation)).len();
        assert_eq!(differ(&PAGE.replace("Words", "词").replace("The end", "完").replace("See", "见")), 0);
        for (from, to) in [("## The end", ""), ("let a", "let b"), ("`login`", "login"), ("## The", "### The")] {
            assert_eq!(differ(&PAGE.replace(from, to)), 1, "{from}");
        }
    }

    #[test]
    fn a_link_to_nothing() {
        let here = root().join("README.md");
        let page = Page::parse(PAGE);
        let anchors = BTreeMap::from([(&*here, page.anchors())]);
        for link in ["#a-b", "README.md#a-page", "tests", "https://example.com/#nowhere"] {
            assert_eq!(broken(&here, link, &anchors), None);
        }
        for link in ["#a-c", "nowhere.md", "LICENSE-MIT#a-b"] {
            assert!(broken(&here, link, &anchors).is_some(), "{link}");
        }
        let page = Page::parse("See [`Error`].");
        assert!(broken(&here, &page.links[0], &anchors).is_some());
    }

    #[test]
    fn a_line_that_is_hidden() {
        assert!(Page::parse(PAGE).hidden_lines().is_empty());
        assert_eq!(Page::parse(&PAGE.replace("let a", "# let a")).hidden_lines(), ["# let a = 1;"]);
        assert!(Page::parse("```console\n# comment\n```\n\n```rust\n#[test]\n```").hidden_lines().is_empty());
    }
}
