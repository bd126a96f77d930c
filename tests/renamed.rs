//! taro-api under another name: renamed in Cargo.toml, by `extern crate .. as ..`, and handed on by two libraries, one by way
//! of the other.

mod fixture;

use fixture::Fixture;

const LIBRARY: &str = r#"
pub use taro_api;
pub use taro_api as api;
extern crate taro_api as own;

/// A type for other crates.
pub mod shared {
    taro_api::spec! {
        #[both_ways]
        interface Area { name: string }
    }
}

/// By the name of an `extern crate`, which is another one inside of a module.
pub mod old {
    extern crate taro_api as inner;

    pub mod by_root {
        own::spec! {
            #![crate(own)]
            #[platforms(weapp)]
            function lamp(on?: boolean) => Promise<void>;
        }
    }
    mod by_path {
        crate::old::inner::spec! {
            #![crate(super::inner)]
            #[platforms(weapp)]
            function lamp(on?: boolean) => Promise<void>;
        }
    }
    mod local {
        use super::inner as used;
        used::spec! {
            #![crate(self::used)]
            namespace probe { interface Option { deep?: { at: number }, kind?: "a" | "b" } }
            #[platforms(weapp)]
            function probe(option?: probe::Option) => Promise<void>;
        }
    }
    #[inner::api(crate = self::inner)]
    mod annotated {
        #[platforms(weapp)]
        pub async fn lamp(on: Option<bool>) -> f64;
    }
    #[inner::needs(crate = inner, self::by_path::lamp, self::annotated::lamp, self::local::probe, login)]
    fn needing() {
        drop((by_path::lamp(true), annotated::lamp(true), local::probe(None)));
    }
    /// The path may stand anywhere, and in quotes.
    #[inner::needs(login, crate = "inner")]
    #[inner::on(weapp, crate = "inner")]
    pub fn quoted() {}
    #[inner::on(crate = inner)]
    pub fn lamp() -> &'static str {
        #[on(weapp)]
        needing();
        if let Some(lamp) = inner::available!(crate::old::by_root::lamp) {
            drop(lamp(None));
        }
        inner::platform! { weapp => "weapp", h5 | rn => "web", _ => "other" }
    }
}

#[macro_export]
macro_rules! plugin {
    ($name:ident) => {
        $crate::taro_api::spec! {
            #![crate($crate::taro_api)]
            #![module("plugin")]
            interface Result { code: string }
            function $name(code?: string) => Promise<Result>;
        }
    };
}
"#;

/// Hands it on by another name, and by way of the first library.
const OTHER: &str = r#"
pub use other as t;
pub mod deep {
    pub use library::taro_api as twice;
}

#[macro_export]
macro_rules! host {
    () => {
        $crate::t::platform! { weapp => "weapp", h5 | rn => "web", _ => "other" }
    };
}
"#;

const PROGRAM: &str = r#"
use library::api as handed_on;

mod plugin {
    taro::spec! {
        #![crate(taro)]
        #![module("plugin")]
        namespace scan {
            interface Option { key: string, mode: "fast" | "exact", success?: (res: Result) => void }
            interface Result extends CallbackResult { value: string }
        }
        #[platforms(weapp)]
        function scan(option: scan::Option) => Promise<scan::Result>;
        function onScan(callback: (res: scan::Result) => void) => void;
        function offScan(callback?: (res: scan::Result) => void) => void;
    }
}

#[taro::api(crate = taro, module = "plugin")]
mod card {
    pub struct Card {
        pub number: String,
    }
    pub trait Reader {
        fn read(&self) -> Card;
    }
    pub async fn card() -> Card;
    pub fn reader() -> Reader;
}

mod written {
    library::plugin!(written);
}

mod beside {
    library::taro_api::spec! {
        #![crate(taro)]
        #[both_ways]
        interface Place { name: string }
    }
}

/// Types of another crate, and of a module beside the spec, by the path that Rust has for them.
mod outside {
    use super::beside;

