//! Installs a Debian package into the system.

use std::process::Command;

use anyhow::{Result, ensure};

use super::programs::{on_path, run, say};

/// Installs a package, without what it only recommends.
pub(super) fn install(package: &str) -> Result<()> {
    ensure!(on_path("apt-get").is_some(), "this system has no apt-get");
    say(format!("apt-get install {package}"));
    run(as_root("apt-get")?.arg("update"))?;
    run(as_root("apt-get")?
        .args(["install", "-y", "--no-install-recommends", package])
        .env("DEBIAN_FRONTEND", "noninteractive"))?;
    Ok(())
}

/// A command that may change the system; sudo asks for no password, since nobody may be there to answer.
fn as_root(program: &str) -> Result<Command> {
    if run(Command::new("id").arg("-u"))?.trim() == "0" {
        return Ok(Command::new(program));
    }
    ensure!(on_path("sudo").is_some(), "neither root nor sudo");
    let mut command = Command::new("sudo");
    command.args(["-n", program]);
    Ok(command)
}
