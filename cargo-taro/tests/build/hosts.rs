//! Which hosts a build is for: `--host`, else `TARO_ENV` in the environment, else in cargo's configuration.

use crate::crates::{Crates, fails, with_std, works};

/// A program that holds what `TARO_ENV` was.
const TOLD: &str = "
#[unsafe(no_mangle)]
pub extern \"C\" fn told() -> *const u8 {
    match option_env!(\"TARO_ENV\") {
        Some(hosts) => hosts.as_ptr(),
        None => c\"no host\".as_ptr().cast(),
    }
}
";

/// What the program was told, of these.
fn told(crates: &Crates) -> Vec<&'static str> {
    let module = crates.module("app");
    let has = |text: &&str| module.windows(text.len()).any(|it| it == text.as_bytes());
    ["weapp", "alipay", "h5", "no host"].into_iter().filter(has).collect()
}

/// The clients that the loader knows.
fn loaded(crates: &Crates) -> Vec<&'static str> {
    let loader = crates.read("dist/app.js");
    ["WXWebAssembly", "TTWebAssembly", "fetch"].into_iter().filter(|it| loader.contains(it)).collect()
}

/// The forms of a variable in `[env]`.
const FORMS: [&str; 4] = [
    "[env]\nTARO_ENV = \"weapp\"\n",
    "[env]\nTARO_ENV = { value = \"weapp\" }\n",
    "[env]\nTARO_ENV = { value = \"weapp\", force = true }\n",
    "[env.TARO_ENV]\nvalue = \"weapp\"\nforce = true\nrelative = false\n",
];

fn program(name: &str) -> Crates {
    let crates = Crates::with_program(name);
    crates.write("src/lib.rs", TOLD);
    crates
}

#[test]
fn the_configuration_names_the_hosts() {
    let crates = program("configured");
    works(with_std(crates.build(&[])));
    assert_eq!((told(&crates), loaded(&crates).len()), (vec!["no host"], 3));
    for form in FORMS {
        crates.write(".cargo/config.toml", form);
        works(with_std(crates.build(&[])));
        assert_eq!((told(&crates), loaded(&crates)), (vec!["weapp"], vec!["WXWebAssembly"]), "{form}");
    }
    crates.write(".cargo/config.toml", "");
    let config = "env.TARO_ENV.value='h5'";
    works(with_std(crates.build(&["--config", config])));
    assert_eq!((told(&crates), loaded(&crates)), (vec!["h5"], vec!["fetch"]));
    let mut build = with_std(crates.build(&[]));
    build.env("TARO_ENV", "weapp");
    works(build);
    assert_eq!((told(&crates), loaded(&crates)), (vec!["weapp"], vec!["WXWebAssembly"]));
}

#[test]
fn the_flag_wins() {
    let crates = program("flag");
    for form in FORMS {
        crates.write(".cargo/config.toml", form);
        works(with_std(crates.build(&["--host", "h5"])));
        assert_eq!((told(&crates), loaded(&crates)), (vec!["h5"], vec!["fetch"]), "{form}");
        works(with_std(crates.build(&["--host", "h5", "--portable"])));
        assert_eq!((told(&crates), loaded(&crates)), (vec![], vec!["fetch"]), "{form}");
    }
}

/// `--portable` asks which hosts there are, and checks for none.
#[test]
fn a_portable_program_is_for_the_hosts_of_the_configuration() {
    let crates = program("portable");
    for form in FORMS {
        crates.write(".cargo/config.toml", form);
        works(with_std(crates.build(&["--portable"])));
        assert_eq!((told(&crates), loaded(&crates)), (vec![], vec!["WXWebAssembly"]), "{form}");
    }
    let mut build = with_std(crates.build(&["--portable"]));
    crates.write(".cargo/config.toml", "");
    build.env("TARO_ENV", "h5");
    works(build);
    assert_eq!((told(&crates), loaded(&crates)), (vec![], vec!["fetch"]));
    works(with_std(crates.build(&["--portable"])));
    assert_eq!((told(&crates), loaded(&crates).len()), (vec![], 3));
}

#[test]
fn what_is_no_host_is_told_before_anything_compiles() {
    let crates = program("nosuch");
    let said = fails(with_std(crates.build(&["--host", "weap"])));
    assert!(said.contains("`--host` does not name a host of Taro: `weap`; did you mean `weapp`?"), "{said}");
    assert!(!said.contains("Compiling"), "{said}");
    crates.write(".cargo/config.toml", "[env]\nTARO_ENV = \"weap\"\n");
    let said = fails(with_std(crates.build(&[])));
    assert!(said.contains("`TARO_ENV` does not name a host of Taro: `weap`; did you mean `weapp`?"), "{said}");
    assert!(said.contains("[env]") && !said.contains("Compiling"), "{said}");
}