    taro::spec! {
        namespace find {
            interface Option { area: library::shared::Area, place?: beside::Place, again?: ::library::shared::Area }
        }
        function find(option: find::Option) => Promise<library::shared::Area>;
        interface Held { area: library::shared::Area, place: beside::Place }
        interface Map { readonly area: library::shared::Area, look(at: beside::Place) => library::shared::Area }
        function map(held: Held, each: (at: beside::Place) => library::shared::Area) => Map;
        const env: beside::Place;
    }
    taro::spec! {
        namespace look { interface Option { area: library::shared::Area, place?: beside::Place } }
        function look(option: look::Option) => Promise<beside::Place>;
    }
    #[taro::api]
    pub mod alone {
        pub mod seek {
            pub struct Option {
                pub area: library::shared::Area,
                pub all: Vec<::library::shared::Area>,
            }
        }
        pub const ENV: library::shared::Area;
        pub async fn seek(option: seek::Option) -> library::shared::Area;
        pub fn each(call: fn(library::shared::Area) -> library::shared::Area) -> BTreeMap<String, library::shared::Area>;
    }
    #[taro::api]
    pub mod with_globs {
        use super::*;

        pub mod seek {
            use super::*;

            pub struct Option {
                pub area: library::shared::Area,
                pub place: beside::Place,
            }
        }
        pub const ENV: beside::Place;
        pub async fn seek(option: seek::Option) -> library::shared::Area;
    }

    pub fn called() {
        let area = || library::shared::Area::new("here");
        taro::host::on(find::API, |option| Ok(option.area));
        assert_eq!(taro::host::run(find(find::Option::new(area()))).unwrap(), area());
        taro::host::on(with_globs::seek::API, |option| Ok(library::shared::Area::new(option.place.name)));
        let required = with_globs::seek::Required { area: area(), place: beside::Place::new("there") };
        assert_eq!(taro::host::run(with_globs::seek(required)).unwrap().name, "there");
        let asked: Option<alone::seek::Function> = taro::available!(crate::outside::alone::seek);
        assert!(asked.is_some());
        drop((map(HeldRequired { area: area(), place: beside::Place::new("") }, move |_| area()), env(), alone::each(|it| it)));
        drop((look(look::Option::new(area())), alone::env()));
        drop((in_a_function(), of_a_function()));
    }

    /// What stands beside the function.
    fn in_a_function() -> Result<beside::Place, taro::Error> {
        taro::spec! {
            namespace find { interface Option { area: ::library::shared::Area, place: self::beside::Place } }
            function find(option: find::Option) => Promise<library::shared::Area>;
            function place(place: beside::Place) => self::beside::Place;
        }
        taro::host::on(place::API, Ok);
        drop(find::API);
        place(beside::Place::new("there"))
    }

    /// What the function itself has, which comes before what stands beside it.
    fn of_a_function() -> Result<library::shared::Area, taro::Error> {
        mod beside {
            pub use library::shared::Area as Place;
        }
        taro::spec! {
            use library::shared::Area;
            function used(area: Area, areas: Area[]) => Area;
            interface Held { place: beside::Place }
            function place(held: beside::Place) => beside::Place;
            function other() => self::beside::Place;
        }
        let _: Result<super::beside::Place, taro::Error> = other();
        drop(Held::new(library::shared::Area::new("")));
        drop((used(library::shared::Area::new(""), vec![]), used::API));
        taro::host::on(place::API, Ok);
        place(library::shared::Area::new("here"))
    }
}

/// Cargo.toml says the name.
mod by_itself {
    taro::spec! {
        #![module("plugin")]
        namespace tell { interface Option { text: string } }
        #[platforms(weapp)]
        function tell(option: tell::Option) => Promise<void>;
    }
    #[taro::api(module = "plugin")]
    pub mod annotated {
        #[platforms(weapp)]
        pub async fn listen() -> String;
    }
    #[taro::needs(self::tell, self::annotated::listen, login)]
    pub fn needing() {
        drop((tell(tell::Option::new("it")), annotated::listen()));
    }
    #[taro::on]
    pub fn chosen() {
        #[on(weapp)]
        needing();
    }
}

