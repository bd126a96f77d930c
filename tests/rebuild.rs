//! What a package outside meets: editing a spec makes cargo build what it is mounted in, a change of `TARO_ENV` everything,
//! and what is off names its feature.

mod fixture;

use fixture::Fixture;

fn spec(field: &str, hosts: &str) -> String {
    format!(
        "taro_api::spec! {{
    interface Option {{
        {field}?: string,
    }}

    #[platforms({hosts})]
    function scan(option?: Option) => Promise<void>;
}}
"
    )
}

#[test]
fn an_edited_spec_is_read_again() {
    let fixture = Fixture::new("rebuild");
    fixture.write(
        "src/main.rs",
        "#[path = \"../specs/scan.rs\"]\nmod scan;\n\nfn main() {\n    drop(scan::scan(scan::Option::new().text(\"a\")));\n}\n",
    );
    fixture.write("specs/scan.rs", &spec("text", "weapp"));
    let check = |hosts: &str| fixture.cargo(&["check"], &[("TARO_ENV", hosts)]);
    assert!(check("").success, "{}", check("").stderr);

    fixture.write("specs/scan.rs", &spec("words", "weapp"));
    let output = check("");
    assert!(!output.success && output.stderr.contains("no method named `text`"), "{}", output.stderr);

    fixture.write("specs/scan.rs", &spec("txt text", "weapp"));
    let output = check("");
    assert!(output.stderr.contains("--> src/../specs/scan.rs:3:13"), "{}", output.stderr);

    fixture.write("specs/scan.rs", &spec("text", "weapp"));
    assert!(check("").success);
    let output = check("tt");
    assert!(!output.success && output.stderr.contains("`Taro.scan` is not available on `tt`"), "{}", output.stderr);
    assert!(check("weapp").success);
}

#[test]
fn a_name_that_is_off_tells_its_feature() {
    let fixture = Fixture::new("feature");
    fixture.write("src/main.rs", "fn main() {\n    drop(taro_api::get_storage);\n}\n");
    let output = fixture.cargo(&["check"], &[]);
    assert!(!output.success && output.stderr.contains("gated behind the `storage-index` feature"), "{}", output.stderr);
}
