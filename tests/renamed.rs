//! taro-api under another name: renamed in Cargo.toml, and handed on by a library.

mod fixture;

use fixture::Fixture;

const LIBRARY: &str = r#"
pub use taro_api;
pub use taro_api as api;

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

fn main() {
    let host = taro::platform! { weapp => "weapp", h5 | rn => "web", _ => "other" };
    let handed_on = handed_on::platform! { weapp => "weapp", h5 | rn => "web", _ => "other" };
    assert_eq!(host, handed_on);
    const LOGIN: bool = taro::supports!(login);
    assert!(LOGIN && handed_on::supports!(login.timeout));
    taro::host::on(plugin::scan::API, |option| {
        assert_eq!(option.key, "k");
        Ok(plugin::scan::Result::new("v"))
    });
    let required = plugin::scan::Required { key: "k", mode: plugin::scan::Mode::Fast };
    assert_eq!(taro::host::run(plugin::scan(required)).unwrap().value, "v");
    taro::host::on(written::written::API, |code| Ok(written::Result::new(code.unwrap_or_default())));
    assert_eq!(taro::host::run(written::written("c".to_owned())).unwrap().code, "c");
    drop((card::card(), card::reader(), sign_in()));
    share();
    start();
}
"#;

#[test]
fn every_macro_works_under_another_name() {
    let fixture = Fixture::new("renamed");
    let taro = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("taro-api");
    fixture.write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"renamed\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             taro = {{ package = \"taro-api\", path = {taro:?} }}\nlibrary = {{ path = \"library\" }}\n"
        ),
    );
    fixture.write(
        "library/Cargo.toml",
        &format!(
            "[package]\nname = \"library\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n\
             taro-api = {{ path = {taro:?} }}\n"
        ),
    );
    fixture.write("library/src/lib.rs", LIBRARY);
    fixture.write("src/main.rs", PROGRAM);
    for host in ["", "weapp"] {
        let output = fixture.cargo(&["run"], &[("TARO_ENV", host)]);
        assert!(output.success, "{host}: {}", output.stderr);
    }
}