mod through_two {
    other::t::spec! {
        #![crate(other::t)]
        #![module("plugin")]
        interface Level { value: number }
        #[platforms(weapp)]
        function level(at: number, change?: (level: Level) => void) => Promise<Level>;
    }
    #[library::taro_api::api(crate = library::taro_api, module = "plugin")]
    pub mod lamp {
        pub struct Lamp {
            pub on: bool,
        }
        #[platforms(weapp)]
        pub async fn lamp() -> Lamp;
    }
    #[other::deep::twice::api(crate = other::deep::twice, module = "plugin")]
    pub mod sound {
        pub fn sound() -> String;
    }
}

#[library::taro_api::needs(crate = library::taro_api, login)]
async fn by_the_first() -> Result<String, other::t::Error> {
    Ok(other::t::login(None).await?.code)
}

#[other::t::on(crate = other::t)]
fn by_the_second() -> &'static str {
    #[on(h5)]
    println!("h5");
    #[other::deep::twice::on(h5)]
    println!("h5");
    if let Some((level, lamp)) = other::t::available!(crate::through_two::level, crate::through_two::lamp::lamp) {
        drop((level(1.0, None), lamp()));
    }
    const LEVEL: bool = other::deep::twice::supports!(crate::through_two::level);
    assert_eq!(LEVEL, taro::supports!(login));
    other::host!()
}

#[taro::needs(crate = taro, login)]
async fn sign_in() -> Result<String, taro::Error> {
    Ok(taro::login(None).await?.code)
}

#[taro::on(crate = taro, weapp, tt)]
fn share() {}

#[taro::on(crate = taro)]
fn start() {
    #[on(h5)]
    println!("h5");
}

#[taro::on(crate = taro, weapp)]
fn gated() {
    taro::host::on(plugin::scan::API, |option| {
        assert_eq!(option.key, "k");
        Ok(plugin::scan::Result::new("v"))
    });
    let required = plugin::scan::Required { key: "k", mode: plugin::scan::Mode::Fast };
    assert_eq!(taro::host::run(plugin::scan(required)).unwrap().value, "v");
    drop((sign_in(), by_the_first(), through_two::level(1.0, |level: through_two::Level| drop(level))));
}

#[taro::on(crate = taro)]
fn main() {
    let host = taro::platform! { weapp => "weapp", h5 | rn => "web", _ => "other" };
    let handed_on = handed_on::platform! { weapp => "weapp", h5 | rn => "web", _ => "other" };
    assert_eq!(host, handed_on);
    const LOGIN: bool = taro::supports!(login);
    assert_eq!(LOGIN, handed_on::supports!(login));
    #[on(weapp)]
    gated();
    taro::host::on(written::written::API, |code| Ok(written::Result::new(code.unwrap_or_default())));
    assert_eq!(taro::host::run(written::written("c".to_owned())).unwrap().code, "c");
    drop((card::card(), card::reader()));
    #[on(weapp, tt)]
    share();
    start();
    by_itself::chosen();
    outside::called();
    taro::host::on(through_two::sound::sound::API, |()| Ok("loud".to_owned()));
    assert_eq!(through_two::sound::sound().unwrap(), "loud");
    assert_eq!(by_the_second(), host);
    assert_eq!(library::old::lamp(), host);
}
"#;

