//! `cargo xtask picture`: the error of the README as a terminal shows it, drawn into `docs/error.svg`.

use std::fs;
use std::path::Path;

use anstyle_svg::Term;
use anyhow::{Context, Result, ensure};

use crate::setup;
use crate::test::cargo;

/// Where the picture is, below the root.
const PICTURE: &str = "docs/error.svg";

/// A call that the web lacks.
const PROGRAM: &str = "use taro_api::login;

async fn sign_in() -> Result<String, taro_api::Error> {
    let session = login(None).await?;
    Ok(session.code)
}

fn main() {
    drop(sign_in());
}
";

/// Compiles the program for the web, and draws what the compiler says.
pub(crate) fn draw() -> Result<()> {
    let root = setup::root();
    let folder = root.join("target/picture");
    write(root, &folder)?;
    let mut check = cargo(["check", "--quiet", "--color", "always"]);
    check.current_dir(&folder).env("TARO_ENV", "h5").env("CARGO_TARGET_DIR", folder.join("target"));
    let output = check.output().context("cannot run cargo")?;
    ensure!(!output.status.success(), "the program compiles for h5: there is no error to draw");
    let said = String::from_utf8(output.stderr).context("the compiler's text is no UTF-8")?;
    // What follows shows the description of the API.
    let shown: Vec<&str> = said.lines().take_while(|line| !line.contains("required by a bound")).collect();
    let svg = Term::new().render_svg(&format!("$ TARO_ENV=h5 cargo check\n{}\n", shown.join("\n")));
    let path = root.join(PICTURE);
    fs::write(&path, svg).with_context(|| format!("cannot write {}", path.display()))?;
    eprintln!("{}", path.display());
    Ok(())
}

/// The program as a crate of its own.
fn write(root: &Path, folder: &Path) -> Result<()> {
    let library = root.join("taro-api");
    let manifest = format!(
        "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\ntaro-api = {{ path = {library:?} }}\n\n[workspace]\n"
    );
    fs::create_dir_all(folder.join("src")).with_context(|| format!("cannot make {}", folder.display()))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/main.rs"), PROGRAM)?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(())
}
