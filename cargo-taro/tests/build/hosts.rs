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
    ["WXWebAssembly", "MYWebAssembly", "fetch"].into_iter().filter(|it| loader.contains(it)).collect()
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
    let config = "env.TARO_ENV.value='alipay'";
    works(with_std(crates.build(&["--config", config])));
    assert_eq!(told(&crates), ["alipay"]);
    let mut build = with_std(crates.build(&[]));
    build.env("TARO_ENV", "h5");
    works(build);
    assert_eq!((told(&crates), loaded(&crates)), (vec!["h5"], vec!["fetch"]));
}

#[test]
fn the_flag_wins() {
    let crates = program("flag");
    for form in FORMS {
        crates.write(".cargo/config.toml", form);
        works(with_std(crates.build(&["--host", "alipay"])));
        assert_eq!((told(&crates), loaded(&crates)), (vec!["alipay"], vec!["MYWebAssembly"]), "{form}");
        works(with_std(crates.build(&["--host", "alipay", "--portable"])));
        assert_eq!((told(&crates), loaded(&crates)), (vec![], vec!["MYWebAssembly"]), "{form}");
    }
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