/// A program that has it from a library alone, and says no path.
const WITHOUT_A_PATH: &str = r#"
mod plugin {
    library::taro_api::spec! {
        namespace scan {
            interface Option { key: string, mode: "fast" | "exact", success?: (res: Result) => void }
            interface Result extends CallbackResult { value: string }
        }
        #[platforms(weapp, tt)]
        function scan(option: scan::Option) => Promise<scan::Result>;
        interface Player { play(at: number) => void }
        function player() => Player;
    }
}
#[library::taro_api::api]
mod card {
    pub struct Card {
        pub number: String,
    }
    pub async fn card() -> Card;
}
#[library::taro_api::needs(login)]
fn needing() {}
#[library::taro_api::on]
fn chosen() {
    #[on(weapp)]
    needing();
    #[on(h5)]
    println!("{}", library::taro_api::platform! { weapp => "weapp", _ => "other" });
    // What a block brings is found in it alone.
    library::taro_api::platform! {
        weapp => {
            {
                #![allow(unused)]
                use library::*;
                drop(taro_api::check_session(None));
            }
            use library::*;
            drop(taro_api::login(None));
        },
        _ => {}
    }
}
/// It names nothing of taro-api's.
#[library::taro_api::on(weapp, h5)]
fn shared() {}
fn main() {
    shared();
    chosen();
    drop(plugin::scan(plugin::scan::Option::new(plugin::scan::Required { key: "k", mode: plugin::scan::Mode::Fast })));
    drop((plugin::player().unwrap().play(1), card::card()));
}
"#;

fn taro() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("taro-api")
}

/// Errors, without the lines of the source.
fn errors(said: &str) -> Vec<&str> {
    said.lines().filter(|line| line.starts_with("error") && !line.contains("could not compile")).collect()
}

#[test]
fn what_to_write_is_said_where_nothing_names_it() {
    let fixture = Fixture::new("handed-on");
    let manifest =
        "[package]\nname = \"handed-on\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n";
    let taro = taro();
    fixture.write("Cargo.toml", &format!("{manifest}library = {{ path = \"library\" }}\n"));
    fixture.write(
        "library/Cargo.toml",
        &format!(
            "[package]\nname = \"library\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n\
             taro-api = {{ path = {taro:?}, default-features = false, features = [\"open-api-login\"] }}\n"
        ),
    );
    fixture.write("library/src/lib.rs", "pub use taro_api;\n");
    fixture.write("src/main.rs", WITHOUT_A_PATH);
    let said = fixture.cargo(&["check"], &[]).stderr;
    let told = |written: &str| {
        format!(
            "error: this crate does not depend on taro-api itself, so say by which path it has it: \
             `{}`, or in a `macro_rules!` `{}`; or add taro-api to its dependencies",
            written.replace("PATH", "library::taro_api"),
            written.replace("PATH", "$crate::taro_api")
        )
    };
    let missing = "error[E0432]: unresolved import `path_of_taro_api`";
    assert_eq!(
        errors(&said),
        [
            &told("#![crate(PATH)]"),
            &told("#[api(crate = PATH)]"),
            &told("#[needs(crate = PATH)]"),
            &told("#[on(crate = PATH)]"),
            missing,
            missing,
            missing,
            "error[E0433]: cannot find `path_of_taro_api` in the crate root",
        ],
        "{said}"
    );
    let written = WITHOUT_A_PATH
        .replace("spec! {", "spec! { #![crate(library::taro_api)]")
        .replace("api]", "api(crate = library::taro_api)]")
        .replace("login)", "crate = library::taro_api, login)")
        .replace("on]", "on(crate = library::taro_api)]");
    fixture.write("src/main.rs", &written);
    for host in ["", "weapp,tt"] {
        let output = fixture.cargo(&["check"], &[("TARO_ENV", host)]);
        assert!(output.success, "{host}: {}", output.stderr);
    }
}

