//! What cannot work is told before anything is compiled.

use crate::crates::{Crates, fails, with_std, works};

/// A program that depends on packages in folders beside it, as Cargo.toml names them.
fn program(name: &str, dependencies: &str) -> Crates {
    let crates = Crates::with_program(name);
    crates.write(
        "Cargo.toml",
        &(crates.read("Cargo.toml") + "exclude = [\"old\", \"new\", \"plugin\"]\n[dependencies]\n" + dependencies),
    );
    crates
}

/// A wasm-bindgen of a release, which writes a format.
fn bindgen(crates: &Crates, release: &str, format: &str) {
    for (name, dependencies) in
        [("wasm-bindgen", "wasm-bindgen-shared = { path = \"../wasm-bindgen-shared\" }\n"), ("wasm-bindgen-shared", "")]
    {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"{release}\"\nedition = \"2024\"\n[dependencies]\n{dependencies}"
        );
        crates.write(format!("{name}/Cargo.toml"), &manifest);
        crates.write(format!("{name}/src/lib.rs"), &format!("pub const SCHEMA_VERSION: &str = \"{format}\";\n"));
    }
}

#[test]
fn another_wasm_bindgen_is_told_before_the_build() {
    let crates = program("bindgen", "wasm-bindgen = { path = \"wasm-bindgen\" }\n");
    bindgen(&crates, "0.2.100", "0.2.99");
    let said = fails(with_std(crates.build(&[])));
    for text in [
        "`app` is locked to wasm-bindgen 0.2.100, and this cargo-taro",
        "reads what wasm-bindgen 0.2.130 writes",
        "`cargo update wasm-bindgen --precise 0.2.130`",
    ] {
        assert!(said.contains(text), "{text}: {said}");
    }
    assert!(!said.contains("Compiling"), "{said}");
    // js-sys wants one release of wasm-bindgen: cargo cannot move that alone.
    crates.package("js-sys", "js-sys", "[dependencies]\nwasm-bindgen = { path = \"../wasm-bindgen\" }\n", "");
    crates.write("Cargo.toml", &(crates.read("Cargo.toml") + "js-sys = { path = \"js-sys\" }\n"));
    let said = fails(with_std(crates.build(&[])));
    assert!(said.contains("write `wasm-bindgen = \"=0.2.130\"` under [dependencies]"), "{said}");
    // A release that keeps the format does not matter.
    bindgen(&crates, "0.2.101", "0.2.130");
    works(with_std(crates.build(&[])));
}

#[test]
fn two_versions_of_taro_api_are_told_before_the_build() {
    let crates = program("twice", "taro-api = { path = \"old\" }\nplugin = { path = \"plugin\" }\n");
    for (folder, version) in [("old", "0.1.0"), ("new", "0.2.0")] {
        let manifest = format!("[package]\nname = \"taro-api\"\nversion = \"{version}\"\nedition = \"2024\"\n");
        crates.write(format!("{folder}/Cargo.toml"), &manifest);
        crates.write(format!("{folder}/src/lib.rs"), "");
    }
    crates.package("plugin", "plugin", "[dependencies]\ntaro-api = { path = \"../new\" }\n", "");
    let said = fails(with_std(crates.build(&[])));
    let folder = crates.folder.display();
    for text in [
        "`app` depends on taro-api twice, and a program can have it once".to_owned(),
        format!("  taro-api v0.1.0 ({folder}/old), for app v0.0.0 ({folder})\n"),
        format!("  taro-api v0.2.0 ({folder}/new), for plugin v0.0.0 ({folder}/plugin)\n"),
    ] {
        assert!(said.contains(&text), "{text}: {said}");
    }
    assert!(!said.contains("Compiling"), "{said}");
}

/// A dependency that only another feature brings, or only tests, does no harm.
#[test]
fn what_the_build_does_not_compile_is_not_asked_about() {
    let crates = program("unused", "plugin = { path = \"plugin\", optional = true }\n");
    bindgen(&crates, "0.2.100", "0.2.99");
    crates.package("plugin", "plugin", "[dependencies]\nwasm-bindgen = { path = \"../wasm-bindgen\" }\n", "");
    let tests = "[dev-dependencies]\nwasm-bindgen = { path = \"wasm-bindgen\" }\n";
    crates.write("Cargo.toml", &(crates.read("Cargo.toml") + tests));
    works(with_std(crates.build(&[])));
    let said = fails(with_std(crates.build(&["--features", "plugin"])));
    assert!(said.contains("`app` is locked to wasm-bindgen 0.2.100"), "{said}");
}
