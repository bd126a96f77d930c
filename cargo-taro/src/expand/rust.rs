//! The Rust that a spec becomes, formatted.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use taro_api_codegen::expand::expand;
use taro_api_codegen::hosts::Targets;
use taro_api_codegen::ir::{Function, Item};
use taro_api_codegen::suggest;

use crate::specs::{self, SpecFile};

/// The formatted Rust of a file or a folder.
pub(super) fn text(path: &Path, api: Option<&str>, targets: &Targets) -> Result<String> {
    if path.is_dir() {
        return all(path, api, targets);
    }
    let file = SpecFile::named(path)?;
    specs::tell(std::slice::from_ref(&file))?;
    expansion(file, api, targets)
}

/// The formatted Rust of a folder's files, each below its path; of those that have the API, if one is named.
fn all(folder: &Path, api: Option<&str>, targets: &Targets) -> Result<String> {
    let texts = specs::each(&[folder.to_owned()], |file| {
        if api.is_some_and(|api| names(&file, api).is_none()) {
            return Ok(None);
        }
        let path = file.path.clone();
        Ok(Some(format!("// {path}\n\n{}", expansion(file, api, targets)?)))
    });
    let texts = texts?.into_iter().filter_map(Result::transpose).collect::<Result<Vec<_>>>()?;
    ensure!(!texts.is_empty(), "no spec has an API `{}`", api.unwrap_or_default());
    Ok(texts.join("\n"))
}

/// The formatted Rust of a file that has no mistakes, or of one of its APIs.
fn expansion(file: SpecFile, api: Option<&str>, targets: &Targets) -> Result<String> {
    let tokens: TokenStream = match api {
        None => file.specs.iter().map(|read| read.expand(targets)).collect(),
        Some(api) => {
            let names = names(&file, api).ok_or_else(|| unknown(&file, api))?;
            let kept = file.specs.into_iter().map(|read| {
                let mut types = read.types;
                types.items.retain(|item| match item {
                    Item::Function(it) => names.contains(&it.name.unraw().to_string()),
                    Item::Module(it) => names.contains(&it.name.unraw().to_string()),
                    _ => false,
                });
                expand(&types, targets)
            });
            kept.collect()
        }
    };
    let mut rust = syn::parse2::<syn::File>(tokens).context("the expansion is no Rust: a bug of cargo-taro")?;
    if api.is_some() {
        // What makes cargo expand again belongs to the file.
        rust.items.retain(|item| !matches!(item, syn::Item::Const(it) if it.ident == "_"));
    }
    // An empty line between the items.
    let items = std::mem::take(&mut rust.items).into_iter().map(|item| {
        rust.items = vec![item];
        prettyplease::unparse(&rust)
    });
    Ok(items.collect::<Vec<_>>().join("\n"))
}

/// The functions of a file.
fn functions(file: &SpecFile) -> impl Iterator<Item = &Function> {
    let items = file.specs.iter().flat_map(|read| &read.types.items);
    items.filter_map(|item| match item {
        Item::Function(it) => Some(&**it),
        _ => None,
    })
}

/// The Rust names of an API: there may be several ways to call it, with a module each.
fn names(file: &SpecFile, api: &str) -> Option<BTreeSet<String>> {
    let found = functions(file).filter(|it| it.js == api || it.name.unraw() == api);
    let names: BTreeSet<String> = found.map(|it| it.name.unraw().to_string()).collect();
    (!names.is_empty()).then_some(names)
}

fn unknown(file: &SpecFile, api: &str) -> anyhow::Error {
    let names: BTreeSet<&str> = functions(file).map(|it| it.js.as_str()).collect();
    match suggest::nearest(api, names.iter().copied()) {
        Some(near) => anyhow!("{} has no API `{api}`; did you mean `{near}`?", file.path),
        None if names.is_empty() => anyhow!("{} has no API `{api}`: it has types only", file.path),
        None => {
            let names: Vec<&str> = names.into_iter().collect();
            anyhow!("{} has no API `{api}`; its APIs are {}", file.path, names.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPEC: &str = "taro_api::spec! {
        namespace scanCode { interface Option { kind?: \"qr\" | \"bar\" } }
        #[platforms(weapp)]
        function scanCode(option?: scanCode::Option) => Promise<CallbackResult>;
        #[rust(\"scan_code_text\")] function scanCode(text: string) => void;
        function hasCamera() => boolean;
        const type: string;
    }";

    fn shown(api: Option<&str>, hosts: &str) -> Result<String> {
        let file = SpecFile::read("a.rs", SPEC.to_owned());
        assert!(file.mistakes.is_empty(), "{:?}", file.mistakes);
        expansion(file, api, &Targets::parse(hosts).expect("they are hosts"))
    }

    #[test]
    fn a_file_expands_to_formatted_rust() {
        let text = shown(None, "").expect("it expands");
        for part in ["pub fn scan_code(", "pub mod scan_code {", "\npub fn has_camera()", "option_env!", "    /// "] {
            assert!(text.contains(part), "no {part} in {text}");
        }
        assert!(syn::parse_file(&text).is_ok());
    }

    #[test]
    fn one_api_has_its_functions_and_modules_only() {
        let text = shown(Some("scanCode"), "").expect("there is one");
        for part in ["pub fn scan_code(", "pub mod scan_code {", "pub fn scan_code_text(", "pub mod scan_code_text {"] {
            assert!(text.contains(part), "no {part} in {text}");
        }
        assert!(!text.contains("has_camera") && !text.contains("option_env!"), "{text}");
        assert_eq!(shown(Some("has_camera"), "").ok(), shown(Some("hasCamera"), "").ok());
        assert!(shown(Some("type"), "").expect("a constant is one").contains("pub fn r#type()"));
    }

    #[test]
    fn a_host_that_lacks_it_closes_the_gate() {
        assert!(!shown(Some("scanCode"), "weapp").expect("it expands").contains("on_unimplemented"));
        assert!(shown(Some("scanCode"), "weapp,h5").expect("it expands").contains("on_unimplemented"));
    }

    #[test]
    fn an_unknown_api_or_host_is_named_with_the_nearest() {
        let error = shown(Some("scanCod"), "").expect_err("there is none").to_string();
        assert_eq!(error, "a.rs has no API `scanCod`; did you mean `scanCode`?");
        let error = shown(Some("zzz"), "").expect_err("there is none").to_string();
        assert!(error.ends_with("its APIs are hasCamera, scanCode, type"), "{error}");
    }

    #[test]
    fn the_specs_of_the_repository_expand() {
        let text = all(&specs::folder_of_the_repository(), None, &Targets::default()).expect("they expand");
        assert!(text.lines().any(|line| line.starts_with("// ") && line.ends_with("specs/open-api/login.rs")));
        assert!(syn::parse_file(&text).is_ok());
    }

    #[test]
    fn an_api_is_found_among_files() {
        let shown = |api| all(&specs::folder_of_the_repository(), Some(api), &Targets::default());
        let text = shown("checkSession").expect("there is one");
        assert_eq!(text.lines().filter(|line| line.ends_with(".rs")).count(), 1);
        assert!(text.contains("pub fn check_session("));
        assert_eq!(shown("zzz").expect_err("there is none").to_string(), "no spec has an API `zzz`");
    }
}
