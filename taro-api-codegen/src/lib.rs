//! The stages behind taro-api, from a spec's tokens to Rust items: parse, resolve, check, expand.
//!
//! Plain functions over `proc_macro2` tokens, so that they can be tested without a compiler. The macros of
//! `taro-api-macros` and the command line call the same ones.

pub mod ast;
pub mod check;
pub mod choose;
pub mod diagnostics;
pub mod expand;
pub mod externs;
mod hash;
pub mod hosts;
pub mod ir;
pub mod krate;
mod number;
pub mod parse;
pub mod print;
pub mod resolve;
pub mod span;
pub mod suggest;
mod token_text;

use proc_macro2::{Ident, TokenStream};

use crate::ast::Spec;
use crate::diagnostics::{Diagnostic, Errors, to_compile_errors};
use crate::hosts::Targets;
use crate::ir::Types;
use crate::resolve::Analysis;

/// What a spec came to: its items, and what is wrong with it.
#[derive(Debug)]
pub struct Output {
    /// The Rust items. They are there beside the mistakes too, so that one mistake makes one error.
    pub items: TokenStream,
    /// The mistakes.
    pub errors: Vec<Diagnostic>,
    /// The items beside what only rustc can check of their names.
    checked: Option<TokenStream>,
    /// Whether the items say the first mistake: it stands in the place of a type.
    tells_first: bool,
    /// What a module among the items names that stands beside it.
    above: Option<Ident>,
}

impl Output {
    /// The items and the mistakes as one stream.
    pub fn into_tokens(self) -> TokenStream {
        // rustc says the first of what it does not find.
        let mut tokens = self.above.as_ref().map(expand::needs_module).unwrap_or_default();
        tokens.extend(self.checked.unwrap_or(self.items));
        tokens.extend(to_compile_errors(&self.errors[usize::from(self.tells_first)..]));
        tokens
    }
}

/// Expands what stands in `spec! { .. }`.
pub fn spec(tokens: TokenStream, targets: &Targets) -> Output {
    let errors = Errors::new();
    let (caller, tokens) = krate::of_spec(tokens);
    let spec = parse::spec(tokens, &errors);
    let output = expand(&spec, targets, errors);
    Output { items: caller.apply(output.items), ..output }
}

/// Expands a module under `#[api(..)]`.
pub fn api(arguments: TokenStream, module: TokenStream, targets: &Targets) -> Output {
    let errors = Errors::new();
    let (caller, arguments) = krate::of_arguments(arguments);
    let (face, spec) = parse::module(arguments, module, &errors);
    let output = expand(&spec, targets, errors);
    // It is in a module.
    let checked = face.checked(&output.items).map(|items| caller.apply(items));
    Output { items: caller.apply(face.wrap(output.items)), checked, above: None, ..output }
}

fn expand(spec: &Spec, targets: &Targets, errors: Errors) -> Output {
    let types = analyze(spec, &errors);
    let mistake = types.mistake.as_ref().map(expand::Mistake::new);
    let expand::Expanded { items, above } = expand::expand_beside(&types, targets, mistake.as_ref());
    Output { items, above, checked: None, errors: errors.take(), tells_first: mistake.is_some_and(|it| it.is_used()) }
}

/// What a spec means: its types, and every mistake that they have.
pub fn analyze(spec: &Spec, errors: &Errors) -> Types {
    let spec = resolve::desugar(spec, errors);
    let analysis = Analysis::new(&spec);
    if !analysis.is_within_limits(errors) {
        return Types::default();
    }
    let types = resolve::resolve(&analysis, errors);
    check::check(&analysis, errors);
    Types { mistake: errors.first(), ..types }
}
