//! Each stage over specs of the repository, for what times the stages and for what counts their instructions.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use taro_api_codegen::ast::Spec;
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::hosts::Targets;
use taro_api_codegen::ir::Types;
use taro_api_codegen::resolve::{self, Analysis, Plain};
use taro_api_codegen::{check, expand, parse};

/// What stands in each `spec! { .. }` below these folders of `specs/`, in the order of the files' paths.
pub(crate) fn inputs<T: AsRef<Path>>(folders: &[T]) -> Vec<TokenStream> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let mut files = Vec::new();
    for folder in folders {
        walk(&specs.join(folder), &mut files);
    }
    files.sort();
    let specs: Vec<TokenStream> = files.iter().flat_map(|path| calls(path)).collect();
    assert!(!specs.is_empty(), "there are no specs");
    specs
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the specs are there") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}

/// The calls of `spec!` in a file.
fn calls(path: &Path) -> impl Iterator<Item = TokenStream> + use<> {
    let text = fs::read_to_string(path).expect("it can be read");
    let file = syn::parse_file(&text).expect("a spec is Rust");
    file.items.into_iter().filter_map(|item| match item {
        syn::Item::Macro(it) if it.mac.path.segments.last().is_some_and(|it| it.ident == "spec") => Some(it.mac.tokens),
        _ => None,
    })
}

/// Tokens to specs.
#[inline(never)]
pub(crate) fn parsed(inputs: &[TokenStream]) -> Vec<Spec> {
    let errors = Errors::new();
    let specs = inputs.iter().map(|tokens| parse::spec(tokens.clone(), &errors)).collect();
    without(errors);
    specs
}

/// Specs to types.
#[inline(never)]
pub(crate) fn resolved(specs: &[Spec]) -> Vec<Types> {
    let errors = Errors::new();
    let resolve = |spec| resolve::resolve(&Analysis::new(&resolve::desugar(spec, &errors)), &errors);
    let types = specs.iter().map(resolve).collect();
    without(errors);
    types
}

/// What `check` looks at.
pub(crate) fn analyzed<'a>(specs: &'a [Plain]) -> Vec<Analysis<'a>> {
    specs.iter().map(Analysis::new).collect()
}

/// Specs in plainer words.
pub(crate) fn plain(specs: &[Spec]) -> Vec<Plain<'_>> {
    let errors = Errors::new();
    let plain = specs.iter().map(|spec| resolve::desugar(spec, &errors)).collect();
    without(errors);
    plain
}

/// Specs to mistakes, of which there are none.
#[inline(never)]
pub(crate) fn checked(specs: &[Analysis]) {
    let errors = Errors::new();
    for spec in specs {
        check::check(spec, &errors);
    }
    without(errors);
}

/// Types to Rust.
#[inline(never)]
pub(crate) fn expanded(types: &[Types]) -> Vec<TokenStream> {
    let targets = Targets::default();
    types.iter().map(|types| expand::expand(types, &targets)).collect()
}

fn without(errors: Errors) {
    let wrong = errors.take();
    assert!(wrong.is_empty(), "the specs have {} mistakes", wrong.len());
}