#[test]
fn every_macro_works_under_another_name() {
    let fixture = Fixture::new("renamed");
    let taro = taro();
    fixture.write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"renamed\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             taro = {{ package = \"taro-api\", path = {taro:?} }}\nlibrary = {{ path = \"library\" }}\nother = {{ path = \"other\" }}\n"
        ),
    );
    fixture.write(
        "library/Cargo.toml",
        &format!(
            "[package]\nname = \"library\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n\
             taro-api = {{ path = {taro:?} }}\n"
        ),
    );
    fixture.write(
        "other/Cargo.toml",
        &format!(
            "[package]\nname = \"other\"\nversion = \"0.0.0\"\nedition = \"2018\"\n\n[dependencies]\n\
             other = {{ package = \"taro-api\", path = {taro:?} }}\nlibrary = {{ path = \"../library\" }}\n"
        ),
    );
    fixture.write("other/src/lib.rs", OTHER);
    fixture.write("library/src/lib.rs", LIBRARY);
    fixture.write("src/main.rs", PROGRAM);
    for host in ["", "weapp", "h5"] {
        let output = fixture.cargo(&["run"], &[("TARO_ENV", host)]);
        assert!(output.success, "{host}: {}", output.stderr);
    }
}

/// What a crate's examples and a wrapper of rustc's are compiled with stands in a file.
const DOCUMENTED: &str = r#"
//! ```
//! mod plugin {
//!     taro::spec! {
//!         namespace scan { interface Option { text: string } }
//!         #[platforms(weapp)]
//!         function scan(option: scan::Option) => Promise<void>;
//!     }
//! }
//! #[taro::api(module = "plugin")]
//! mod card {
//!     pub async fn card() -> String;
//! }
//! #[taro::needs(crate::plugin::scan)]
//! fn needing() {
//!     drop(plugin::scan(plugin::scan::Option::new("it")));
//! }
//! #[taro::on]
//! fn main() {
//!     #[on(weapp)]
//!     needing();
//!     #[taro::on(weapp)]
//!     drop(card::card());
//!     assert_eq!(taro::platform! { weapp => 1, _ => 1 }, 1);
//! }
//! ```
"#;

#[test]
fn examples_in_the_documentation_know_the_name() {
    let fixture = Fixture::new("documented");
    let taro = taro();
    fixture.write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"documented\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             taro = {{ package = \"taro-api\", path = {taro:?}, default-features = false }}\n"
        ),
    );
    fixture.write("src/lib.rs", DOCUMENTED);
    for host in ["", "weapp", "weapp,h5"] {
        // The call is for one host only.
        let documented = DOCUMENTED.replace("//!     #[on(weapp)]\n//!     needing();", "");
        fixture.write("src/lib.rs", if host == "weapp,h5" { &documented } else { DOCUMENTED });
        let output = fixture.cargo(&["test", "--doc"], &[("TARO_ENV", host)]);
        assert!(output.success, "{host}: {}", output.stderr);
    }
}

/// A program with two versions.
const TWO_VERSIONS: &str = r#"
use std::any::TypeId;

/// By their paths, in one module.
pub mod both {
    later::spec! {
        interface Later { name: string }
        #[platforms(weapp)]
        function sooner(it: Later) => Promise<Later>;
    }
    taro_api::spec! {
        interface Earlier { name: string }
        #[platforms(weapp)]
        function earlier(it: Earlier) => Promise<Earlier>;
    }
    #[later::api]
    pub mod annotated {
        pub async fn tell() -> String;
    }

    /// One in the other.
    pub mod below {
        use super::*;

        taro_api::spec! {
            interface Below { name: string }
            function below(it: Below) => Promise<Below>;
        }
        pub fn of_below() -> taro_api::Promise<Below> {
            drop(earlier(Earlier::new("")));
            below(Below::new(""))
        }
    }

    /// As it is said.
    pub mod said {
        use later::spec;
        pub use super::*;

        spec! {
            #![crate(later)]
            interface Said { name: string }
            function said(it: Said) => Promise<Said>;
        }
        pub fn of_said() -> later::Promise<Said> {
            said(Said::new(""))
        }
    }

    pub fn of_later() -> later::Promise<Later> {
        sooner(Later::new(""))
    }
    pub fn of_earlier() -> taro_api::Promise<Earlier> {
        earlier(Earlier::new(""))
    }
    pub fn of_annotated() -> later::Promise<String> {
        annotated::tell()
    }
}

