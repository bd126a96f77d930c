//! What build scripts set for their package alone.

use anyhow::{Result, bail};
use serde::Deserialize;

use super::Configuration;

/// A build script that was run. Other messages of cargo's have other fields.
#[derive(Deserialize)]
struct Script {
    package_id: String,
    /// What `cargo::rustc-env` sets for the compiler of the package.
    env: Vec<(String, String)>,
}

/// Refuses a build script that names other hosts for its package than those of the build: to cargo, it counts before the environment,
/// and for that package alone.
pub(crate) fn check(messages: &str, configuration: &Configuration) -> Result<()> {
    for Script { package_id, env } in messages.lines().filter_map(|line| serde_json::from_str(line).ok()) {
        for (name, value) in env {
            let Some(all) = configuration.variable(&name) else { continue };
            if value == all {
                continue;
            }
            bail!(
                "the build script of `{package}` sets `{name}` to `{value}` for this package alone, with `cargo::rustc-env`; \
                 everything else is compiled {with}\n\
                 remove it there, and set `{name}` under [env] in .cargo/config.toml",
                package = name_of(&package_id),
                with = if all.is_empty() { "without it".to_owned() } else { format!("with `{all}`") },
            );
        }
    }
    Ok(())
}

/// The name in an id of cargo's: `path+file:///folder/app#0.1.0`, `registry+https://..#app@0.1.0`.
fn name_of(id: &str) -> &str {
    let (place, rest) = id.split_once('#').unwrap_or((id, ""));
    match rest.split_once('@') {
        Some((name, _)) => name,
        None => place.rsplit(['/', '\\']).next().unwrap_or(place),
    }
}

#[cfg(test)]
mod tests {
    use super::name_of;

    #[test]
    fn a_package_is_named() {
        assert_eq!(name_of("path+file:///a%20folder/app#0.1.0"), "app");
        assert_eq!(name_of("path+file:///folder#app@0.1.0"), "app");
        assert_eq!(name_of("registry+https://github.com/rust-lang/crates.io-index#app@0.1.0"), "app");
    }
}
