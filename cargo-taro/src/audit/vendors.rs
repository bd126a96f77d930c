//! The vendors' own typings: which names the client of a host has.

use std::path::PathBuf;

use anyhow::{Context, Result};
use taro_api_codegen::hosts::Host;

use super::packages::{Packages, resolve_package};
use super::runtimes::{Answer, Runtime};
use super::tables::Place;
use super::typings::{self, Look, Seen, Typings};

/// A vendor's typings.
#[derive(Debug)]
pub(super) struct Vendor {
    pub(super) host: Host,
    /// The package that declares the client's object, and its release.
    pub(super) package: String,
    pub(super) version: String,
    folder: PathBuf,
    typings: Typings,
    /// What the client calls the object: `wx`.
    global: &'static str,
}

/// A vendor's package on npm, the one that it brings and that has the declarations, and the client's object.
struct Known {
    host: Host,
    package: &'static str,
    brings: Option<&'static str>,
    global: &'static str,
}

/// Of Baidu's, QQ's and JD's clients there are none.
const KNOWN: [Known; 3] = [
    Known { host: Host::Weapp, package: "miniprogram-api-typings", brings: None, global: "wx" },
    Known { host: Host::Alipay, package: "@mini-types/alipay", brings: Some("@mini-types/my"), global: "my" },
    Known { host: Host::Tt, package: "@douyin-microapp/typings", brings: None, global: "tt" },
];

/// The typings that are installed, and the packages that are not.
#[derive(Debug, Default)]
pub(super) struct Vendors {
    pub(super) installed: Vec<Vendor>,
    pub(super) missing: Vec<(Host, String)>,
}

/// Reads the typings that are installed.
pub(super) fn installed(packages: &Packages) -> Result<Vendors> {
    let mut vendors = Vendors::default();
    for Known { host, package, brings, global } in KNOWN {
        let Some(folder) = packages.folder(package) else {
            vendors.missing.push((host, package.to_owned()));
            continue;
        };
        let (package, folder) = match brings {
            Some(name) => {
                let inner = resolve_package(&folder, name).with_context(|| format!("{name} is not installed"))?;
                (name, inner)
            }
            None => (package, folder),
        };
        let version = packages.version_of(&folder)?;
        let typings = typings::read(&folder).with_context(|| format!("cannot read {package}"))?;
        typings.global(global).with_context(|| format!("{package} does not declare `{global}`"))?;
        vendors.installed.push(Vendor { host, package: package.to_owned(), version, folder, typings, global });
    }
    Ok(vendors)
}

/// What Taro itself sets on its object, and hands to the client's function of the same name all the same: interceptors stand
/// around it. The option goes on as it is, and the methods of the client's task go onto the promise.
const REQUEST: &str = "request";

/// What is a name of its own in a client, and no member of its object.
const GLOBALS: [&str; 2] = ["getApp", "getCurrentPages"];

impl Vendor {
    /// Whether its typings say from which base library on something is there: WeChat's do, and no other's.
    pub(super) fn has_versions(&self) -> bool {
        self.host == Host::Weapp
    }

    /// The client's object.
    pub(super) fn object(&self) -> Option<Look<'_>> {
        self.typings.global(self.global)
    }

    /// The package as a whole, which is where nothing stands that it does not have.
    pub(super) fn place(&self) -> Place {
        Place { file: self.folder.clone(), line: None }
    }

    /// What the client has of a name.
    pub(super) fn member(&self, name: &str) -> Seen<'_> {
        match self.object().map_or(Seen::Unknown, |it| it.member(name)) {
            // Taro hands these on as well, and they are nobody's members.
            Seen::Lacks if GLOBALS.contains(&name) => self.typings.value_of(name).unwrap_or(Seen::Lacks),
            seen => seen,
        }
    }

    /// All names that the client has.
    pub(super) fn names(&self) -> Vec<&str> {
        self.object().map(|it| it.names()).unwrap_or_default()
    }

    /// Where the client's function is declared that Taro's name leads to, if the runtime hands its option on; and what it is.
    pub(super) fn function(&self, runtime: &Runtime, name: &str) -> Option<(Place, Option<String>, Look<'_>)> {
        let theirs = match runtime.answer(name) {
            None => name.to_owned(),
            Some(Answer::Has(..)) if name == REQUEST && !runtime.has_own_request => name.to_owned(),
            // A function of Taro's own is what its code makes of it.
            Some(Answer::Has(..)) => runtime.adapted.get(name)?.alias.clone().unwrap_or_else(|| name.to_owned()),
            Some(Answer::Stub(_) | Answer::InWechat(_) | Answer::Lacks(_)) => return None,
        };
        match self.member(&theirs) {
            Seen::Has(place, version, look) => Some((place, version, look)),
            Seen::Lacks | Seen::Unknown => None,
        }
    }
}