/// A name of the user's that is like one of ours.
mod clash {
    mod __taro_api {}
    taro_api::spec! {
        interface Clash { name: string }
        function clash(it: Clash) => Promise<Clash>;
    }
    pub fn of_clash() -> taro_api::Promise<Clash> {
        clash(Clash::new(""))
    }
}

#[later::needs(crate::both::sooner)]
fn needing() {
    drop(both::of_later());
}

/// The user's own paths stay what they are.
#[later::on(crate = later)]
fn errors() -> (TypeId, TypeId) {
    #[later::on(h5)]
    drop(both::said::of_said());
    #[on(weapp)]
    needing();
    (TypeId::of::<::taro_api::Error>(), TypeId::of::<later::Error>())
}

struct Borrowed<'needs>(&'needs str);

impl<'needs> Borrowed<'needs> {
    #[taro_api::needs(crate::both::earlier)]
    fn get(&self) -> &'needs str {
        drop(both::of_earlier());
        self.0
    }
}

#[taro_api::needs(crate::both::earlier)]
fn longest<'needs, 'needs_>(a: &'needs str, _: &'needs_ str) -> &'needs str {
    a
}

#[taro_api::on]
fn main() {
    #[taro_api::on(weapp)]
    println!("{}{}", Borrowed("a").get(), longest("a", "b"));
    assert_eq!(errors(), (TypeId::of::<taro_api::Error>(), TypeId::of::<later::Error>()));
    assert_ne!(errors().0, errors().1);
    let own = later::platform! { weapp => TypeId::of::<::taro_api::Error>(), _ => TypeId::of::<::taro_api::Error>() };
    assert_eq!(own, errors().0);
    drop((both::of_annotated(), both::below::of_below(), clash::of_clash()));
}
"#;

/// Copies what a later version would have.
fn later_version(fixture: &Fixture) {
    let workspace = taro().parent().unwrap().to_owned();
    let manifest = std::fs::read_to_string(workspace.join("Cargo.toml")).unwrap();
    let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap();
    let manifest = manifest
        .replace(members, "members = [\"taro-api\", \"taro-api-macros\", \"taro-api-codegen\", \"taro-api-runtime\"]")
        .replace("0.1.0", "0.2.0");
    fixture.write_new("later/Cargo.toml", &manifest);
    for folder in ["specs", "taro-api", "taro-api-macros", "taro-api-codegen", "taro-api-runtime"] {
        for path in files(&workspace.join(folder)) {
            let name = path.strip_prefix(&workspace).unwrap().to_string_lossy().into_owned();
            // The checkout, in which the test writes, is a workspace as well.
            let text = std::fs::read_to_string(&path).unwrap();
            fixture
                .write_new(&format!("later/{name}"), &text.replace("[package]\n", "[package]\nworkspace = \"..\"\n"));
        }
    }
}

/// The files of a folder that are text.
fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let files = entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] });
    files.filter(|it| std::fs::read_to_string(it).is_ok()).collect()
}

