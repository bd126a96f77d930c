//! Fetches a Debian package of a suite the system does not follow.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::own_apt::OwnApt;
use super::programs::{run, say};

/// Where newer packages than the system's may be; a suite that does not exist is passed over.
const SUITES: [&str; 5] = ["trixie-backports", "stable-backports", "stable", "testing", "unstable"];

/// Downloads the package of that upstream version from the first suite that has it; `folder` is for this alone.
pub(super) fn download(folder: &Path, package: &str, upstream: &str) -> Result<PathBuf> {
    let apt = OwnApt::prepare(folder, "")?;
    let mut failures = String::new();
    for suite in SUITES {
        say(format!("looking for {package} {upstream} in Debian's {suite}"));
        if let Err(error) = apt.follow(suite) {
            failures = format!("{failures}\n{error:#}");
            continue;
        }
        let table = run(apt.command("apt-cache").args(["madison", package]))?;
        if let Some(version) = find_version(&table, upstream) {
            say(format!("downloading {package} {version}"));
            run(apt.command("apt-get").args(["download", &format!("{package}={version}")]))?;
            return downloaded(folder);
        }
    }
    bail!("{package} {upstream} is in none of Debian's suites {}{failures}", SUITES.join(", "))
}

/// The one package in the folder.
fn downloaded(folder: &Path) -> Result<PathBuf> {
    let mut paths = fs::read_dir(folder)?.filter_map(|file| Some(file.ok()?.path()));
    paths.find(|path| path.extension().is_some_and(|end| end == "deb")).context("apt-get downloaded no package")
}

/// The first of `apt-cache madison`'s versions that packages that upstream version.
fn find_version<'a>(table: &'a str, upstream: &str) -> Option<&'a str> {
    let versions = table.lines().filter_map(|line| line.split('|').nth(1)).map(str::trim);
    let mut same =
        versions.filter(|version| version.strip_prefix(upstream).is_some_and(|rest| rest.starts_with(['+', '-'])));
    same.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_only_the_very_version() {
        let table = " rust-src | 1.95.0~rc1-1 | m\n rust-src | 1.95.01-1 | m\n rust-src | 1.95.0+dfsg1-2~bpo13+1 | m\n";
        assert_eq!(find_version(table, "1.95.0"), Some("1.95.0+dfsg1-2~bpo13+1"));
        assert_eq!(find_version(table, "1.94.0"), None);
    }
}
