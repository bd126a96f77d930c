//! `cargo taro build` with cargo's configuration, in each of its forms: the user's flags reach the compiler, and what we
//! turn off for old clients stays off.

use std::process::Command;

use crate::crates::{Crates, TARGET_FLAGS, fails, flags, with_std, works};

/// Flags as a list in TOML.
fn list(words: &[&str]) -> String {
    format!("{:?}", flags(words))
}

/// Flags as one text in TOML.
fn text(words: &[&str]) -> String {
    format!("{:?}", flags(words).join(" "))
}

const MARKED: &[&str] = &["--cfg", "marked"];

/// Builds the program, and compares what it exports.
#[track_caller]
fn exports(crates: &Crates, command: Command, expected: &[&str]) {
    let said = works(command);
    assert_eq!(crates.exports("app"), expected, "{said}");
}

#[test]
fn flags_in_the_environment_are_joined() {
    let crates = Crates::with_program("environment");
    for (name, separator) in
        [("RUSTFLAGS", " "), ("CARGO_ENCODED_RUSTFLAGS", "\u{1f}"), ("CARGO_BUILD_RUSTFLAGS", " "), (TARGET_FLAGS, " ")]
    {
        let mut build = crates.build(&[]);
        build.env(name, flags(MARKED).join(separator));
        exports(&crates, build, &["always", "marked"]);
    }
}

/// cargo does not read the target's variable where RUSTFLAGS is set; the standard library that it names is found.
#[test]
fn a_sysroot_in_the_target_s_variable_is_not_lost() {
    let crates = Crates::with_program("sysroot");
    let mut build = with_std(crates.build(&[]));
    build.env("RUSTFLAGS", "--cfg marked");
    exports(&crates, build, &["always", "marked"]);
}

/// RUSTFLAGS counts before configuration files, and an encoded one before both.
#[test]
fn what_counts_in_cargo_counts_here() {
    let crates = Crates::with_program("precedence");
    crates.write(".cargo/config.toml", &format!("[build]\nrustflags = {}\n", list(&["--cfg", "other"])));
    let mut build = crates.build(&[]);
    build.env("RUSTFLAGS", flags(MARKED).join(" "));
    exports(&crates, build, &["always", "marked"]);
    let mut build = crates.build(&[]);
    build.env("RUSTFLAGS", flags(MARKED).join(" "));
    build.env("CARGO_ENCODED_RUSTFLAGS", flags(&[]).join("\u{1f}"));
    exports(&crates, build, &["always"]);
    // A section of the target counts before `[build]`.
    exports(&crates, with_std(crates.build(&["--config", "profile.release.debug=0"])), &["always"]);
    crates.write("more.toml", "build.rustflags = [\"--cfg\", \"marked\"]\n");
    exports(&crates, crates.build(&["--config", "more.toml"]), &["always", "marked", "other"]);
}

#[test]
fn flags_in_configuration_files_are_joined() {
    let crates = Crates::with_program("files");
    for section in ["build", "target.wasm32-unknown-unknown", "target.'cfg(target_family = \"wasm\")'"] {
        for flags in [list(MARKED), text(MARKED)] {
            crates.write(".cargo/config.toml", &format!("[{section}]\nrustflags = {flags}\n"));
            exports(&crates, crates.build(&[]), &["always", "marked"]);
        }
    }
    // Sections of the target are joined with each other, whatever their form.
    crates.write(
        ".cargo/config.toml",
        &format!(
            "[target.wasm32-unknown-unknown]\nrustflags = {}\n[target.'cfg(target_os = \"unknown\")']\nrustflags = \
             [\"--cfg=other\"]\n[target.'cfg(unix)']\nrustflags = \"--nosuch\"\n",
            text(MARKED)
        ),
    );
    exports(&crates, crates.build(&[]), &["always", "marked", "other"]);
}

