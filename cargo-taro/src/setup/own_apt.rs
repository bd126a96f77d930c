//! An apt with a configuration of its own, in a folder, so that the system's apt stays as it is. The mirror is the system's.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};

use super::mirror::Mirror;
use super::programs::{is_on_path, run};

/// An apt that keeps to a folder.
pub(super) struct OwnApt {
    folder: PathBuf,
    mirror: Mirror,
}

impl OwnApt {
    /// Writes the configuration. `installed` is what apt believes to be installed, in the form of dpkg's status file.
    pub(super) fn prepare(folder: &Path, installed: &str) -> Result<OwnApt> {
        ensure!(is_on_path("apt-get"), "this system has no apt-get");
        let mirror = Mirror::of_the_system()?;
        fs::create_dir_all(folder.join("state/lists/partial"))?;
        fs::create_dir_all(folder.join("cache/archives/partial"))?;
        fs::write(folder.join("state/status"), installed)?;
        fs::write(folder.join("apt.conf"), configuration(folder)?)?;
        Ok(OwnApt { folder: folder.to_owned(), mirror })
    }

    /// Fetches the lists of a suite.
    pub(super) fn follow(&self, suite: &str) -> Result<()> {
        fs::write(self.folder.join("mirror.sources"), self.mirror.stanza(suite))?;
        run(self.command("apt-get").arg("update")).map(drop)
    }

    /// An apt command with this configuration, in its folder.
    pub(super) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.folder).env("APT_CONFIG", self.folder.join("apt.conf"));
        command
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