#[test]
fn two_versions_do_not_mix() {
    let fixture = Fixture::new("versions");
    later_version(&fixture);
    fixture.write("Cargo.toml", &of_versions(LATER));
    fixture.write("src/main.rs", TWO_VERSIONS);
    for host in ["", "weapp"] {
        let output = fixture.cargo(&["run"], &[("TARO_ENV", host)]);
        assert!(output.success, "{host}: {}", output.stderr);
    }
    // What is imported has no path that would tell which one it is.
    let imported = "mod plugin {\n    use later::spec;\n    spec! {\n        function tell(it: string) => Promise<void>;\n    }\n}\n\
                    fn main() {\n    drop(plugin::tell(\"\"));\n}\n";
    fixture.write("src/main.rs", imported);
    let said = fixture.cargo(&["check"], &[]).stderr;
    let told = "error: this crate depends on taro-api by several names: say which, as `#![crate(::later)]` or \
                `#![crate(::taro_api)]`";
    assert_eq!(errors(&said).first(), Some(&told), "{said}");
    fixture.write("src/main.rs", &imported.replace("spec! {\n", "spec! {\n#![crate(later)]\n"));
    let output = fixture.cargo(&["check"], &[]);
    assert!(output.success, "{}", output.stderr);
    // A library hands on the later one, beside which the crate has its own.
    fixture.write(
        "library/Cargo.toml",
        "[package]\nname = \"library\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n\
         taro-api = { path = \"../later/taro-api\", default-features = false }\n",
    );
    fixture.write(
        "library/src/lib.rs",
        "pub use taro_api;\n#[macro_export]\nmacro_rules! tell {\n    () => {\n        $crate::taro_api::spec! {\n            \
         function tell(it: string) => Promise<void>;\n        }\n    };\n}\n\
         #[macro_export]\nmacro_rules! annotated {\n    ($name:ident, $ty:ty) => {\n        #[$crate::taro_api::api(module = \
         \"more\")]\n        pub mod $name {\n            pub async fn listen(it: $ty) -> $ty;\n        }\n    };\n}\n",
    );
    for later in ["", LATER] {
        fixture.write("Cargo.toml", &of_versions(&format!("{later}library = {{ path = \"library\" }}\n")));
        fixture.write("src/main.rs", HANDED_ON);
        let output = fixture.cargo(&["run"], &[("TARO_ENV", "weapp")]);
        assert!(output.success, "{later}: {}", output.stderr);
        // A macro of the library's is called by a path that leads to the library's.
        fixture.write("src/main.rs", BY_EXAMPLE);
        let output = fixture.cargo(&["run"], &[("TARO_ENV", "weapp")]);
        assert!(output.success, "{later}: {}", output.stderr);
        // What is imported has none: one error says which two there are.
        for call in ["spec! { function tell(it: string) => Promise<void>; }", "#[api] pub mod told { pub fn tell(); }"]
        {
            let name = if call.starts_with('#') { "api" } else { "spec" };
            let imported =
                format!("mod plugin {{\n    use library::taro_api::{name};\n    {call}\n}}\nfn main() {{}}\n");
            fixture.write("src/main.rs", &imported);
            let said = fixture.cargo(&["check"], &[]).stderr;
            match later {
                "" => assert_eq!(errors(&said), [TOLD_APART], "{said}"),
                _ => assert!(errors(&said)[0].contains("say which, as "), "{said}"),
            }
        }
    }
}

/// What is said where a macro of the later version was imported.
const TOLD_APART: &str = "error: this macro is that of taro-api 0.2.0, and this crate itself has 0.1.0: say by which path it has the \
     macro's, as `#![crate(library::taro_api)]` in a spec, `crate = library::taro_api` in an attribute, or in a `macro_rules!` \
     `$crate::taro_api`; or let both be one version";

/// A program that calls a library's macros, which say no path.
const BY_EXAMPLE: &str = r#"
mod plugin {
    library::tell! {}
    library::annotated! { card, String }
}
fn inside() {
    library::tell! {}
    let _: library::taro_api::Promise<()> = tell("");
}
fn main() {
    let _: library::taro_api::Promise<()> = plugin::tell("");
    let _: library::taro_api::Promise<String> = plugin::card::listen("");
    inside();
}
"#;

/// The line of Cargo.toml for the later version.
const LATER: &str = "later = { package = \"taro-api\", path = \"later/taro-api\", default-features = false }\n";

/// The Cargo.toml of a program with more than one version.
fn of_versions(dependencies: &str) -> String {
    let taro = taro();
    format!(
        "[package]\nname = \"versions\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\nexclude = [\"later\"]\n\n\
         [dependencies]\ntaro-api = {{ path = {taro:?}, default-features = false }}\n{dependencies}"
    )
}

/// A program that calls the macros of a library's version, and of its own.
const HANDED_ON: &str = r#"
use std::any::TypeId;