#[test]
fn files_above_and_of_cargo_s_home_are_joined() {
    let crates = Crates::with_program("above");
    let inner = Crates { folder: crates.folder.join("inner") };
    inner.package("", "app", "[lib]\ncrate-type = [\"cdylib\"]\n[workspace]\n", crate::crates::PROGRAM);
    crates.write(".cargo/config.toml", &format!("build.rustflags = {}\n", list(MARKED)));
    inner.write(".cargo/config.toml", "build.rustflags = [\"--cfg\", \"other\"]\n");
    exports(&inner, inner.build(&[]), &["always", "marked", "other"]);
    let alone = Crates::with_program("home");
    alone.write("cargo-home/config.toml", &format!("build.rustflags = {}\n", text(MARKED)));
    let mut build = alone.build(&[]);
    build.env("CARGO_HOME", alone.folder.join("cargo-home"));
    exports(&alone, build, &["always", "marked"]);
}

#[test]
fn flags_on_the_command_line_are_joined() {
    let crates = Crates::with_program("command-line");
    for (key, flags) in [
        ("build", list(MARKED)),
        ("build", text(MARKED)),
        ("target.wasm32-unknown-unknown", list(MARKED)),
        ("target.'cfg(target_arch = \"wasm32\")'", list(MARKED)),
    ] {
        let config = format!("{key}.rustflags={flags}");
        exports(&crates, crates.build(&["--config", &config]), &["always", "marked"]);
        exports(&crates, crates.build(&["--", "--config", &config]), &["always", "marked"]);
    }
}

#[test]
fn options_of_cargo_s_are_given_to_it() {
    let crates = Crates::with_program("options");
    crates.write(
        "Cargo.toml",
        &(crates.read("Cargo.toml") + "[profile.small]\ninherits = \"release\"\ndebug-assertions = true\n"),
    );
    let build = |arguments: &[&str]| with_std(crates.build(arguments));
    exports(&crates, build(&["--features", "extra"]), &["always", "extra"]);
    exports(&crates, build(&["--profile", "small"]), &["always", "debug"]);
    exports(&crates, build(&["--dev"]), &["always", "debug"]);
    exports(&crates, build(&["--release", "--no-default-features", "--locked", "--offline"]), &["always"]);
    exports(
        &crates,
        build(&["--", "--jobs", "1", "--features=extra", "--profile", "small"]),
        &["always", "debug", "extra"],
    );
    let mut elsewhere = build(&["--manifest-path", "options/Cargo.toml", "--all-features"]);
    elsewhere.current_dir(crates.folder.parent().expect("it has one"));
    works(elsewhere);
    assert!(crates.folder.parent().expect("it has one").join("dist/app_bg.wasm").is_file());
}

#[test]
fn other_folders_and_other_targets_of_the_configuration_do_no_harm() {
    let crates = Crates::with_program("folders");
    crates.write(
        ".cargo/config.toml",
        "[build]\ntarget = \"x86_64-unknown-linux-gnu\"\ntarget-dir = \"elsewhere\"\nbuild-dir = \"inner\"\n",
    );
    exports(&crates, with_std(crates.build(&[])), &["always"]);
    let mut build = with_std(crates.build(&[]));
    build.env("CARGO_TARGET_DIR", "third").env("CARGO_BUILD_TARGET", "nosuch");
    exports(&crates, build, &["always"]);
    exports(&crates, with_std(crates.build(&["--target-dir", "fourth"])), &["always"]);
    for folder in ["elsewhere", "third", "fourth"] {
        assert!(crates.folder.join(folder).is_dir(), "{folder}");
    }
    let said = fails(crates.build(&["--", "--target=wasm32-wasip1"]));
    assert!(said.contains("`--target` cannot be given"), "{said}");
}

