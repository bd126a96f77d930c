//! The macros of taro-api: thin, tokens in and tokens out. The stages are in `taro-api-codegen`.

use proc_macro::TokenStream;
use proc_macro2::Span;
use taro_api_codegen::errors::{Diagnostic, to_compile_errors};
use taro_api_codegen::hosts::Targets;

/// Expands a specification: definitions that read like TypeScript.
///
/// See `specs/README.md` for the language, with a complete example.
#[proc_macro]
pub fn spec(tokens: TokenStream) -> TokenStream {
    taro_api_codegen::spec(tokens.into(), &targets()).into_tokens().into()
}

/// Expands a module of definitions in Rust's own syntax.
///
/// `#[api(module = "my-plugin")]` names the package that has the functions, when it is not `@tarojs/taro`.
#[proc_macro_attribute]
pub fn api(arguments: TokenStream, module: TokenStream) -> TokenStream {
    taro_api_codegen::api(arguments.into(), module.into(), &targets()).into_tokens().into()
}

/// Says once, for the whole build, that `TARO_ENV` names no host.
#[doc(hidden)]
#[proc_macro]
pub fn check_target(_: TokenStream) -> TokenStream {
    match Targets::from_env() {
        Ok(_) => TokenStream::new(),
        Err(message) => to_compile_errors(&[Diagnostic { span: Span::call_site(), message }]).into(),
    }
}

/// The hosts to prove. A name that is no host's is said by `check_target!`.
fn targets() -> Targets {
    Targets::from_env().unwrap_or_default()
}
