//! Crates of users: the editions that they have, the names that they define, the lints that they deny.
//!
//! All of them have the same spec, the same annotated module and the same calls. Clippy looks at each of them, for a host that has
//! everything and for one that lacks what is gated, natively and as WebAssembly; and natively for both hosts and for none, where
//! the program asks when it runs.

mod fixture;
#[path = "../cargo-taro/tests/build/sysroot.rs"]
mod sysroot;

use fixture::Fixture;

/// A caller: its name, its edition, what stands at the top of its library, and what stands beside the spec.
struct Caller {
    name: &'static str,
    edition: &'static str,
    head: &'static str,
    beside: &'static str,
}

impl Caller {
    /// What comes from the standard library and its prelude, where the calls stand.
    fn imports(&self) -> &'static str {
        match self.name {
            "no-implicit-prelude" => "use ::std::{assert, assert_eq, prelude::rust_2021::*, vec};",
            "no-std" => "use alloc::{borrow::ToOwned, string::String, vec};",
            _ => "",
        }
    }
}

const CALLERS: &[Caller] = &[
    Caller { name: "edition-2018", edition: "2018", head: "", beside: "" },
    Caller { name: "edition-2021", edition: "2021", head: "", beside: "" },
    Caller { name: "edition-2024", edition: "2024", head: "", beside: "" },
    Caller {
        name: "primitives",
        edition: "2021",
        head: "#![allow(non_camel_case_types)]",
        beside: "pub struct f64; pub struct f32; pub struct bool; pub struct i64; pub struct u8; pub struct usize; \
                 pub enum str {} pub trait char {}",
    },
    Caller {
        name: "prelude",
        edition: "2021",
        head: "",
        beside: "pub struct Option; pub struct Vec; pub struct String; pub struct Box; pub struct Result; \
                 pub struct Some; pub struct None; pub struct Ok; pub struct Err; pub fn drop() {} \
                 pub trait Default {} pub trait Clone {} pub trait Into {} pub trait From {} pub trait Fn {} \
                 pub trait FnOnce {} pub trait TryFrom {} pub trait Iterator {} pub trait Debug {} pub trait PartialEq {}",
    },
    Caller {
        name: "macros",
        edition: "2021",
        head: "#![allow(unused_macros)]\n\
               macro_rules! theirs { ($($name:ident)*) => { $(theirs! { @ $name } )* }; \
               (@ $name:ident) => { macro_rules! $name { () => { compile_error!(\"theirs\") } } } }\n\
               theirs! { stringify matches option_env panic concat println thread_local platform supports spec \
               with_futures unreachable format include_str cfg write todo }",
        beside: "",
    },
    Caller {
        name: "modules",
        edition: "2021",
        head: "pub mod core {} pub mod std {} pub mod alloc {} pub mod wasm_bindgen {} pub mod taro {}",
        beside: "pub mod core {} pub mod std {} pub mod alloc {} pub mod wasm_bindgen {} pub mod taro_api_runtime {}",
    },
    Caller { name: "no-implicit-prelude", edition: "2021", head: "#![no_implicit_prelude]", beside: "" },
    Caller { name: "no-std", edition: "2021", head: "#![no_std]\nextern crate alloc;", beside: "" },
    // Names that a glob brings.
    Caller {
        name: "globs",
        edition: "2021",
        head: "#![allow(non_camel_case_types)]\n/// Types.\npub mod theirs { pub struct f64; pub struct bool; pub struct i64; \
               pub struct String; pub struct Vec; pub struct Option; pub struct Result; pub struct Any; pub struct Error; \
               pub struct Promise; pub struct Callback; pub trait Into {} pub trait From {} }",
        beside: "#[allow(unused_imports)] use crate::theirs::*;",
    },
    // Aliases with the number of parameters that a crate of its own has.
    Caller {
        name: "aliases",
        edition: "2021",
        head: "",
        beside: "/// R.\npub type Result<T> = std::result::Result<T, u8>; /// O.\npub type Option = std::option::Option<u8>;",
    },
    // A workspace's own crates of that name.
    Caller { name: "crate-core", edition: "2021", head: "", beside: "" },
    // Whatever has such a name in the scope is what a pattern means.
    Caller {
        name: "constants",
        edition: "2021",
        head: "#![allow(non_upper_case_globals, non_camel_case_types)]",
        beside: "pub const it: u8 = 1; pub const object: u8 = 1; pub static fields: u8 = 1; pub struct arguments; \
                 pub struct group; pub static required: u8 = 1; pub const listen: u8 = 1; pub const tell: u8 = 1; \
                 pub const events: u8 = 1; pub const promise: u8 = 1; pub const context: u8 = 1; \
                 pub const timeout: u8 = 1; pub static kind: u8 = 1; pub struct point; pub const bytes: u8 = 1; \
                 pub static floats: u8 = 1; pub const only: &str = \"\"; pub struct change; pub const held: u8 = 1; \
                 pub const table: u8 = 1; pub struct pair; pub static any: u8 = 1; pub const volume: f64 = 1.0; \
                 pub static paused: bool = true; pub struct src; pub const success: u8 = 1; pub struct fail;",
    },
    // Methods of all types, by value: what is called by a dot means ours.
    Caller {
        name: "methods",
        edition: "2021",
        head: "#![allow(clippy::wrong_self_convention)]",
        beside: "pub trait Everything: Sized { fn set(self) {} fn set_rest(self) {} fn into_value(self) {} \
                 fn required(self) {} fn optional(self) {} fn rest(self) {} fn err_msg(self) {} fn task(self) {} \
                 fn timeout(self) {} fn abort(self) {} fn abort_handle(self) {} fn until(self) {} \
                 fn as_str(self) {} fn value(self) {} fn on_success(self) {} fn on_fail(self) {} fn on_complete(self) {} \
                 fn into(self) {} fn clone(self) {} fn to_js(self) {} fn take_callbacks(self) {} fn unwrap_or(self) {} \
                 fn map(self) {} fn poll(self) {} fn name(self) {} fn fmt(self) {} fn eq(self) {} } \
                 impl<T> Everything for T {}",
    },
    Caller {
        name: "lints",
        edition: "2024",
        head: "#![forbid(unsafe_code)]\n#![deny(warnings, missing_docs, unused, nonstandard_style, future_incompatible)]\n\
               #![deny(rust_2018_idioms, rust_2021_compatibility, rust_2024_compatibility, let_underscore)]\n\
               #![deny(keyword_idents, missing_debug_implementations, missing_copy_implementations, unreachable_pub)]\n\
               #![deny(unused_qualifications, single_use_lifetimes, trivial_casts, trivial_numeric_casts)]\n\
               #![deny(unused_results, unused_lifetimes, variant_size_differences, elided_lifetimes_in_paths)]\n\
               #![deny(explicit_outlives_requirements, unit_bindings, unnameable_types, unused_import_braces)]\n\
               #![deny(unused_crate_dependencies, unused_macro_rules, absolute_paths_not_starting_with_crate)]\n\
               #![deny(ambiguous_negative_literals, meta_variable_misuse, redundant_imports, redundant_lifetimes)]\n\
               #![deny(unused_extern_crates, non_ascii_idents, macro_use_extern_crate, unstable_features)]\n\
               #![deny(clippy::all, clippy::pedantic, clippy::nursery)]",
        beside: "",
    },
    Caller {
        name: "restriction",
        edition: "2021",
        head: "#![allow(clippy::blanket_clippy_restriction_lints, clippy::allow_attributes_without_reason, reason = \"the test's own\")]\n#![warn(clippy::restriction)]\n#![deny(warnings)]",
        beside: "",
    },
];