/// A wrapper of the user's is run in the build, and does not hide the flags.
#[cfg(unix)]
#[test]
fn a_wrapper_is_run() {
    use std::os::unix::fs::PermissionsExt;
    let crates = Crates::with_program("wrapper");
    crates.write("wrapper", "#!/bin/sh\n\"$@\" --cfg other || \"$@\"\n");
    let wrapper = crates.folder.join("wrapper");
    std::fs::set_permissions(&wrapper, std::fs::Permissions::from_mode(0o755)).expect("it is ours");
    for key in ["rustc-wrapper", "rustc-workspace-wrapper"] {
        let flags = list(MARKED);
        crates.write(".cargo/config.toml", &format!("[build]\n{key} = {wrapper:?}\nrustflags = {flags}\n"));
        exports(&crates, crates.build(&[]), &["always", "marked", "other"]);
    }
    crates.write(".cargo/config.toml", &format!("[build]\nrustflags = {}\n", list(MARKED)));
    for name in ["RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER"] {
        let mut build = crates.build(&[]);
        build.env(name, &wrapper);
        exports(&crates, build, &["always", "marked", "other"]);
    }
}

/// A compiler of the user's is the one that is asked, and that compiles.
#[cfg(unix)]
#[test]
fn another_compiler_is_run() {
    use std::os::unix::fs::PermissionsExt;
    let crates = Crates::with_program("compiler");
    crates.write("compiler", "#!/bin/sh\nrustc \"$@\" --cfg other || rustc \"$@\"\n");
    let compiler = crates.folder.join("compiler");
    std::fs::set_permissions(&compiler, std::fs::Permissions::from_mode(0o755)).expect("it is ours");
    let flags = list(MARKED);
    crates.write(".cargo/config.toml", &format!("[build]\nrustc = {compiler:?}\nrustflags = {flags}\n"));
    exports(&crates, crates.build(&[]), &["always", "marked", "other"]);
    crates.write(".cargo/config.toml", &format!("[build]\nrustflags = {flags}\n"));
    let mut build = crates.build(&[]);
    build.env("RUSTC", &compiler);
    exports(&crates, build, &["always", "marked", "other"]);
}

#[test]
fn what_old_clients_reject_is_refused_before_the_build() {
    let crates = Crates::with_program("refused");
    let mut build = crates.build(&[]);
    build.env("RUSTFLAGS", flags(&["-C", "target-feature=+reference-types"]).join(" "));
    let said = fails(build);
    assert!(said.contains("the variable RUSTFLAGS has `-Ctarget-feature=+reference-types`, which turns on"), "{said}");
    assert!(said.contains("--allow reference-types") && !said.contains("Compiling"), "{said}");
    crates.write(".cargo/config.toml", &format!("build.rustflags = {}\n", text(&["-Ctarget_feature=+simd128"])));
    let said = fails(crates.build(&[]));
    assert!(said.contains("cargo's configuration (`rustflags` in .cargo/config.toml"), "{said}");
    let mut build = crates.build(&["--allow", "reference-types,simd128"]);
    build.env("RUSTFLAGS", flags(&["-C", "target-feature=+reference-types"]).join(" "));
    exports(&crates, build, &["always", "references"]);
    let said = fails(crates.build(&["--allow", "simd12"]));
    assert!(said.contains("did you mean `simd128`?"), "{said}");
}

/// rustc takes flags from files.
#[test]
fn flags_in_a_file_are_read() {
    let crates = Crates::with_program("argument-file");
    crates.write("flags.txt", "--cfg\nmarked\n-Ctarget-feature=+simd128\n");
    crates.write(".cargo/config.toml", &format!("[build]\nrustflags = {}\n", list(&["@flags.txt"])));
    let said = fails(crates.build(&[]));
    assert!(said.contains("has `-Ctarget-feature=+simd128`, which turns on SIMD"), "{said}");
    assert!(!said.contains("Compiling"), "{said}");
    exports(&crates, crates.build(&["--allow", "simd128"]), &["always", "marked"]);
}

