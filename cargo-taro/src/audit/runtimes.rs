//! The installed runtimes, and what each answers for a name.
//!
//! The web's and React Native's runtimes export functions: what they do not export, the host lacks. Those of mini programs
//! hand the client's own functions on: of a name that they neither have, nor adapt, nor take away, they say nothing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use taro_api_codegen::hosts::Host;

use super::exports::{Found, Graph};
use super::packages::{Packages, entry, resolve};
use super::stubs::{Kind, MAKERS};
use super::tables::{self, Adapted, Place, Tables};

/// What a runtime says of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// It has it; the client's own name for it, where that is another.
    Has(Place, Option<String>),
    /// It has a stub.
    Stub(Place),
    /// It has a stub everywhere but in WeChat's own browser.
    InWechat(Place),
    /// It does not have it.
    Lacks(Place),
}

/// A host's runtime.
#[derive(Debug)]
pub(super) struct Runtime {
    pub(super) host: Host,
    /// Its package, and the release.
    pub(super) package: String,
    pub(super) version: String,
    answers: BTreeMap<String, Answer>,
    /// What its tables say of names that it hands on in another form.
    pub(super) adapted: BTreeMap<String, Adapted>,
    /// Whether Taro's `request` calls the client's in a way of its own.
    pub(super) has_own_request: bool,
    /// Where all names stand that it has; none for a runtime that hands on what the client has.
    exports: Option<Place>,
    /// What it makes promises of, beside what all mini programs do.
    pub(super) promised: BTreeMap<String, Place>,
    /// What all mini programs make promises of.
    pub(super) shared: BTreeMap<String, Place>,
}

/// The mini programs, and the packages of their runtimes.
const MINI: [Host; 6] = [Host::Weapp, Host::Swan, Host::Alipay, Host::Tt, Host::Qq, Host::Jd];

impl Runtime {
    /// What it says of a name, if anything.
    pub(super) fn answer(&self, name: &str) -> Option<Answer> {
        match (self.answers.get(name), &self.exports) {
            (Some(answer), _) => Some(answer.clone()),
            (None, Some(exports)) if !is_of_a_framework(name) => Some(Answer::Lacks(exports.clone())),
            (None, _) => None,
        }
    }

    /// All that it has whole.
    pub(super) fn has(&self) -> impl Iterator<Item = (&str, &Place)> {
        self.answers.iter().filter_map(|(name, answer)| match answer {
            Answer::Has(place, _) => Some((name.as_str(), place)),
            _ => None,
        })
    }
}

/// What the plugin of React or Vue adds to Taro, and no runtime: hooks, and a plugin for Vue.
pub(super) fn is_of_a_framework(name: &str) -> bool {
    let is_hook = name.strip_prefix("use").is_some_and(|rest| rest.starts_with(|it: char| it.is_uppercase()));
    is_hook || name == "setGlobalDataPlugin"
}

/// What is installed.
#[derive(Debug, Default)]
pub(super) struct Installed {
    pub(super) runtimes: Vec<Runtime>,
    /// The hosts whose runtime is not, and its package.
    pub(super) missing: Vec<(Host, String)>,
}

/// Reads the runtimes that are installed.
pub(super) fn installed(packages: &Packages) -> Result<Installed> {
    let Installed { mut runtimes, mut missing } = Installed::default();
    for host in [&MINI[..], &[Host::H5, Host::Rn, Host::HarmonyHybrid]].concat() {
        let package = match host {
            Host::H5 => "@tarojs/taro-h5".to_owned(),
            Host::Rn => "@tarojs/taro-rn".to_owned(),
            Host::HarmonyHybrid => "@tarojs/plugin-platform-harmony-hybrid".to_owned(),
            host => format!("@tarojs/plugin-platform-{host}"),
        };
        let Some(version) = packages.version(&package)? else {
            missing.push((host, package));
            continue;
        };
        let runtime = Runtime {
            host,
            package: package.clone(),
            version,
            answers: BTreeMap::new(),
            adapted: BTreeMap::new(),
            has_own_request: false,
            exports: None,
            promised: BTreeMap::new(),
            shared: BTreeMap::new(),
        };
        let runtime = match host {
            Host::H5 => {
                let plugin = packages.folder("@tarojs/plugin-platform-h5");
                runtime.exporting(packages, plugin.map(|it| it.join("dist/runtime/apis/index.js")))?
            }
            // Its plugin is the runtime: most is its own, the rest is the web's.
            Host::HarmonyHybrid => {
                let folder = packages.folder(&package).context("the package is there")?;
                runtime.exporting_from(&folder.join("dist/runtime/apis/index.js"), None)?
            }
            Host::Rn => runtime.exporting(packages, None)?,
            _ => runtime.handing_on(packages)?,
        };
        runtimes.push(runtime);
    }
    let names: Vec<&str> = missing.iter().map(|(_, package)| package.as_str()).collect();
    ensure!(!runtimes.is_empty(), "none of Taro's runtimes is installed there: {}", names.join(", "));
    Ok(Installed { runtimes, missing })
}

