//! What the tests of the stages share.
#![allow(dead_code, reason = "each test uses some of it")]

pub(crate) mod fuzz;
pub(crate) mod mutate;
pub(crate) mod trees;

use taro_api_codegen::ast::Spec;
use taro_api_codegen::diagnostics::{Diagnostic, Errors};
use taro_api_codegen::ir::{Field, Function, Item, Struct, Types};
use taro_api_codegen::resolve::{self, Analysis};
use taro_api_codegen::{check, parse};

/// A mistake as an editor shows it: `line:column message`, both counted from one.
pub(crate) fn shown(diagnostics: &[Diagnostic]) -> Vec<String> {
    let show = |it: &Diagnostic| {
        let start = it.span.start();
        format!("{}:{} {}", start.line, start.column + 1, it.message)
    };
    diagnostics.iter().map(show).collect()
}

/// Reads a spec, and says what parse alone found wrong.
pub(crate) fn parsed(source: &str) -> (Spec, Vec<String>) {
    let errors = Errors::new();
    let spec = parse::spec(source.parse().unwrap(), &errors);
    (spec, shown(&errors.take()))
}

/// Resolves a spec that parse finds no mistake in, and says what resolve found wrong.
pub(crate) fn resolved(source: &str) -> (Types, Vec<String>) {
    let (spec, wrong) = parsed(source);
    assert!(wrong.is_empty(), "{wrong:?}");
    let errors = Errors::new();
    let spec = resolve::desugar(&spec, &errors);
    let types = resolve::resolve(&Analysis::new(&spec), &errors);
    (types, shown(&errors.take()))
}

/// What check finds wrong with a spec that parse and resolve find no mistake in.
pub(crate) fn checked(source: &str) -> Vec<String> {
    let (spec, _) = parsed(source);
    let (_, wrong) = resolved(source);
    assert!(wrong.is_empty(), "{wrong:?}");
    let errors = Errors::new();
    let spec = resolve::desugar(&spec, &errors);
    check::check(&Analysis::new(&spec), &errors);
    shown(&errors.take())
}

/// The struct of that name, wherever it stands.
pub(crate) fn structure<'t>(items: &'t [Item], name: &str) -> Option<&'t Struct> {
    items.iter().find_map(|item| match item {
        Item::Struct(it) if it.name == name => Some(it),
        Item::Module(it) => structure(&it.items, name),
        _ => None,
    })
}

/// The field of that name.
pub(crate) fn field<'t>(structure: &'t Struct, name: &str) -> &'t Field {
    structure.fields.iter().find(|field| field.name == name).unwrap()
}

/// The function of that name.
pub(crate) fn function<'t>(types: &'t Types, name: &str) -> &'t Function {
    let functions = types.items.iter().filter_map(|item| match item {
        Item::Function(it) => Some(&**it),
        _ => None,
    });
    functions.into_iter().find(|it| it.name == name).unwrap()
}
