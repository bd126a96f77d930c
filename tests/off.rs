//! What rustc says of a name whose feature is off, where `use taro_api::*` was to bring it.

mod fixture;
mod specs;

use std::collections::BTreeMap;
use std::fmt::Write;

use fixture::Fixture;
use taro_api_codegen::hosts::Targets;

/// What `cargo taro features` looks names up in.
const FEATURES: &str = include_str!("../cargo-taro/src/features/table.txt");

#[test]
fn each_function_and_each_type_tells_its_feature() {
    let features = features();
    let names = names();
    let missing: Vec<_> = names.iter().filter(|name| !features.contains_key(name.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(names.len() > 700, "{} names", names.len());
    let mut program = "#![allow(unused)]\nuse taro_api::*;\nfn main() {}\n".to_owned();
    for name in &names {
        if name.starts_with(char::is_uppercase) {
            writeln!(program, "fn with_{name}(_: {name}) {{}}").unwrap();
        } else {
            writeln!(program, "fn with_{name}() {{ {name}(None); }}").unwrap();
        }
    }
    let fixture = Fixture::new("off");
    fixture.without_features();
    fixture.write("src/main.rs", &program);
    let said = fixture.cargo(&["check"], &[]).stderr;
    let said: BTreeMap<&str, &str> = said.split("error[").filter_map(|it| Some((it.split('`').nth(1)?, it))).collect();
    for name in names {
        let feature = features[name.as_str()];
        let error = said.get(name.as_str()).copied().unwrap_or_default();
        assert!(error.contains(&format!("features = [\"{feature}\"]")), "{name} of {feature}: {error}");
    }
}

/// Who takes what rustc shows is told again.
#[test]
fn to_use_what_stands_for_a_name_is_an_error_that_tells_the_feature() {
    let fixture = Fixture::new("stand-in");
    fixture.without_features();
    for (feature, line) in [
        ("storage-index", "fn program() { drop(get_storage_(\"key\")) }"),
        ("storage-index", "fn program() { drop(get_storage_sync_::<u8>(\"key\")) }"),
        ("storage-index", "fn program() { get_storage_(); }"),
        ("storage-index", "fn program() { get_storage_(Default::default()); }"),
        ("storage-index", "fn program() { drop(get_storage_); }"),
        ("canvas", "fn program(_: Canvas_) {}"),
        ("canvas", "fn program() -> Option<Canvas_> { None }"),
        ("canvas", "fn program() { Canvas_::new(); }"),
        ("canvas", "fn program() { let _ = Image_ { width: 1 }; }"),
    ] {
        fixture.write("src/lib.rs", &format!("#![allow(unused)]\nuse taro_api::*;\n{line}\n"));
        let output = fixture.cargo(&["check"], &[]);
        let told = output.stderr.to_lowercase().replace('_', "");
        let told = told.contains(&format!("thefeature{}isoff", feature.replace('-', "")));
        assert!(!output.success && told, "{line}: {}", output.stderr);
    }
}

#[test]
fn a_program_may_have_the_names_itself() {
    let fixture = Fixture::new("own-names");
    fixture.without_features();
    let program = "use taro_api::*;\nuse own::get_storage_;\nmod own {\n    pub fn get_storage_() -> Canvas_ { Canvas_ }\n    \
                   pub struct Canvas_;\n}\nfn login_() {}\nstruct Image_;\nfn main() {\n    login_();\n    drop((get_storage_(), Image_));\n    \
                   spawn(async {});\n}\n";
    fixture.write("src/main.rs", program);
    let output = fixture.cargo(&["check"], &[]);
    assert!(output.success, "{}", output.stderr);
}

/// The feature of each name.
fn features() -> BTreeMap<&'static str, &'static str> {
    let lines = FEATURES.lines().filter_map(|line| line.split_once(": "));
    lines.flat_map(|(feature, names)| names.split(' ').map(move |name| (name, feature))).collect()
}

/// Functions and types in the root of taro-api.
fn names() -> Vec<String> {
    let mut names = Vec::new();
    for (path, tokens) in specs::all().into_iter().filter(|(path, _)| !path.ends_with("general.rs")) {
        let output = taro_api_codegen::spec(tokens, &Targets::parse("").unwrap());
        let file: syn::File = syn::parse2(output.items).unwrap();
        assert!(output.errors.is_empty(), "{}", path.display());
        names.extend(file.items.iter().filter_map(name));
    }
    names
}

/// What a function or a type that users see is called.
fn name(item: &syn::Item) -> Option<String> {
    let (visibility, name) = match item {
        syn::Item::Fn(it) => (&it.vis, &it.sig.ident),
        syn::Item::Struct(it) => (&it.vis, &it.ident),
        syn::Item::Enum(it) => (&it.vis, &it.ident),
        syn::Item::Type(it) => (&it.vis, &it.ident),
        _ => return None,
    };
    matches!(visibility, syn::Visibility::Public(_)).then(|| name.to_string())
}