/// `[env]` sets variables for the compiler, and not for this command, which asks the compiler as well.
#[test]
fn variables_of_the_configuration_reach_the_compiler_that_is_asked() {
    let crates = Crates::with_program("env");
    let flags = list(&["-Zlocation-detail=none", "--cfg", "marked"]);
    crates.write(".cargo/config.toml", &format!("[env]\nRUSTC_BOOTSTRAP = \"1\"\n[build]\nrustflags = {flags}\n"));
    exports(&crates, crates.build(&[]), &["always", "marked"]);
    works(crates.taro(&["prove", "--host", "weapp"]));
}

/// What cargo is asked stands in a file that goes with the command.
#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_to_is_told() {
    let crates = Crates::with_program("temporary");
    let mut build = crates.build(&[]);
    build.env("TMPDIR", crates.folder.join("nosuch"));
    let said = fails(build);
    assert!(said.contains("nosuch, the folder for temporary files: TMPDIR may name another one"), "{said}");
}

/// A function that nothing defines is an import, of no package.
#[test]
fn a_function_that_no_host_has_is_refused() {
    let crates = Crates::with_program("missing");
    for (link, module, cause) in [
        ("", "env", "without `#[wasm_bindgen]`, by the program or a dependency, and nothing defines it"),
        (
            "#[link(wasm_import_module = \"wasi_snapshot_preview1\")]\n",
            "wasi_snapshot_preview1",
            "one of WASI's, which the hosts of Taro do not have",
        ),
        (
            "#[link(wasm_import_module = \"./app_bg.js\")]\n",
            "./app_bg.js",
            "names a file, and none is written there: `#[wasm_bindgen(module = \"/file.js\")]`",
        ),
    ] {
        crates.write(
            "src/lib.rs",
            &format!(
                "{link}unsafe extern \"C\" {{ fn missing(it: i32) -> i32; }}\n#[unsafe(no_mangle)]\npub extern \"C\" fn \
                 always() -> i32 {{ unsafe {{ missing(1) }} }}\n"
            ),
        );
        let said = fails(with_std(crates.build(&[])));
        let told = format!("imports the function `missing` of `{module}`, and no host has it");
        assert!(said.contains(&told) && said.contains(cause), "{said}");
        assert!(!crates.folder.join("dist/app_bg.wasm").exists());
    }
}

const SIMD: &str = "
#[unsafe(no_mangle)]
pub extern \"C\" fn sum(a: &[f32; 4096], b: &mut [f32; 4096]) {
    for (a, b) in a.iter().zip(b) {
        *b = *a * 2.0 + *b;
    }
}
";