mod handed_on {
    library::taro_api::spec! {
        interface Held { name: string }
        #[platforms(weapp)]
        function tell(it: Held) => Promise<Held>;
    }
    #[library::taro_api::api]
    pub mod annotated {
        pub async fn listen() -> String;
    }
    pub fn told() -> library::taro_api::Promise<Held> {
        tell(Held::new(""))
    }
    pub fn listened() -> library::taro_api::Promise<String> {
        annotated::listen()
    }
}
mod own {
    taro_api::spec! {
        function tell(it: string) => Promise<string>;
    }
    pub fn told() -> taro_api::Promise<String> {
        tell("")
    }
}

#[library::taro_api::needs(self::handed_on::tell)]
fn needing() {
    drop(handed_on::told());
}

#[library::taro_api::on]
fn main() {
    #[on(weapp)]
    needing();
    #[library::taro_api::on(weapp)]
    drop(own::told());
    drop(handed_on::listened());
    let own = library::taro_api::platform! { weapp => TypeId::of::<::taro_api::Error>(), _ => TypeId::of::<u8>() };
    assert_eq!(own, TypeId::of::<taro_api::Error>());
    assert_ne!(own, TypeId::of::<library::taro_api::Error>());
}
"#;

/// What is called by its path is held against its arm alone, whatever the name.
#[test]
fn arms_know_the_name() {
    let fixture = Fixture::new("arms");
    let taro = taro();
    fixture.write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"arms\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\ntaro = {{ \
             package = \"taro-api\", path = {taro:?}, default-features = false, features = [\"open-api-login\"] }}\n"
        ),
    );
    let program = "mod taro_api { pub fn login(_: u8) {} }\n\
                   fn main() {\n    taro::platform! {\n        weapp => drop(taro::login(None)),\n        rn => \
                   drop(taro_api::login(1)),\n    }\n}\n";
    let hosts = [("TARO_ENV", "weapp,rn")];
    fixture.write("src/main.rs", program);
    let output = fixture.cargo(&["check"], &hosts);
    assert!(output.success, "{}", output.stderr);
    fixture.write("src/main.rs", &program.replace("drop(taro_api::login(1))", "drop(taro::login(None))"));
    let said = fixture.cargo(&["check"], &hosts).stderr;
    assert!(said.contains("a host of this arm; ask first: `if let Some(login) = taro::available!(login)`"), "{said}");
    fixture.write("src/main.rs", "#[taro::on]\nfn main() {\n    #[taro::on(weapp)]\n    let a = 1;\n}\n");
    let said = fixture.cargo(&["check"], &hosts).stderr;
    assert!(said.contains("choose its value instead, `let it = taro::platform! { .. };`"), "{said}");
}

/// A crate around taro-api may have the same name.
#[test]
fn a_library_of_that_name_is_a_user_s() {
    let fixture = Fixture::new("namesake");
    let taro = taro();
    fixture.write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"namesake\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[lib]\nname = \"taro_api\"\n\n\
             [workspace]\n\n[dependencies]\nreal = {{ package = \"taro-api\", path = {taro:?}, default-features = false, \
             features = [\"open-api-login\"] }}\n"
        ),
    );
    let library = "pub use real::*;\n\
                   pub mod plugin {\n    real::spec! {\n        #[platforms(weapp)]\n        function tell() => Promise<string>;\n    }\n}\n\
                   #[real::api]\npub mod card {\n    pub fn card() -> String;\n}\n\
                   #[real::needs(crate::plugin::tell, login)]\npub fn needing() {}\n\
                   #[real::on]\npub fn chosen() -> u8 {\n    #[real::on(weapp)]\n    needing();\n    real::platform! { weapp => 1, _ => 2 }\n}\n";
    fixture.write("src/lib.rs", library);
    for host in ["", "weapp", "h5"] {
        let output = fixture.cargo(&["check"], &[("TARO_ENV", host)]);
        assert!(output.success, "{host}: {}", output.stderr);
    }
}
