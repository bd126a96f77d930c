//! Fetches a Debian package of a suite the system does not follow, with an apt configuration of its own, so that the
//! system's apt stays as it is. The mirror is the system's.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use super::mirror::Mirror;
use super::run::{is_on_path, run, say};

/// Where newer packages than the system's may be; a suite that does not exist is passed over.
const SUITES: [&str; 5] = ["trixie-backports", "stable-backports", "stable", "testing", "unstable"];

/// An apt that keeps to a folder.
pub(super) struct Apt {
    folder: PathBuf,
    mirror: Mirror,
}

impl Apt {
    /// Writes the configuration.
    pub(super) fn prepare(folder: &Path) -> Result<Apt> {
        ensure!(is_on_path("apt-get"), "this system has no apt-get");
        let mirror = Mirror::of_the_system()?;
        fs::create_dir_all(folder.join("state/lists/partial"))?;
        fs::create_dir_all(folder.join("cache/archives/partial"))?;
        fs::write(folder.join("state/status"), "")?;
        fs::write(folder.join("apt.conf"), configuration(folder)?)?;
        Ok(Apt { folder: folder.to_owned(), mirror })
    }

    /// Downloads the package of that upstream version from the first suite that has it.
    pub(super) fn download(&self, package: &str, upstream: &str) -> Result<PathBuf> {
        let mut failures = String::new();
        for suite in SUITES {
            say(format!("looking for {package} {upstream} in Debian's {suite}"));
            fs::write(self.folder.join("mirror.sources"), self.mirror.stanza(suite))?;
            if let Err(error) = run(self.command("apt-get").arg("update")) {
                failures = format!("{failures}\n{error:#}");
                continue;
            }
            let table = run(self.command("apt-cache").args(["madison", package]))?;
            if let Some(version) = find_version(&table, upstream) {
                say(format!("downloading {package} {version}"));
                run(self.command("apt-get").args(["download", &format!("{package}={version}")]))?;
                return self.package();
            }
        }
        bail!("{package} {upstream} is in none of Debian's suites {}{failures}", SUITES.join(", "))
    }

    /// An apt command with this configuration, in its folder.
    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.folder).env("APT_CONFIG", self.folder.join("apt.conf"));
        command
    }

    /// The one package in the folder.
    fn package(&self) -> Result<PathBuf> {
        let files = fs::read_dir(&self.folder)?;
        let mut paths = files.filter_map(|file| Some(file.ok()?.path()));
        paths.find(|path| path.extension().is_some_and(|end| end == "deb")).context("apt-get downloaded no package")
    }
}

/// How the system's apt reaches the network, and folders of our own for all that apt keeps.
fn configuration(folder: &Path) -> Result<String> {
    let system = run(Command::new("apt-config").arg("dump"))?;
    let network = system.lines().filter(|line| {
        line.starts_with("Acquire::")
            && !line.starts_with("Acquire::IndexTargets")
            && !line.starts_with("Acquire::Changelogs")
    });
    let folder = folder.display();
    let own = [
        format!("Dir::State \"{folder}/state\";"),
        format!("Dir::State::status \"{folder}/state/status\";"),
        format!("Dir::Cache \"{folder}/cache\";"),
        format!("Dir::Etc::sourcelist \"{folder}/mirror.sources\";"),
        "Dir::Etc::sourceparts \"/dev/null\";".to_owned(),
        "Dir::Etc::preferences \"/dev/null\";".to_owned(),
        "Dir::Etc::preferencesparts \"/dev/null\";".to_owned(),
        // Hooks and all else that belongs to the system.
        "Dir::Etc::main \"/dev/null\";".to_owned(),
        "Dir::Etc::parts \"/dev/null\";".to_owned(),
        // An index that cannot be fetched is an error, not a warning.
        "APT::Update::Error-Mode \"any\";".to_owned(),
        // apt's own user may not enter the folder.
        "APT::Sandbox::User \"root\";".to_owned(),
    ];
    let lines: Vec<&str> = network.chain(own.iter().map(String::as_str)).collect();
    Ok(lines.join("\n") + "\n")
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
