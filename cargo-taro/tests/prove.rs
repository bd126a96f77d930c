//! `cargo taro prove`, as a person runs it in a package.

#[path = "build/sysroot.rs"]
mod sysroot;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A package whose program logs in where `hosts` says so.
fn package(name: &str, hosts: &str) -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("it stands in the workspace");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("prove").join(name);
    fs::create_dir_all(folder.join("src")).expect("it can be made");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         taro-api = {{ path = {:?}, default-features = false, features = [\"open-api\"] }}\n",
        workspace.join("taro-api")
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("it can be written");
    // The versions that are there already.
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).expect("it can be copied");
    let program = format!(
        "fn main() {{\n    taro_api::platform! {{\n        {hosts} => drop(taro_api::login(None)),\n        _ => {{}}\n    }}\n}}\n"
    );
    fs::write(folder.join("src/main.rs"), program).expect("it can be written");
    folder
}

/// Leaves no configuration but the folder's own, and the standard library.
fn configured(command: &mut Command) {
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET", "TARO_BASE_LIBRARY", "TARO_ENV"] {
        command.env_remove(name);
    }
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", sysroot::sysroot().unwrap_or_default());
}

fn prove(folder: &Path, hosts: &str) -> Output {
    prove_with(folder, &["--host", hosts])
}

fn prove_with(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
    command.current_dir(folder).args(["taro", "prove"]).args(arguments);
    command.args(["--", "--offline", "--color=never"]);
    command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("prove/target"));
    configured(&mut command);
    command.output().expect("it runs")
}

/// A spec in a program, and a call of what is younger than 2.9.0.
const YOUNG: &str = "mod plugin {
    taro_api::spec! {
        #[platforms(weapp, tt)]
        #[since(weapp = \"2.10.0\")]
        function scan() => Promise<void>;
    }
}
fn main() {
    drop(plugin::scan());
}
";

#[test]
fn the_oldest_client_of_a_host_is_held_against_the_program() {
    let folder = package("young", "weapp");
    fs::write(folder.join("src/main.rs"), YOUNG).expect("it can be written");
    let said = |arguments: &[&str]| {
        let output = prove_with(&folder, arguments);
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (proved, text) = said(&["--host", "weapp,tt", "--base-library", "weapp@2.9.0"]);
    assert!(!proved && text.contains("not proved for `weapp`; what is missing"), "{text}");
    let message = "`Taro.scan` needs base library 2.10.0 of `weapp`; this build is for 2.9.0 and later";
    assert!(text.contains(message), "{text}");

    // A configuration that insists on older clients gives way to the flag.
    fs::create_dir_all(folder.join(".cargo")).expect("it can be made");
    let forced = "[env]\nTARO_BASE_LIBRARY = { value = \"weapp@2.0.0\", force = true }\n";
    fs::write(folder.join(".cargo/config.toml"), forced).expect("it can be written");
    assert!(said(&["--host", "weapp"]).1.contains("this build is for 2.0.0 and later"));
    let (proved, text) = said(&["--host", "weapp", "--base-library", "weapp@2.10.0"]);
    assert!(proved, "{text}");

    let (_, text) = said(&["--host", "weapp", "--base-library", "2.10.0"]);
    assert!(text.contains("error: `--base-library`: a host and a version are expected, as `weapp@2.20.1`"), "{text}");
}

/// One check for both holds the arm against the web as well, which cannot log in.
#[test]
fn an_arm_is_held_against_the_hosts_that_take_it() {
    let folder = package("arms", "weapp | tt");
    let output = prove(&folder, "weapp,h5");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("proved for weapp,h5"), "{said}");
}

#[test]
fn every_host_is_checked_and_those_that_fail_are_named() {
    let folder = package("fails", "h5 | rn");
    let output = prove(&folder, "h5,weapp,rn");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{said}");
    for line in [
        "`Taro.login` is not available on `h5`",
        "`Taro.login` is not available on `rn`",
        "error: not proved for `h5`, `rn`; what is missing stands above",
    ] {
        assert!(said.contains(line), "{said}");
    }
    let output = prove(&folder, "weap");
    assert!(String::from_utf8_lossy(&output.stderr).contains("did you mean `weapp`?"));
}

