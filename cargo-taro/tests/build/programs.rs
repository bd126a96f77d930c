//! `cargo taro build` packs the program that was meant, and no other.

use std::path::{Path, PathBuf};

use crate::crates::{Crates, PROGRAM, fails, with_std, works};

const MODULE: &str = "[lib]\ncrate-type = [\"cdylib\"]\n";
const PLUGIN: &str = "[lib]\ncrate-type = [\"cdylib\", \"rlib\"]\n";

/// A workspace of two programs, a library that both use and that is a program too, and one that is none.
fn workspace(name: &str) -> Crates {
    let crates = Crates::new(name);
    crates.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\nexclude = [\"dist\", \"target\"]\n");
    let on_plugin = "[dependencies]\nplugin = { path = \"../plugin\" }\n";
    crates.package("first", "first", &format!("{MODULE}[features]\nextra = []\n{on_plugin}"), PROGRAM);
    crates.package("second", "second-one", &(MODULE.to_owned() + on_plugin), PROGRAM);
    crates.package("plugin", "plugin", PLUGIN, "#[unsafe(no_mangle)]\npub extern \"C\" fn plugin() {}\n");
    crates.package("plain", "plain", "[dependencies]\nplugin = { path = \"../plugin\" }\n", "");
    crates
}

fn files(crates: &Crates) -> Vec<String> {
    let files = crates.folder.join("dist").read_dir().into_iter().flatten();
    let names = files.map(|it| it.expect("it is listed").file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".wasm")).collect();
    names.sort();
    names
}

#[test]
fn a_dependency_is_not_packed_in_the_program_s_place() {
    let crates = workspace("dependency");
    let mut build = with_std(crates.build(&[]));
    build.current_dir(crates.folder.join("plain"));
    let said = fails(build);
    assert!(said.contains("the package `plain` makes no module of WebAssembly"), "{said}");
    assert!(said.contains("plain/Cargo.toml:\n  [lib]\n  crate-type = [\"cdylib\"]"), "{said}");
    assert!(!said.contains("Compiling"), "{said}");
    works(with_std(crates.build(&["--package", "first"])));
    assert_eq!(files(&crates), ["first_bg.wasm"]);
}

#[test]
fn several_programs_are_packed_when_they_are_named() {
    let crates = workspace("named");
    let said = fails(with_std(crates.build(&[])));
    assert!(said.contains("there are 3 programs here: `first`, `plugin`, `second-one`"), "{said}");
    assert!(said.contains("as `--package first`") && files(&crates).is_empty(), "{said}");
    works(with_std(crates.build(&["-p", "first", "-p", "second-one", "--features", "extra"])));
    assert_eq!(files(&crates), ["first_bg.wasm", "second_one_bg.wasm"]);
    assert_eq!(crates.exports("first"), ["always", "extra"]);
    works(with_std(crates.build(&["--workspace", "--exclude", "first"])));
    assert_eq!(files(&crates), ["first_bg.wasm", "plugin_bg.wasm", "second_one_bg.wasm"]);
    let said = fails(with_std(crates.build(&["-p", "frist"])));
    assert!(said.contains("`frist` did not match any packages"), "{said}");
    let said = fails(with_std(crates.build(&["-p", "plain"])));
    assert!(said.contains("the package `plain` makes no module"), "{said}");
}

#[test]
fn packages_are_named_as_cargo_takes_them() {
    let crates = workspace("specs");
    let path = format!("path+file://{}", crates.folder.join("first").display());
    for spec in ["fir*", "first@0.0.0", &path] {
        let _ = std::fs::remove_dir_all(crates.folder.join("dist"));
        works(with_std(crates.build(&["-p", spec])));
        assert_eq!(files(&crates), ["first_bg.wasm"], "{spec}");
    }
}

#[test]
fn the_package_of_the_folder_is_meant() {
    let crates = workspace("here");
    for (folder, file) in [("first", "first_bg.wasm"), ("second/src", "second_one_bg.wasm")] {
        let mut build = with_std(crates.taro(&["build", "--no-wasm-opt", "--out"]));
        build.arg(crates.folder.join("dist")).current_dir(crates.folder.join(folder));
        works(build);
        assert!(files(&crates).contains(&file.to_owned()));
    }
    crates.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\nexclude = [\"dist\", \"target\"]\n\
         default-members = [\"second\", \"plain\"]\n",
    );
    let _ = std::fs::remove_dir_all(crates.folder.join("dist"));
    works(with_std(crates.build(&[])));
    assert_eq!(files(&crates), ["second_one_bg.wasm"]);
}

