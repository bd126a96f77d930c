//! The compiler's flags: ours before the user's.

use anyhow::{Result, bail};

use super::features::Known;

/// Separates the flags in `CARGO_ENCODED_RUSTFLAGS`, which counts before all other ways to give flags.
const SEPARATOR: &str = "\u{1f}";

/// All flags of the build, as `CARGO_ENCODED_RUSTFLAGS` takes them. With a key, cargo keeps what it makes with them apart
/// from what it makes with another one.
pub(crate) fn encoded(user: &[String], known: &Known<'_>, key: Option<&str>) -> String {
    let key = key.map(|it| format!("--cfg=cargo_taro_workspace=\"{it}\""));
    let flags: Vec<String> = known.flag().into_iter().chain(user.iter().cloned()).chain(key).collect();
    flags.join(SEPARATOR)
}

/// Refuses the user's flags that turn on what an old client rejects.
pub(crate) fn check(user: &[String], known: &Known<'_>) -> Result<()> {
    for feature in turned_on(&opened(user)) {
        let Some(feature) = known.lacks(feature) else { continue };
        bail!(
            "{source} has `-Ctarget-feature=+{name}`, which turns on {feature}: old clients reject it\n\
             remove it there; or, if every client of the program has it, build with `--allow {name}`",
            source = source(),
            name = feature.name
        );
    }
    Ok(())
}

/// Where cargo took the flags from, as a user would look for them.
pub(crate) fn source() -> &'static str {
    let is_set = |name: &str| std::env::var(name).is_ok();
    if is_set("CARGO_ENCODED_RUSTFLAGS") {
        "the variable CARGO_ENCODED_RUSTFLAGS"
    } else if is_set("RUSTFLAGS") {
        "the variable RUSTFLAGS"
    } else {
        "cargo's configuration (`rustflags` in .cargo/config.toml or `--config`, or a variable as CARGO_BUILD_RUSTFLAGS)"
    }
}

/// What may have turned on features that no flag names.
pub(crate) fn processor(user: &[String]) -> Option<String> {
    options(&opened(user)).filter(|(name, _)| name == "target-cpu").map(|(_, value)| value.to_owned()).last()
}

/// The linker's flags with which a module imports what it would have itself.
pub(crate) fn importing(user: &[String]) -> Vec<String> {
    let mut words = of_the_linker(user);
    words.retain(|it| it.starts_with("--import-") || ["--shared", "--pie", "-pie"].contains(&it.as_str()));
    words
}

/// The linker's flag with which a module has functions that the program does not use, those of wasm-bindgen as well, and what the
/// flag does.
pub(crate) fn exporting(user: &[String]) -> Option<(String, &'static str)> {
    of_the_linker(user).into_iter().find_map(|flag| {
        let does = match flag.as_str() {
            "--export-all" => "exports every function",
            "--export-dynamic" => "exports functions that no program exports itself",
            "--no-gc-sections" => "keeps functions that nothing calls",
            _ => return None,
        };
        Some((flag, does))
    })
}

fn of_the_linker(user: &[String]) -> Vec<String> {
    let user = opened(user);
    let linker = options(&user).filter(|(name, _)| name == "link-arg" || name == "link-args");
    linker.flat_map(|(_, value)| value.split([' ', ',']).map(str::to_owned)).collect()
}

/// The flags with those that stand in files, as `@flags.txt`. cargo runs rustc in the workspace's folder, which may be above this one.
fn opened(user: &[String]) -> Vec<String> {
    let read = |file: &str| {
        let folders = std::env::current_dir().ok()?;
        folders.ancestors().find_map(|folder| std::fs::read_to_string(folder.join(file)).ok())
    };
    let opened = |flag: &String| match flag.strip_prefix('@').and_then(read) {
        Some(text) => text.lines().map(str::to_owned).collect(),
        None => vec![flag.clone()],
    };
    user.iter().flat_map(opened).collect()
}

/// The features that are on in the end.
fn turned_on(user: &[String]) -> Vec<&str> {
    let mut on: Vec<&str> = Vec::new();
    for (_, list) in options(user).filter(|(name, _)| name == "target-feature") {
        for feature in list.split(',') {
            let name = feature.trim_start_matches(['+', '-']);
            on.retain(|it| *it != name);
            if feature.starts_with('+') {
                on.push(name);
            }
        }
    }
    on
}

/// The code generation options: `-Cname=value`, `-C name=value`, `--codegen name=value`, `--codegen=name=value`.
fn options(flags: &[String]) -> impl Iterator<Item = (String, &str)> {
    let mut flags = flags.iter().map(String::as_str);
    let options = std::iter::from_fn(move || {
        while let Some(flag) = flags.next() {
            if flag == "-C" || flag == "--codegen" {
                return flags.next();
            }
            let option = flag.strip_prefix("--codegen=").or_else(|| flag.strip_prefix("-C"));
            if option.is_some() {
                return option;
            }
        }
        None
    });
    // rustc takes `_` for `-`.
    options.filter_map(|option| option.split_once('=')).map(|(name, value)| (name.replace('_', "-"), value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flags(flags: &[&str]) -> Vec<String> {
        flags.iter().map(|&it| it.to_owned()).collect()
    }

    #[test]
    fn every_form_of_an_option_is_read() {
        for form in [
            &["-Ctarget-feature=+simd128"][..],
            &["-C", "target-feature=+simd128"],
            &["--codegen", "target_feature=+bulk-memory,+simd128"],
            &["--cfg", "a", "--codegen=target-feature=+simd128", "-Copt-level=s"],
        ] {
            let error = check(&flags(form), &Known(&[])).unwrap_err().to_string();
            assert!(
                error.contains("`-Ctarget-feature=+simd128`, which turns on SIMD") && error.contains("--allow simd128"),
                "{error}"
            );
            assert!(check(&flags(form), &Known(&["simd128".parse().unwrap()])).is_ok());
        }
        assert_eq!(processor(&flags(&["-C", "target-cpu=mvp", "-Ctarget-cpu=lime1"])), Some("lime1".to_owned()));
    }

    #[test]
    fn flags_of_the_linker_are_found_in_every_form() {
        let user =
            flags(&["-Clink-arg=--import-memory", "-C", "link_args=-Wl,--import-table -s", "-Clink-arg=--gc-sections"]);
        assert_eq!(importing(&user), ["--import-memory", "--import-table"]);
        for flag in ["--export-all", "--export-dynamic", "--no-gc-sections"] {
            let found = exporting(&flags(&["-Clink-arg=-s", &format!("-Clink-args=--stack-first {flag}")]));
            assert_eq!(found.map(|(it, _)| it).as_deref(), Some(flag));
        }
        assert_eq!(exporting(&user), None);
    }

    #[test]
    fn what_is_turned_off_again_is_not_refused() {
        let user = flags(&["-Ctarget-feature=+simd128,+sign-ext", "-Ctarget-feature=-simd128"]);
        assert!(check(&user, &Known(&[])).is_ok());
        assert_eq!(
            encoded(&user[..1], &Known(&[]), None),
            "-Ctarget-feature=-reference-types,-multivalue\u{1f}-Ctarget-feature=+simd128,+sign-ext"
        );
    }
}
