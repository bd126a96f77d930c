//! What cannot work is told before anything is compiled.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::common::write;
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
    // Where the program itself names one release, that is what to change.
    let manifest = crates.read("Cargo.toml");
    let pinned = "wasm-bindgen = { path = \"wasm-bindgen\", version = \"=0.2.100\" }";
    crates.write("Cargo.toml", &manifest.replace("wasm-bindgen = { path = \"wasm-bindgen\" }", pinned));
    let said = fails(with_std(crates.build(&[])));
    assert!(said.contains("says `wasm-bindgen = \"=0.2.100\"`: write `\"=0.2.130\"` there"), "{said}");
    crates.write("Cargo.toml", &manifest);
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
    // An example has what tests have.
    crates.write("examples/shown.rs", "fn main() {}\n");
    let said = fails(with_std(crates.build(&["--example", "shown"])));
    assert!(said.contains("`app` is locked to wasm-bindgen 0.2.100"), "{said}");
}

/// A copy of taro-api and its runtime as a later release has them, which cargo keeps apart from these. The macros leave nothing in
/// the program: they are those of the workspace.
fn later_release(crates: &Crates, workspace: &Path) {
    let copied = |from: &Path, change: &dyn Fn(String) -> String| {
        let text = std::fs::read_to_string(from).expect("it can be read");
        let path = from.strip_prefix(workspace).expect("it is in there");
        write(&crates.folder.join("later").join(path), &change(text));
    };
    copied(&workspace.join("Cargo.toml"), &|text| {
        let members = text.lines().find(|line| line.starts_with("members")).expect("it has members");
        text.replace(members, "members = [\"taro-api\", \"taro-api-runtime\"]")
    });
    // cargo may inherit from the workspace around both.
    let changes = [
        ("\nversion.workspace = true", "\nversion = \"0.2.0\"".to_owned()),
        ("taro-api-runtime.workspace = true", "taro-api-runtime = { path = \"../taro-api-runtime\" }".to_owned()),
        (
            "taro-api-macros.workspace = true",
            format!("taro-api-macros = {{ path = {:?} }}", workspace.join("taro-api-macros")),
        ),
        ("__taro_api_enter_0_1", "__taro_api_enter_0_2".to_owned()),
    ];
    for part in ["taro-api", "taro-api-runtime"] {
        // The specs are linked.
        for file in walkdir::WalkDir::new(workspace.join(part)).follow_links(true) {
            let file = file.expect("it can be listed");
            if file.file_type().is_file() {
                copied(file.path(), &|text| changes.iter().fold(text, |text, (from, to)| text.replace(from, to)));
            }
        }
    }
}

/// A program that logs in by both, with a spec for each.
const BOTH: &str = "
use wasm_bindgen::prelude::wasm_bindgen;

mod first {
    now::spec! {
        #![crate(now)]
        function tell(text: string) => void;
        function onNews(callback: (res: { text: string }) => void) => void;
    }
}

mod second {
    later::spec! {
        #![crate(later)]
        function tell(text: string) => void;
    }
}

/// One waits for what the other does.
pub async fn both() -> String {
    let (first, second) = (now::login(now::login::Option::new().timeout(std::time::Duration::from_millis(1))), later::login(None));
    let codes = format!(\"{} {}\", second.await.unwrap().code, first.await.unwrap().code);
    let host = (now::platform! { weapp => 1, _ => 2 }, later::platform! { weapp => 1, _ => 2 });
    let supported = (now::supports!(login.timeout), later::supports!(login));
    format!(\"{codes} {} {}\", host.0 == host.1, supported.0 && supported.1)
}

#[wasm_bindgen]
pub fn start() {
    first::on_news(|news| second::tell(news.text).unwrap()).unwrap().forever();
    later::spawn(async { first::tell(both().await).unwrap() });
}

#[test]
fn each_has_a_host_of_its_own() {
    use std::{cell::RefCell, rc::Rc};
    let told = Rc::new(RefCell::new(Vec::new()));
    now::host::on(now::login::API, |option| {
        assert!(option.timeout.is_some());
        Ok(now::login::SuccessCallbackResult::new(\"first\"))
    });
    later::host::on(later::login::API, |_| Ok(later::login::SuccessCallbackResult::new(\"second\")));
    let list = told.clone();
    now::host::on(first::tell::API, move |text| Ok(list.borrow_mut().push(text)));
    first::tell(now::host::run(both())).unwrap();
    first::tell(later::host::run(both())).unwrap();
    assert_eq!(*told.borrow(), [\"second first true true\"; 2]);
    assert!(second::tell(\"a\").is_err());
}
";

/// The Taro of the program on Node.
const TARO: &str = "
const told = []
let listener
module.exports = {
  login: option => new Promise(done => setTimeout(done, option?.timeout ?? 2, { code: option?.timeout ? 'first' : 'second' })),
  onNews: callback => (listener = callback),
  tell: text => {
    told.push(text)
    if (told.length === 1) listener({ text: 'news' })
    else console.log(told.join())
  },
}
";

/// Without this command, cargo and wasm-bindgen alone put both into one program: it runs natively and as WebAssembly.
#[test]
fn two_versions_work_side_by_side() {
    let crates = Crates::with_program("side-by-side");
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("it stands in the workspace");
    later_release(&crates, workspace);
    crates.write("Cargo.toml", &(crates.read("Cargo.toml") + "exclude = [\"later\"]\n"));
    crates.bound(BOTH);
    let dependency = |path: PathBuf| {
        format!(
            "{{ package = \"taro-api\", path = {path:?}, default-features = false, features = [\"open-api-login\"] }}\n"
        )
    };
    let (now, later) = (dependency(workspace.join("taro-api")), dependency("later/taro-api".into()));
    crates.write("Cargo.toml", &format!("{}now = {now}later = {later}", crates.read("Cargo.toml")));
    let (target, out) = (crates.kept_target(), crates.folder.join("out"));
    for arguments in [&["test", "--lib"][..], &["build", "--target", "wasm32-unknown-unknown"]] {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(arguments).args(["--offline", "--target-dir"]).arg(&target);
        cargo.current_dir(&crates.folder).env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_PROFILE_TEST_DEBUG", "0");
        works(with_std(cargo));
    }
    let module = target.join("wasm32-unknown-unknown/debug/app.wasm");
    let mut bindgen = Bindgen::new();
    let packed = bindgen.input_path(module).nodejs(true).expect("it is for Node").generate(&out);
    packed.expect("both have names of their own");
    crates.write("out/node_modules/@tarojs/taro/index.js", TARO);
    let mut node = Command::new("node");
    let program = node.args(["--eval", "require('./app.js').start()"]).current_dir(&out).output().expect("Node runs");
    let said = String::from_utf8_lossy(&program.stdout);
    assert_eq!(said.trim_end(), "second first true true,news", "{}", String::from_utf8_lossy(&program.stderr));
}