#[test]
fn a_binary_or_an_example_is_packed_when_it_is_named() {
    let crates = Crates::with_program("kinds");
    crates.write("src/bin/tool.rs", "fn main() {}\n#[unsafe(no_mangle)]\npub extern \"C\" fn tool() {}\n");
    crates.write("examples/shown.rs", "#[unsafe(no_mangle)]\npub extern \"C\" fn shown() {}\n");
    crates.write("examples/plain.rs", "fn main() {}\n");
    let more = "[[example]]\nname = \"shown\"\ncrate-type = [\"cdylib\"]\n[[example]]\nname = \"rusty\"\npath = \
                \"examples/shown.rs\"\ncrate-type = [\"rlib\"]\n";
    crates.write("Cargo.toml", &(crates.read("Cargo.toml") + more));
    works(with_std(crates.build(&["--bin", "tool", "--example", "shown", "--example", "plain"])));
    assert_eq!(files(&crates), ["plain_bg.wasm", "shown_bg.wasm", "tool_bg.wasm"]);
    assert!(crates.exports("tool").contains(&"tool".to_owned()));
    assert_eq!(crates.exports("shown"), ["shown"]);
    std::fs::remove_dir_all(crates.folder.join("dist")).expect("it is ours");
    works(with_std(crates.build(&["--bin", "to*", "--example", "sh?wn"])));
    assert_eq!(files(&crates), ["shown_bg.wasm", "tool_bg.wasm"]);
    let said = fails(with_std(crates.build(&["--bin", "tol"])));
    assert!(said.contains("`--bin tol` names nothing in the selected packages; did you mean `tool`?"), "{said}");
    let said = fails(with_std(crates.build(&["--example", "rusty"])));
    assert!(said.contains("the example `rusty` makes no module"), "{said}");
}

#[test]
fn a_file_that_another_wrote_is_left_as_it_is() {
    let crates = workspace("hand-written");
    let mine = "// Mine.\n";
    for name in ["first.js", "first.d.ts", "taro_globals.js"] {
        crates.write(format!("dist/{name}"), mine);
    }
    let said = fails(with_std(crates.build(&["-p", "first"])));
    for name in ["first.js", "first.d.ts", "taro_globals.js"] {
        assert!(said.contains(&format!("{name} was not written by `cargo taro build`")), "{said}");
        assert_eq!(crates.read(&format!("dist/{name}")), mine);
    }
    assert!(said.contains("name another folder with `--out`") && !said.contains("Compiling"), "{said}");
    std::fs::remove_file(crates.folder.join("dist/first.js")).expect("it can be removed");
    std::fs::create_dir(crates.folder.join("dist/first.js")).expect("it can be made");
    let said = fails(with_std(crates.build(&["-p", "first"])));
    assert!(said.contains("first.js was not written by") && !said.contains("Compiling"), "{said}");
    std::fs::remove_dir(crates.folder.join("dist/first.js")).expect("it can be removed");
    // What an interrupted run left of wasm-bindgen's.
    crates
        .write("dist/first.js", "/* @ts-self-types=\"./first.d.ts\" */\nimport * as wasm from \"./first_bg.wasm\";\n");
    crates.write("dist/first.d.ts", "/* tslint:disable */\n/* eslint-disable */\n");
    crates.write("dist/taro_globals.js", "");
    for _ in 0..2 {
        works(with_std(crates.build(&["-p", "first"])));
    }
}

#[test]
fn programs_of_one_name_are_refused() {
    let crates = Crates::new("collision");
    crates.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"a\", \"b\"]\n");
    for name in ["a", "b"] {
        crates.package(name, name, "[lib]\nname = \"same\"\ncrate-type = [\"cdylib\"]\n", PROGRAM);
    }
    let said = fails(with_std(crates.build(&["--workspace"])));
    assert!(said.contains("`a` and `b` would both be written as same.js"), "{said}");
}

/// One program's files are no other's, and none of those that all share.
#[test]
fn programs_whose_files_are_the_same_are_refused() {
    let crates = Crates::new("overlap");
    crates.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"a\", \"b\", \"c\"]\n");
    for (folder, name) in [("a", "app"), ("b", "app_bg"), ("c", "taro-globals")] {
        crates.package(folder, name, MODULE, PROGRAM);
    }
    let said = fails(with_std(crates.build(&["-p", "app", "-p", "app_bg"])));
    assert!(said.contains("`app` and `app_bg` would both be written as app_bg.js"), "{said}");
    // One after the other is the same.
    for (first, second) in [("app", "app_bg"), ("app_bg", "app")] {
        let _ = std::fs::remove_dir_all(crates.folder.join("dist"));
        works(with_std(crates.build(&["-p", first])));
        let said = fails(with_std(crates.build(&["-p", second])));
        let text = format!("`{second}` would be written as app_bg.js, as the program `{first}` was, which ");
        assert!(said.contains(&text), "{said}");
        works(with_std(crates.build(&["-p", first])));
    }
    let said = fails(with_std(crates.build(&["-p", "taro-globals"])));
    assert!(said.contains("`taro-globals` would be written as taro_globals.js, which is a file of ours"), "{said}");
}