/// The spec, in the caller's scope: all that a spec can have.
const SPEC: &str = r#"
taro_api::spec! {
    #![module("my-plugin")]

    interface Top {
        name: string,
        ready: boolean,
        size?: number,
        #[unit(integer)] count?: number,
        bytes?: ArrayBuffer,
        floats?: Float32Array,
        level?: 1 | 2,
        kind?: "a" | "b",
        data?: string | number | boolean | ArrayBuffer | Top[] | "auto",
        table?: Record<string, number>,
        pair?: [number, string],
        point?: { x: number, y?: number },
        held?: Box<Top>,
        any?: any,
        #[unit(ms)] after?: number,
        #[platforms(weapp)] only?: string,
        change?: (value: number, done: boolean) => boolean,
        [key: string]: string,
    }
    type Level = "low" | #[platforms(weapp)] "high";
    type Rank = 1 | 2 | -3;
    type Data = string | number | boolean | Top;
    type Names = string[];
    interface Page<T, M = any> {
        items: T[],
        meta?: M,
        total: number,
    }
    namespace scan {
        interface Option {
            key: string,
            mode: "fast" | "exact",
            #[platforms(weapp)] only?: number,
            level?: Level,
            #[unit(s)] timeout?: number,
            seen?: (value: number) => void,
            success?: (res: Found) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
        interface Found extends CallbackResult {
            value: string,
            ready: boolean,
            size: number,
            rank?: Rank,
            data?: Data,
        }
    }
    /// Scans.
    #[platforms(weapp)]
    function scan(option: scan::Option) => Promise<scan::Found>;
    function scanSync(key: string, ready: boolean, size?: number, data?: Data) => number;
    function list<T>(filter: T, ...more: number[]) => Promise<Page<T>>;
    interface Sent { name: string }
    function send(page: Page<Sent, boolean>) => Promise<void>;
    function ready() => boolean;
    function levels(level: Level, rank: Rank, after: Level[]) => void;
    interface Player {
        volume: number,
        readonly paused: boolean,
        src?: string,
        #[platforms(weapp)] play(at: number, loud?: boolean) => void,
        onEnd(callback: (code: number) => void) => void,
        offEnd(callback?: (code: number) => void) => void,
    }
    interface Upload extends Promise<scan::Found> {
        abort() => void,
        onProgress(callback: (res: Top) => void) => void,
    }
    function upload(option: scan::Option) => Upload;
    function player() => Player;
    function onChange(callback: (res: { size: number }) => void) => void;
    function offChange(callback?: (res: { size: number }) => void) => void;
    const env: Top;
    namespace words {
        interface Option {
            as?: string, break?: string, const?: string, continue?: string, crate?: string, else?: string, enum?: string,
            extern?: string, false?: string, fn?: string, for?: string, if?: string, impl?: string, in?: string,
            let?: string, loop?: string, match?: string, mod?: string, move?: string, mut?: string, pub?: string,
            ref?: string, return?: string, self?: string, static?: string, struct?: string, super?: string,
            trait?: string, true?: string, type?: string, unsafe?: string, use?: string, where?: string, while?: string,
            async?: string, await?: string, dyn?: string, abstract?: string, become?: string, box?: string, do?: string,
            final?: string, macro?: string, override?: string, priv?: string, typeof?: string, unsized?: string,
            virtual?: string, yield?: string, try?: string, gen?: string, union?: string, auto?: string,
            default?: string, raw?: string, safe?: string, macro_rules?: string,
        }
        type Gen = "gen" | "async" | "self" | "crate" | "try" | "union";
    }
    function words(option: words::Option) => Promise<words::Gen>;
    function gen(gen: string, try: number, async?: boolean) => void;
    function async(await: string, dyn?: string) => Promise<void>;
    namespace try { interface Option { gen: string, async: string } }
    function try(option: try::Option) => Promise<void>;
    interface Gen { gen: string, try(gen: string) => void, async() => void }
}
"#;

/// The annotated module: it stands in the caller's scope as well.
const API: &str = r#"
/// A plugin.
#[taro_api::api(module = "my-plugin")]
pub mod face {
    pub mod detect {
        pub struct Option {
            pub picture: String,
            pub all: Option<bool>,
            pub size: Option<f64>,
            pub success: Option<fn(Faces)>,
        }
        pub struct Faces {
            pub count: f64,
            pub ready: bool,
        }
    }
    pub enum Level {
        Low = 1,
        High = 2,
    }
    pub trait Camera {
        #[property]
        fn zoom(&self) -> f64;
        fn close(&self);
    }
    #[platforms(weapp)]
    pub async fn detect(option: detect::Option) -> detect::Faces;
    pub fn open_camera(level: Level) -> Camera;
}
"#;

/// The calls, in a module of their own, which sees nothing of what the caller defines. What is gated is called for those that
/// have it.
const CALLS: &str = r#"
/// Calls what stands in the crate.
#[allow(dead_code, unused_imports, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
mod calls {
    use crate::scope::face;
    IMPORTS

    // Several hosts are held against all that is called.
    #[cfg(not(feature = "several"))]
    #[taro_api::on(weapp)]
    pub(crate) fn gated() {
        use crate::scope::scan;
        let required = scan::Required { key: "k", mode: scan::Mode::Fast };
        let option = scan::Option::new(required).only(1.0).seen(|_| {}).success(|found| drop(found.value));
        drop(scan(option));
        drop(crate::scope::Level::High);
        drop(face::detect(face::detect::Option::new("a").all(true).success(|_| {})));
    }

    #[taro_api::needs(crate::scope::scan, login)]
    pub(crate) async fn needing() -> Result<String, taro_api::Error> {
        Ok(taro_api::login(None).await?.code)
    }

    #[taro_api::on]
    pub(crate) fn chosen() -> u8 {
        #[on(h5)]
        drop(face::open_camera(face::Level::Low));
        const SCAN: bool = taro_api::supports!(crate::scope::scan);
        const ONLY: bool = taro_api::supports!(crate::scope::scan.only);
        assert_eq!(SCAN, ONLY);
        taro_api::platform! { weapp => 1, h5 | rn => 2, _ => 3 }
    }

    pub(crate) fn asked() {
        if let Some((scan, only)) = taro_api::available!(crate::scope::scan, crate::scope::scan.only) {
            let required = crate::scope::scan::Required { key: "k", mode: crate::scope::scan::Mode::Fast };
            drop(scan(only(crate::scope::scan::Option::new(required), 1.0)));
        }
        let _high = taro_api::available!(crate::scope::Level::High);
        let _detect: Option<face::detect::Function> = taro_api::available!(crate::scope::face::detect);
    }

    pub(crate) fn open() {
        assert!(crate::scope::scan_sync("k", true, 1.0, crate::scope::Data::from(2.0)).is_err());
        drop(crate::scope::list("a".to_owned(), vec![1.0]));
        let player = crate::scope::player().unwrap();
        player.set_volume(0.5);
        drop(player.on_end(|code| assert!(code > 0.0)));
        drop(crate::scope::on_change(|res| assert!(res.size > 0.0)));
        let top = crate::scope::Top::new(crate::scope::TopRequired { name: "n", ready: true });
        drop(top.size(1.0).change(|value, done| done && value > 0.0));
        assert!(face::open_camera(face::Level::Low).is_err());
    }
}
"#;

/// What chooses code by host, where the caller's own names are seen.
const CHOICES: &str = r#"
/// Chooses.
#[allow(clippy::restriction, clippy::allow_attributes)]
#[taro_api::on]
pub fn choose(count: &mut i32) {
    #[on(h5)]
    {
        *count += 1;
    }
    let two = 2;
    match *count {
        #[on(weapp)]
        2 => *count += two,
        1 => *count += 3,
        _ => {}
    }
    *count += taro_api::platform! { weapp => 1, h5 | rn => 2, _ => 3 };
    if taro_api::supports!(crate::scope::scan) && taro_api::supports!(self::Player::play) {
        *count += 4;
    }
    if taro_api::is_available!(self::scan, self::scan.only, login, self::Player::play) {
        *count += 5;
    }
    if taro_api::available!(self::scan, self::Player::paused, self::Level::High, self::env).is_some() {
        *count += 6;
    }
}

/// Leaves early, where what stands behind is for others.
#[allow(clippy::restriction, clippy::allow_attributes)]
#[taro_api::on]
pub fn leave(count: &mut i32) -> i32 {
    #[on(weapp)]
    return 1;
    'found: while *count > 0 {
        #[on(tt)]
        break 'found;
        *count -= 1;
    }
    *count
}