impl Runtime {
    /// One that exports functions; the host's plugin may add some.
    fn exporting(self, packages: &Packages, plugin: Option<PathBuf>) -> Result<Runtime> {
        let folder = packages.folder(&self.package).context("the package is there")?;
        // Of a package that has both, the file of each definition is better evidence than the bundle.
        let index = folder.join("dist/index.js");
        let index = if index.is_file() { Some(index) } else { entry(&folder) };
        let index = index.with_context(|| format!("{} has no main file", self.package))?;
        self.exporting_from(&index, plugin)
    }

    fn exporting_from(mut self, index: &Path, plugin: Option<PathBuf>) -> Result<Runtime> {
        let graph = Graph::default();
        let mut exports = BTreeMap::new();
        if let Some(file) = plugin.filter(|it| it.is_file()) {
            exports.extend(graph.exports(&file)?);
        }
        exports.extend(graph.exports(index)?);
        self.answers = exports.into_iter().map(|(name, found)| (name, answer(found))).collect();
        if self.host != Host::H5 {
            // WeChat's own browser shows the web, and nothing else.
            for answer in self.answers.values_mut() {
                if let Answer::InWechat(place) = answer {
                    *answer = Answer::Stub(place.clone());
                }
            }
        }
        let is_stub = self.answers.values().any(|it| matches!(it, Answer::Stub(_)));
        ensure!(
            is_stub,
            "{} has no stub that {} made: it is not as this command knows it",
            self.package,
            MAKERS.join(" or ")
        );
        self.exports = Some(Place { file: index.to_owned(), line: None });
        Ok(self)
    }

    /// One that hands on what the client has.
    fn handing_on(mut self, packages: &Packages) -> Result<Runtime> {
        let folder = |name: &str| packages.folder(name).with_context(|| format!("{name} is not installed"));
        let runtime = folder(&self.package)?.join("dist/runtime.js");
        let taro = folder("@tarojs/taro")?.join("index.js");
        // What they import, and what may not stand beside them.
        let import = |from: &Path, what: &str| resolve(from, what).with_context(|| format!("{what} is not installed"));
        let common =
            tables::common(&import(&taro, "@tarojs/api")?, &import(&runtime, "@tarojs/shared/dist/native-apis.js")?)?;
        let own = tables::of(&runtime)?;
        self.shared = common.promised.clone();
        self.promised = own.promised.clone();
        self.has_own_request = own.has_own_request;
        for Tables { provided, adapted, removed, .. } in [common, own] {
            self.answers.extend(removed.into_iter().map(|(name, place)| (name, Answer::Lacks(place))));
            self.answers.extend(provided.into_iter().map(|(name, place)| (name, Answer::Has(place, None))));
            for (name, (place, table)) in adapted {
                let to = table.as_ref().and_then(|it| it.alias.clone());
                self.answers.insert(name.clone(), Answer::Has(place, to));
                self.adapted.extend(table.map(|it| (name, it)));
            }
        }
        Ok(self)
    }
}

/// The mark above a function that is there and does nothing.
const NOTHING: &str = "@null_implementation";

/// Whether the comment above a definition has that mark.
fn does_nothing(it: &Found) -> bool {
    let text = it.line.and_then(|_| std::fs::read_to_string(&it.file).ok()).unwrap_or_default();
    let above: Vec<&str> = text.lines().take(it.line.unwrap_or(1) - 1).collect();
    let is_comment = |line: &&&str| line.trim_start().starts_with(['/', '*']);
    above.iter().rev().take_while(is_comment).any(|line| line.contains(NOTHING))
}

fn answer(it: Found) -> Answer {
    if does_nothing(&it) {
        return Answer::Stub(Place { file: it.file, line: it.line });
    }
    let place = Place { file: it.file, line: it.line };
    match it.kind {
        Kind::Whole => Answer::Has(place, None),
        Kind::Stub => Answer::Stub(place),
        Kind::InWechat => Answer::InWechat(place),
    }
}