/// Behind `--`, nothing selects another program than the one that is packed.
#[test]
fn what_is_packed_is_not_selected_behind_the_dashes() {
    let crates = Crates::with_program("behind");
    for (flag, advice) in [
        ("--bins", "name each program before `--`, as `--bin tool`"),
        ("--examples", "as `--example shown`"),
        ("--all-targets", "name what is to be packed before `--`"),
        ("--tests", "tests and benchmarks are no programs"),
        ("--test=it", "tests and benchmarks are no programs"),
        ("--benches", "tests and benchmarks are no programs"),
    ] {
        let said = fails(with_std(crates.build(&["--", flag])));
        let name = flag.split('=').next().unwrap_or(flag);
        assert!(said.contains(&format!("`{name}` cannot be given behind `--`")) && said.contains(advice), "{said}");
    }
    let said = fails(with_std(crates.build(&["--", "--help"])));
    assert!(said.contains("`--help` cannot be given behind `--`: cargo would build nothing"), "{said}");
}

#[test]
fn a_package_without_a_library_names_what_else_it_has() {
    let crates = Crates::new("else");
    crates.package("", "tool", "[workspace]\n[[example]]\nname = \"shown\"\ncrate-type = [\"cdylib\"]\n", "");
    crates.write("src/main.rs", "fn main() {}\n");
    crates.write("examples/shown.rs", "");
    let said = fails(with_std(crates.build(&[])));
    assert!(
        said.contains("is no library: `--bin tool`") && said.contains("build an example: `--example shown`"),
        "{said}"
    );
}

/// All programs of a name have the same file among what cargo compiles, and cargo takes a program for built when it was.
#[test]
fn a_program_of_the_same_name_is_not_packed_in_the_other_s_place() {
    let crates = Crates::new("common");
    crates.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"one\", \"two\"]\n");
    for name in ["one", "two"] {
        let library = format!("#[unsafe(no_mangle)]\npub extern \"C\" fn {name}() {{}}\n");
        crates.package(name, name, "[lib]\nname = \"common\"\ncrate-type = [\"cdylib\"]\n", &library);
    }
    crates.write("one/src/bin/common.rs", "fn main() {}\n#[unsafe(no_mangle)]\npub extern \"C\" fn bin() {}\n");
    let exports = |arguments: &[&str]| {
        works(with_std(crates.build(arguments)));
        crates.exports("common")
    };
    for folder in ["target", "elsewhere"] {
        let build = format!("build.build-dir='{folder}'");
        for name in ["one", "two", "one", "two"] {
            assert_eq!(exports(&["-p", name, "--config", &build]), [name], "{folder}");
        }
    }
    assert!(exports(&["-p", "one", "--bin", "common"]).contains(&"bin".to_owned()));
    assert_eq!(exports(&["-p", "one"]), ["one"]);
    assert!(exports(&["-p", "one", "--bin", "common"]).contains(&"bin".to_owned()));
    // What has not changed is not compiled again.
    let said = works(with_std(crates.build(&["-p", "one", "--bin", "common"])));
    assert!(!said.contains("Compiling"), "{said}");
}

/// A workspace whose program takes a function from a library beside it, and one from a macro.
fn of_three(folder: PathBuf, name: &str) -> Crates {
    let crates = Crates { folder };
    crates.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"app\", \"logic\", \"macros\"]\n");
    let manifest =
        format!("{MODULE}[dependencies]\nlogic = {{ path = \"../logic\" }}\nmacros = {{ path = \"../macros\" }}\n");
    let library = format!("pub use logic::*;\nmacros::made!();\n{}", function(&format!("app_of_{name}")));
    crates.package("app", "app", &manifest, &library);
    crates.package("logic", "logic", "", &function(name));
    let made = format!(
        "#[proc_macro]\npub fn made(_: proc_macro::TokenStream) -> proc_macro::TokenStream {{ {:?}.parse().unwrap() }}\n",
        function(&format!("made_of_{name}"))
    );
    crates.package("macros", "macros", "[lib]\nproc-macro = true\n", &made);
    crates
}