#[test]
fn what_old_clients_reject_is_found_in_the_module() {
    let crates = Crates::with_program("found");
    let marked = "use std::arch::wasm32::*;\n#[target_feature(enable = \"simd128\")]\n#[unsafe(no_mangle)]\n\
                  pub extern \"C\" fn fast(a: &mut v128) { *a = i32x4_add(*a, *a); }\n";
    crates.write("src/lib.rs", marked);
    let said = fails(with_std(crates.build(&[])));
    for line in [
        "the module uses what old clients reject:",
        "SIMD (`simd128`), first in `fast`",
        "#[target_feature(enable = \"..\")]",
        "build with `--allow simd128`",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(!crates.folder.join("dist/app_bg.wasm").exists());
    // A processor without SIMD is not the cause, nor is one of which nothing is used.
    let mut build = crates.build(&[]);
    build.env("RUSTFLAGS", flags(&["-Ctarget-cpu=mvp"]).join(" "));
    let said = fails(build);
    assert!(
        said.contains("the program or a dependency turns on `simd128`, with") && !said.contains("target-cpu"),
        "{said}"
    );
    exports(&crates, with_std(crates.build(&["--allow", "simd128"])), &["fast"]);
    crates.write("src/lib.rs", SIMD);
    crates.write("Cargo.toml", &(crates.read("Cargo.toml") + "[profile.release]\nopt-level = 3\n"));
    let mut build = crates.build(&[]);
    build.env("RUSTFLAGS", flags(&["-Ctarget-cpu=bleeding-edge"]).join(" "));
    let said = fails(build);
    assert!(said.contains("SIMD (`simd128`), first in `sum`"), "{said}");
    let cause = "the variable RUSTFLAGS has `-Ctarget-cpu=bleeding-edge`, which turns on `simd128`";
    assert!(said.contains(cause) && !said.contains("target_feature"), "{said}");
}

/// A profile's flags are in no call of rustc's before the build. They are not stable, in Cargo.toml and in the configuration alike.
#[test]
fn what_a_profile_turns_on_is_told() {
    let crates = Crates::with_program("profile");
    crates.write("src/lib.rs", SIMD);
    let manifest = crates.read("Cargo.toml");
    let profile = "[profile.release]\nopt-level = 3\n";
    let flags = "rustflags = [\"-C\", \"target-feature=+simd128\"]\n";
    let cause = "the profile `release` has `rustflags = [\"-C\", \"target-feature=+simd128\"]`, in Cargo.toml or in cargo's \
                 configuration, which turns on `simd128`";
    for (manifest, configuration, arguments) in [
        (format!("cargo-features = [\"profile-rustflags\"]\n{manifest}{profile}{flags}"), String::new(), &[][..]),
        (format!("{manifest}{profile}"), format!("[profile.release]\n{flags}"), &["-Z", "profile-rustflags"]),
    ] {
        crates.write("Cargo.toml", &manifest);
        crates.write(".cargo/config.toml", &configuration);
        let build = |more: &[&str]| {
            let mut build = with_std(crates.build(&[arguments, more].concat()));
            build.env("RUSTC_BOOTSTRAP", "1");
            build
        };
        let said = fails(build(&[]));
        assert!(said.contains(cause) && !said.contains("target_feature"), "{said}");
        works(build(&["--allow", "simd128"]));
        std::fs::remove_dir_all(crates.folder.join("dist")).expect("it was made");
    }
}

const BOUND: &str = "
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn keep(value: JsValue) -> JsValue {
    value
}
";

/// wasm-bindgen keeps JavaScript's values in a table of WebAssembly's where it may, which old clients do not have.
#[test]
fn values_of_javascript_stay_out_of_tables() {
    let crates = Crates::with_program("tables");
    crates.bound(BOUND);
    for (arguments, tables) in [(&[][..], 1), (&["--allow", "reference-types"], 2)] {
        let mut build = crates.build(arguments);
        build.env("RUSTFLAGS", flags(MARKED).join(" ")).env("CARGO_TARGET_DIR", crates.kept_target());
        works(build);
        assert_eq!(crates.tables("app"), tables);
    }
    // What exports everything exports what wasm-bindgen keeps to itself.
    let mut build = crates.build(&[]);
    build.env("RUSTFLAGS", flags(&["-Clink-arg=--export-all"]).join(" ")).env("CARGO_TARGET_DIR", crates.kept_target());
    let said = fails(build);
    assert!(
        said.contains("the variable RUSTFLAGS has `--export-all`, which exports every function: remove it"),
        "{said}"
    );
    for flag in ["--export-all", "--export-dynamic"] {
        crates.write("build.rs", &format!("fn main() {{ println!(\"cargo::rustc-link-arg={flag}\"); }}\n"));
        let mut build = crates.build(&[]);
        build.env("RUSTFLAGS", flags(&[]).join(" ")).env("CARGO_TARGET_DIR", crates.kept_target());
        let said = fails(build);
        assert!(said.contains("a build script does it, as `cargo::rustc-link-arg=--export-all`"), "{flag}: {said}");
    }
}

/// A file and its text, arguments, variables, and what the program exports beside.
type Configured<'a> = (&'a str, &'a str, &'a [&'a str], &'a [(&'a str, &'a str)], &'a [&'a str]);