#[test]
fn a_host_that_cannot_be_reached_is_refused_before_anything_compiles() {
    let crates = program("unreached");
    let refused = [
        (["--host", "harmony", "--form", "js"], "a program cannot be built for harmony: Taro turns an app for Harmony"),
        (["--host", "alipay", "--form", "wasm"], "alipay takes no WebAssembly: its pages have no MYWebAssembly"),
        (["--host", "weapp,jd", "--form", "wasm"], "jd takes no WebAssembly: its vendor documents no way"),
    ];
    for (arguments, message) in refused {
        let said = fails(with_std(crates.build(&arguments)));
        assert!(said.contains(message) && !said.contains("Compiling"), "{said}");
    }
    // The configuration is read as the flag is.
    crates.write(".cargo/config.toml", "[env]\nTARO_ENV = \"harmony\"\n");
    let said = fails(with_std(crates.build(&[])));
    assert!(said.contains("cannot be built for harmony") && !said.contains("Compiling"), "{said}");
}

/// The configuration is that of the call: `--config`, and the folder where cargo is told to look.
#[test]
fn a_host_of_the_project_s_own_is_known_where_the_call_declares_it() {
    let crates = program("own");
    let declared = "env.TARO_HOSTS='meituan=weapp'";
    works(with_std(crates.build(&["--host", "meituan", "--config", declared])));
    assert_eq!(crates.exports("app"), ["told"]);
    let said = fails(with_std(crates.build(&["--host", "meituan", "--config", "env.TARO_HOSTS='MeiTuan'"])));
    assert!(said.contains("`--host` does not name a host of Taro: `meituan`"), "{said}");
    assert!(said.contains("`MeiTuan` is no such name\n`TARO_HOSTS` is set in"), "{said}");
    let said = fails(with_std(crates.build(&["--host", "meituan", "--config", "no.such]"])));
    assert!(said.contains("`TARO_HOSTS` may declare it, and could not be read: cargo says:"), "{said}");
}

#[cfg(unix)]
#[test]
fn without_wasm2js_the_command_says_what_to_install() {
    let crates = program("untranslated");
    let mut build = with_std(crates.build(&["--host", "alipay"]));
    let path = std::env::var_os("PATH").expect("it is set");
    let folders = std::env::split_paths(&path).filter(|folder| !folder.join("wasm2js").exists());
    build.env("PATH", std::env::join_paths(folders).expect("it was one"));
    let said = fails(build);
    assert!(said.contains("run `npm install --save-dev binaryen`") && !said.contains("Compiling"), "{said}");
}

/// What a build script sets counts before the environment, for its package alone.
#[test]
fn a_build_script_names_no_other_hosts() {
    let crates = program("script");
    let manifest = crates.read("Cargo.toml") + "[dependencies]\ndependency = { path = \"dependency\" }\n";
    crates.write("Cargo.toml", &manifest);
    crates.package("dependency", "dependency", "", "");
    let script = |line: &str| format!("fn main() {{ println!({line:?}); }}\n");
    for (folder, package) in [("", "app"), ("dependency/", "dependency")] {
        let file = format!("{folder}build.rs");
        crates.write(&file, &script("cargo::rustc-env=TARO_ENV=h5"));
        let said = fails(with_std(crates.build(&["--host", "weapp"])));
        let told = format!(
            "the build script of `{package}` sets `TARO_ENV` to `h5` for this package alone, with `cargo::rustc-env`; \
             everything else is compiled with `weapp`"
        );
        assert!(said.contains(&told), "{said}");
        let said = fails(with_std(crates.build(&["--portable"])));
        assert!(said.contains("everything else is compiled without it"), "{said}");
        let said = fails(with_std(crates.taro(&["prove", "--host", "weapp"])));
        assert!(said.contains(&told), "{said}");
        works(with_std(crates.build(&["--host", "h5"])));
        works(with_std(crates.taro(&["prove", "--host", "h5"])));
        crates.write(&file, &script("cargo::rustc-env=TARO_BASE_LIBRARY=weapp@2.20.1"));
        let said = fails(with_std(crates.build(&["--host", "weapp"])));
        assert!(said.contains("sets `TARO_BASE_LIBRARY` to `weapp@2.20.1` for this package alone"), "{said}");
        std::fs::remove_file(crates.folder.join(&file)).expect("it is ours");
    }
    works(with_std(crates.build(&["--host", "weapp"])));
}