/// A host that only the project knows, declared where cargo's configuration is.
#[test]
fn a_host_of_the_project_is_proved() {
    let folder = package("own", "weapp | tt");
    fs::create_dir_all(folder.join(".cargo")).expect("it can be made");
    fs::write(folder.join(".cargo/config.toml"), "[env]\nTARO_HOSTS = \"meituan\"\n").expect("it can be written");
    let output = prove(&folder, "meituan");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("proved for meituan"), "{said}");
}

/// A package that compiles for WeChat alone, with a configuration of cargo's.
fn for_wechat(name: &str, configuration: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("prove").join(name);
    fs::create_dir_all(folder.join("src")).expect("it can be made");
    fs::create_dir_all(folder.join(".cargo")).expect("it can be made");
    let manifest = format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n");
    fs::write(folder.join("Cargo.toml"), manifest).expect("it can be written");
    let library = "const _: () = assert!(matches!(env!(\"TARO_ENV\").as_bytes(), b\"weapp\"));\n";
    fs::write(folder.join("src/lib.rs"), library).expect("it can be written");
    fs::write(folder.join(".cargo/config.toml"), configuration).expect("it can be written");
    folder
}

/// Proves with these arguments; gives whether it worked, and what was said.
fn proved(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
    command.current_dir(folder).args(["taro", "prove"]).args(arguments);
    configured(&mut command);
    let output = command.env("CARGO_TARGET_DIR", "target").output().expect("it runs");
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn the_configuration_names_the_hosts_and_the_flag_wins() {
    for (at, configuration) in [
        "[env]\nTARO_ENV = \"weapp\"\n",
        "[env]\nTARO_ENV = { value = \"weapp\", force = true }\n",
        "[env.TARO_ENV]\nvalue = \"weapp\"\nrelative = false\n",
    ]
    .into_iter()
    .enumerate()
    {
        let folder = for_wechat(&format!("configured{at}"), configuration);
        let (works, said) = proved(&folder, &[]);
        assert!(works && said.contains("proved for weapp"), "{said}");
        let (works, said) = proved(&folder, &["--host", "h5,weapp"]);
        assert!(!works && said.contains("not proved for `h5`;"), "{said}");
    }
    let folder = for_wechat("given", "");
    let (works, said) = proved(&folder, &[]);
    assert!(!works && said.contains("no host to prove") && said.contains("[env]"), "{said}");
    let (works, said) = proved(&folder, &["--", "--config", "env.TARO_ENV=\"weapp\"", "--lib"]);
    assert!(works && said.contains("proved for weapp"), "{said}");
    let (works, said) = proved(&folder, &["--", "--manifest-path", "nosuch/Cargo.toml"]);
    assert!(!works && said.contains("manifest path `nosuch/Cargo.toml` does not exist"), "{said}");
}

/// The target of this computer.
fn native() -> String {
    let output = Command::new("rustc").arg("-vV").output().expect("there is a compiler");
    let text = String::from_utf8(output.stdout).expect("it writes text");
    text.lines().find_map(|line| line.strip_prefix("host: ")).expect("it names one").to_owned()
}

/// What is shipped is checked, and nothing else: the target, the profile, and the flags of a build.
#[test]
fn what_is_built_is_checked() {
    let folder = for_wechat("built", "[target.wasm32-unknown-unknown]\nrustflags = [\"--cfg\", \"marked\"]\n");
    fs::write(
        folder.join("src/lib.rs"),
        "#[cfg(all(target_arch = \"wasm32\", marked, not(debug_assertions)))]\ncompile_error!(\"seen\");\n",
    )
    .expect("it can be written");
    let (works, said) = proved(&folder, &["--host", "weapp"]);
    assert!(!works && said.contains("error: seen"), "{said}");
    let (works, said) = proved(&folder, &["--host", "weapp", "--profile", "dev"]);
    assert!(works, "{said}");
    // What is not built is nobody's business, unless it is named.
    fs::write(folder.join("src/lib.rs"), "#[cfg(not(target_arch = \"wasm32\"))]\ncompile_error!(\"native\");\n")
        .expect("it can be written");
    let (works, said) = proved(&folder, &["--host", "weapp"]);
    assert!(works, "{said}");
    let native = native();
    let (works, said) =
        proved(&folder, &["--host", "weapp", "--", "--target", "wasm32-unknown-unknown", "--target", &native]);
    assert!(!works && said.contains("error: native"), "{said}");
    // What clients lack is off, as in a build; `build.target` names no other target.
    fs::write(folder.join("src/lib.rs"), "#[cfg(any(target_feature = \"reference-types\", not(target_arch = \"wasm32\")))]\ncompile_error!(\"references\");\n")
        .expect("it can be written");
    fs::write(folder.join(".cargo/config.toml"), format!("[build]\ntarget = {native:?}\nrustflags = [\"--cfg=a\"]\n"))
        .expect("it can be written");
    let (works, said) = proved(&folder, &["--host", "weapp"]);
    assert!(works, "{said}");
}

/// A server beside the app need not compile for WebAssembly.
#[test]
fn packages_without_taro_api_are_left_out() {
    let folder = package("beside", "weapp | tt");
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("it can be read");
    let manifest =
        manifest.replace("[workspace]", "[workspace]\nmembers = [\"server\"]\ndefault-members = [\".\", \"server\"]");
    fs::write(folder.join("Cargo.toml"), manifest).expect("it can be written");
    fs::create_dir_all(folder.join("server/src")).expect("it can be made");
    fs::write(folder.join("server/Cargo.toml"), "[package]\nname = \"server\"\nversion = \"0.0.0\"\n")
        .expect("it can be written");
    fs::write(
        folder.join("server/src/main.rs"),
        "#[cfg(target_arch = \"wasm32\")]\ncompile_error!(\"no server\");\nfn main() {}\n",
    )
    .expect("it can be written");
    let output = prove(&folder, "weapp");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("not checked, without taro-api: `server`"), "{said}");
}