/// Needs.
#[allow(clippy::restriction, clippy::allow_attributes)]
#[taro_api::needs(self::scan, login)]
pub const fn need() {}
"#;

fn write(fixture: &Fixture) {
    let taro = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("taro-api");
    let members = CALLERS.iter().map(|it| format!("{:?}", it.name)).collect::<Vec<_>>().join(", ");
    fixture
        .write("Cargo.toml", &format!("[workspace]\nresolver = \"2\"\nmembers = [{members}, \"core\", \"alloc\"]\n"));
    for name in ["core", "alloc"] {
        fixture.write(
            &format!("{name}/Cargo.toml"),
            &format!("[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2021\"\n"),
        );
        fixture.write(&format!("{name}/src/lib.rs"), "//! The caller's.\n");
    }
    for caller in CALLERS {
        let Caller { name, edition, head, beside } = caller;
        let more =
            if *name == "crate-core" { "core = { path = \"../core\" }\nalloc = { path = \"../alloc\" }\n" } else { "" };
        fixture.write(
            &format!("{name}/Cargo.toml"),
            &format!(
                "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = {edition:?}\n\n[features]\nseveral = []\n\n\
                 [dependencies]\ntaro-api = {{ path = {taro:?} }}\n{more}"
            ),
        );
        let calls = CALLS.replace("IMPORTS", caller.imports());
        let mut library = format!(
            "//! A caller.\n{head}\n/// Where the spec stands.\npub mod scope {{\n{beside}{SPEC}{API}{CHOICES}}}\n{calls}"
        );
        if *name == "no-implicit-prelude" {
            library = library
                .replace("taro_api::", "::taro_api::")
                .replace("spec! {\n", "spec! {\n#![no_implicit_prelude]\n")
                .replace("api(module", "api(no_implicit_prelude, module");
        }
        fixture.write(&format!("{name}/src/lib.rs"), &library);
    }
}

/// Lets clippy look at every caller, for a target and each host.
fn check(fixture: &Fixture, target: &[&str], flags: &str) {
    // What is gated is there, or not, or the program asks when it runs, or nobody knows.
    let hosts = if target.is_empty() { &["weapp", "h5", "weapp,h5", ""][..] } else { &["weapp", "h5"] };
    for host in hosts {
        let features: &[&str] = if host.contains(',') { &["--features", "several"] } else { &[] };
        let arguments = [&["clippy", "--workspace", "--keep-going"], features, target].concat();
        let variables = [("TARO_ENV", *host), ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags)];
        let output = fixture.cargo(&arguments, &variables);
        assert!(output.success, "{host}: {}", output.stderr);
    }
}

#[test]
fn every_caller_compiles_for_every_target() {
    let fixture = Fixture::new("callers");
    write(&fixture);
    check(&fixture, &[], "");
    // What wasm-bindgen's own macro writes needs the real `core`.
    check(
        &fixture,
        &["--target", "wasm32-unknown-unknown", "--exclude", "crate-core"],
        &sysroot::sysroot().unwrap_or_default(),
    );
}