/// To cargo, packages of the same name in the same place of two workspaces are one, if both have the same folder for what it compiles.
#[test]
fn two_workspaces_that_share_a_folder_have_their_own_programs() {
    // How they share it: where each of them stands, its variable, its `.cargo/config.toml`.
    type Sharing = (&'static str, [&'static str; 2], [&'static str; 2], [&'static str; 2]);
    const SHARING: [Sharing; 5] = [
        ("third", ["left", "right"], ["CARGO_TARGET_DIR", "target"], [""; 2]),
        ("one-s", ["left", "right"], ["CARGO_TARGET_DIR", "left/target"], [""; 2]),
        ("build", ["left", "right"], ["CARGO_BUILD_BUILD_DIR", "build"], [""; 2]),
        ("nested", [".", "examples/demo"], [""; 2], ["", "build.target-dir = \"../../target\"\n"]),
        ("linked", ["left", "right"], [""; 2], [""; 2]),
    ];
    for (sharing, places, [variable, value], configurations) in SHARING {
        let folder = Crates::new(&format!("shared-{sharing}")).folder;
        let both = ["left", "right"].map(|name| {
            let at = usize::from(name == "right");
            let crates = of_three(folder.join(places[at]), name);
            crates.write(".cargo/config.toml", configurations[at]);
            #[cfg(unix)]
            if sharing == "linked" {
                std::fs::create_dir_all(folder.join("target")).expect("it is ours");
                std::os::unix::fs::symlink(folder.join("target"), crates.folder.join("target")).expect("it is ours");
            }
            crates
        });
        let run = |crates: &Crates, arguments: &[&str]| {
            let mut command = crates.taro(arguments);
            if !variable.is_empty() {
                command.env(variable, folder.join(value));
            }
            with_std(command)
        };
        let build = |crates: &Crates| {
            let _ = std::fs::remove_dir_all(crates.folder.join("dist"));
            works(run(crates, &["build", "-p", "app", "--out", "dist", "--no-wasm-opt"]))
        };
        for round in 0..2 {
            for (crates, name) in both.iter().zip(["left", "right"]) {
                build(crates);
                let expected = [format!("app_of_{name}"), name.to_owned(), format!("made_of_{name}")];
                let mut exports = crates.exports("app");
                exports.sort_by_key(|it| expected.iter().position(|own| own == it));
                assert_eq!(exports, expected, "{sharing}, round {round}");
            }
        }
        // What only one of both has changed is no program of the other's.
        both[0].write("app/src/lib.rs", &format!("pub use logic::*;\n{}", function("changed")));
        build(&both[0]);
        assert_eq!(both[0].exports("app"), ["changed", "left"], "{sharing}");
        let said = build(&both[0]);
        assert!(!said.contains("Compiling"), "{sharing}: {said}");
        build(&both[1]);
        assert_eq!(both[1].exports("app"), ["app_of_right", "made_of_right", "right"], "{sharing}");
        // One that is proved is no proof of the other.
        works(run(&both[0], &["prove", "--host", "weapp", "--workspace"]));
        both[1].write("app/src/lib.rs", "compile_error!(\"this one\");");
        let said = fails(run(&both[1], &["prove", "--host", "weapp", "--workspace"]));
        assert!(said.contains("this one"), "{sharing}: {said}");
        works(run(&both[0], &["prove", "--host", "weapp", "--workspace"]));
    }
}

fn function(name: &str) -> String {
    format!("#[unsafe(no_mangle)]\npub extern \"C\" fn {name}() {{}}\n")
}

#[test]
fn a_package_of_macros_is_told_to_be_none() {
    let crates = Crates::new("macros");
    crates.package("", "macros", "[lib]\nproc-macro = true\n[workspace]\n", "");
    let said = fails(with_std(crates.build(&[])));
    assert!(said.contains("the package `macros` has macros for the compiler, and is no program"), "{said}");
    assert!(!said.contains("crate-type"), "{said}");
}

/// The features that a program needs are found by the name that its Cargo.toml, or its workspace's, gives the crate.
#[test]
fn features_are_found_by_any_name() {
    let taro = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("it stands in the workspace").join("taro-api");
    let crates = Crates::new("features");
    let dependency = format!("taro = {{ package = \"taro-api\", path = {taro:?} }}\n");
    let inherited = format!("[workspace]\nmembers = [\"app\"]\n[workspace.dependencies]\n{dependency}");
    for (workspace, dependency) in
        [("[workspace]\nmembers = [\"app\"]\n", &*dependency), (&inherited, "taro.workspace = true\n")]
    {
        crates.write("Cargo.toml", workspace);
        let library = "pub use taro as named;\npub fn toast() {\n    drop(taro::hide_toast(None));\n}\n";
        crates.package("app", "app", &format!("[dependencies]\n{dependency}"), library);
        crates.write("app/src/more.rs", "fn more() {\n    drop(crate::named::vibrate_short(None));\n}\n");
        let output = crates.taro(&["features", "--scan", "app/src"]).output().expect("it runs");
        assert_eq!(
            String::from_utf8_lossy(&output.stdout),
            "taro = { package = \"taro-api\", version = \"0.1\", features = [\"device-vibrate\", \"ui-interaction\"] }\n"
        );
        assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