/// The same `marked` by each other way to configure cargo: its file, its text, the arguments, the variables.
#[test]
fn every_other_form_of_the_configuration_counts() {
    let crates = Crates::with_program("forms");
    let flags = list(MARKED);
    let marked = format!("build.rustflags = {flags}\n");
    let included = |include: &str| format!("include = {include}\n");
    let sections = format!("[build]\nrustflags = {flags}\ntarget = [\"nosuch\", \"wasm32-wasip1\"]\njobs = 1\n");
    let debug = format!("{marked}[profile.release]\ndebug-assertions = true\n");
    let small = format!("{marked}[profile.small]\ninherits = \"release\"\ndebug-assertions = true\n");
    let forms: &[Configured<'_>] = &[
        // A file without an extension, which counts before the one with it.
        (".cargo/config", &marked, &[], &[], &[]),
        (".cargo/config.toml", &included("[\"more/marked.toml\"]"), &[], &[], &[]),
        (
            ".cargo/config.toml",
            &included("[{ path = \"nosuch.toml\", optional = true }, \"more/marked.toml\"]"),
            &[],
            &[],
            &[],
        ),
        ("by-name.toml", &included("[\"more/marked.toml\"]"), &["--config", "by-name.toml"], &[], &[]),
        (".cargo/config.toml", &sections, &[], &[("CARGO_BUILD_TARGET", "wasm32-wasip2")], &[]),
        (".cargo/config.toml", &debug, &[], &[], &["debug"]),
        (".cargo/config.toml", &small, &["--profile", "small"], &[], &["debug"]),
        (".cargo/config.toml", &marked, &["--config", "profile.release.debug-assertions=true"], &[], &["debug"]),
        (".cargo/config.toml", &marked, &[], &[("CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS", "true")], &["debug"]),
        (".cargo/config.toml", &marked, &["--dev"], &[("CARGO_PROFILE_DEV_DEBUG_ASSERTIONS", "false")], &[]),
        (".cargo/config.toml", &marked, &["--config", "build.rustflags=[\"--cfg\", \"other\"]"], &[], &["other"]),
        (".cargo/config.toml", &marked, &["--config", "build.target-dir='by-key'"], &[], &[]),
        (".cargo/config.toml", &marked, &[], &[("CARGO_BUILD_TARGET_DIR", "by-variable")], &[]),
        (".cargo/config.toml", &format!("{marked}term.quiet = true\n"), &[], &[], &[]),
        (".cargo/config.toml", &format!("{marked}[term]\nverbose = true\ncolor = \"always\"\n"), &[], &[], &[]),
    ];
    for &(file, text, arguments, variables, more) in forms {
        for file in [".cargo/config", ".cargo/config.toml"] {
            let _ = std::fs::remove_file(crates.folder.join(file));
        }
        crates.write(file, text);
        crates.write(".cargo/more/marked.toml", &marked);
        crates.write("more/marked.toml", &marked);
        let mut build = crates.build(arguments);
        build.envs(variables.iter().copied());
        let said = works(build);
        let mut expected = [&["always", "marked"], more].concat();
        expected.sort_unstable();
        assert_eq!(crates.exports("app"), expected, "{file} {text} {arguments:?}: {said}");
    }
    for folder in ["by-key", "by-variable"] {
        assert!(crates.folder.join(folder).is_dir(), "{folder}");
    }
}

/// No loader gives a module its memory: `WebAssembly.Memory` makes one, which most hosts lack.
#[test]
fn a_module_has_its_own_memory_and_table() {
    let crates = Crates::with_program("imports");
    for (flag, kind) in [("--import-memory", "memory"), ("--import-table", "table")] {
        let mut build = crates.build(&["--host", "weapp"]);
        build.env("CARGO_BUILD_RUSTFLAGS", flags(&[&format!("-Clink-arg={flag}")]).join(" "));
        let said = fails(build);
        assert!(said.contains(&format!("the module imports a {kind}")), "{said}");
        assert!(
            said.contains("(`rustflags` in .cargo/config.toml") && said.contains(&format!("has `{flag}`")),
            "{said}"
        );
    }
}
