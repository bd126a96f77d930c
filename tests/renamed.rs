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
        #[platforms(weapp)]
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
    let output = fixture.cargo(&["check"], &[]);
    assert!(output.success, "{}", output.stderr);
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