/// What a build refuses is not proved, with the same words; and where a build allows it, neither is the proof without it.
#[test]
fn what_old_clients_reject_is_not_proved() {
    let folder = for_wechat("refused", "");
    let library =
        "#[cfg(all(target_arch = \"wasm32\", not(target_feature = \"simd128\")))]\ncompile_error!(\"none\");\n";
    fs::write(folder.join("src/lib.rs"), library).expect("it can be written");
    let simd = "target.wasm32-unknown-unknown.rustflags=[\"-Ctarget-feature=+simd128\"]";
    let (works, said) = proved(&folder, &["--host", "weapp", "--config", simd]);
    assert!(
        !works && said.contains("has `-Ctarget-feature=+simd128`, which turns on SIMD (`simd128`): old clients"),
        "{said}"
    );
    assert!(said.contains("`rustflags` in .cargo/config.toml") && said.contains("--allow simd128"), "{said}");
    assert!(!said.contains("Checking"), "{said}");
    let (works, said) = proved(&folder, &["--host", "weapp", "--config", simd, "--allow", "simd128"]);
    assert!(works, "{said}");
    let native = native();
    let (works, said) = proved(&folder, &["--host", "weapp", "--config", simd, "--", "--target", &native]);
    assert!(works, "{said}");
    // What a build turns off is on where it is allowed.
    let library =
        "#[cfg(all(target_arch = \"wasm32\", not(target_feature = \"reference-types\")))]\ncompile_error!(\"none\");\n";
    fs::write(folder.join("src/lib.rs"), library).expect("it can be written");
    let (works, said) = proved(&folder, &["--host", "weapp"]);
    assert!(!works && said.contains("error: none"), "{said}");
    let (works, said) = proved(&folder, &["--host", "weapp", "--allow", "reference-types"]);
    assert!(works, "{said}");
}
