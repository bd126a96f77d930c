//! The macros of taro-api: thin, tokens in and tokens out. The stages are in `taro-api-codegen`.

use std::sync::LazyLock;

use proc_macro::TokenStream;
use proc_macro2::{Span, TokenStream as TokenStream2};
use taro_api_codegen::choose;
use taro_api_codegen::diagnostics::{Diagnostic, to_compile_errors};
use taro_api_codegen::externs::{self, Form, Naming};
use taro_api_codegen::hosts::Targets;
use taro_api_codegen::krate::{self, Caller};

/// Expands a specification: definitions that read like TypeScript.
///
/// See `specs/README.md` for the language, with a complete example.
#[proc_macro]
pub fn spec(tokens: TokenStream) -> TokenStream {
    if let Some(again) = by_its_path(Form::Spec, &tokens, &TokenStream::new()) {
        return again;
    }
    named(Form::Spec, tokens, |tokens| taro_api_codegen::spec(tokens, &targets()).into_tokens())
}

/// Expands a module of definitions in Rust's own syntax.
///
/// `#[api(module = "my-plugin")]` names the package that has the functions, when it is not `@tarojs/taro`; `taro = "4.2.1"` the
/// release of Taro in which `#[found(..)]` and `#[absent(..)]` were seen.
///
/// A `struct` is an interface with fields, a `trait` an object that stays with the host, an `enum` a set of values or one of
/// several types, and a `fn` a function. Everything in the module can be used from outside, so each item and each field is `pub`.
/// `specs/README.md` has a table of all constructs.
///
/// The JavaScript name of a function, a field, a module and a parameter is its name in camel case: `err_msg` is `errMsg`. One that
/// begins with a capital is as it is: `Player`. A variant is the text of its name in camel case, `PutAll` is `"putAll"`, or as it
/// is if it is in capitals: `GET` is `"GET"`. `#[js("..")]` above it says another one.
#[proc_macro_attribute]
pub fn api(arguments: TokenStream, module: TokenStream) -> TokenStream {
    if let Some(again) = by_its_path(Form::Attribute("api"), &arguments, &module) {
        return again;
    }
    let expand = |arguments| taro_api_codegen::api(arguments, module.into(), &targets()).into_tokens();
    named(Form::Attribute("api"), arguments, expand)
}

/// Keeps an item, a statement or an arm of a `match` for some hosts only.
///
/// ```ignore
/// #[taro_api::on(weapp, tt)]
/// fn share() { .. }
///
/// #[taro_api::on]
/// fn start() {
///     #[on(h5)]
///     measure_the_window();
///     match event {
///         #[on(alipay)]
///         Event::Scanned => ..,
///         _ => ..,
///     }
/// }
/// ```
///
/// Rust lets an attribute of ours stand on items alone, so what stands inside a function is chosen by `#[on]` above the
/// function. When `TARO_ENV` names one host, what is for others is not compiled. Otherwise items that any named host
/// wants are there, and statements and arms are chosen when the program runs, by `taro_api::Host::current()`. A `let` is
/// there on every host: its value is chosen with `platform!`.
#[proc_macro_attribute]
pub fn on(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let expand = |arguments| {
        in_crate(arguments, item.into(), |arguments, item, caller| {
            choose::on(arguments, caller.with_plain_markers(item, call().as_deref()), &targets())
        })
    };
    named(Form::Attribute("on"), arguments, expand)
}

/// What `taro_api::platform!` expands to.
#[doc(hidden)]
#[proc_macro]
pub fn platform(arms: TokenStream) -> TokenStream {
    asked(arms, |arms| choose::platform(arms, &NAMING.names(), &targets()))
}

/// What `taro_api::supports!` expands to.
#[doc(hidden)]
#[proc_macro]
pub fn supports(question: TokenStream) -> TokenStream {
    asked(question, choose::supports)
}

/// What `taro_api::available!` expands to.
#[doc(hidden)]
#[proc_macro]
pub fn available(apis: TokenStream) -> TokenStream {
    asked(apis, |apis| choose::available(apis, &targets()))
}

/// What `taro_api::is_available!` expands to.
#[doc(hidden)]
#[proc_macro]
pub fn is_available(apis: TokenStream) -> TokenStream {
    asked(apis, choose::is_available)
}

/// Says that a function is for the hosts that have an API: what the API's own error says, the function's caller sees.
///
/// ```ignore
/// #[taro_api::needs(login, request)]
/// pub async fn sign_in() -> Result<Session, Error> { .. }
/// ```
///
/// A library that logs in compiles for every host so, and is an error where a program for `h5` calls `sign_in`.
///
/// A name is taro-api's, whatever the module has by that name: others are `crate::scan`, `self::scan` or, of a crate, `::lib::scan`.
#[proc_macro_attribute]
pub fn needs(arguments: TokenStream, function: TokenStream) -> TokenStream {
    let expand = |arguments| {
        in_crate(arguments, function.into(), |arguments, item, _| choose::needs(arguments, item, &targets()))
    };
    named(Form::Attribute("needs"), arguments, expand)
}

/// Says once, for the whole build, that `TARO_ENV` names no host, or `TARO_BASE_LIBRARY` no version.
#[doc(hidden)]
#[proc_macro]
pub fn check_target(_: TokenStream) -> TokenStream {
    match taro_api_codegen::hosts::check_own().and_then(|()| Targets::from_env()) {
        Ok(_) => TokenStream::new(),
        Err(message) => to_compile_errors(&[Diagnostic::new(Span::call_site(), message)]).into(),
    }
}

/// Brings what generated code names, by the name that these macros give it.
#[doc(hidden)]
#[proc_macro]
pub fn names(_: TokenStream) -> TokenStream {
    externs::names_of_version(&VERSION).into()
}

/// What the macros of any taro-api made for a crate that has this one.
#[doc(hidden)]
#[proc_macro]
pub fn of_version(tokens: TokenStream) -> TokenStream {
    externs::held_against((env!("CARGO_PKG_VERSION"), &VERSION), tokens.into()).into()
}

/// Fills an enum with the hosts of Taro.
#[doc(hidden)]
#[proc_macro]
pub fn hosts(declaration: TokenStream) -> TokenStream {
    taro_api_codegen::hosts::declare(declaration.into()).into()
}

/// Expands for a crate that has taro-api by another path: `crate = path,` among the arguments. A path from the root in the user's own
/// code is the user's.
fn in_crate(
    arguments: TokenStream2,
    item: TokenStream2,
    expand: impl FnOnce(TokenStream2, TokenStream2, &Caller) -> TokenStream2,
) -> TokenStream2 {
    let (caller, arguments) = krate::of_arguments(arguments);
    if !caller.has_path() {
        return caller.apply(expand(arguments, item, &caller));
    }
    let items = expand(krate::hidden(arguments), krate::hidden(item), &caller);
    krate::shown(caller.apply(items))
}

/// Expands a macro that looks like a function.
fn asked(tokens: TokenStream, expand: impl FnOnce(TokenStream2) -> TokenStream2) -> TokenStream {
    let code = in_crate(tokens.into(), TokenStream2::new(), |tokens, _, _| expand(tokens));
    krate::told_by(&NAMING.names(), code).into()
}

/// How the macro is called.
fn call() -> Option<String> {
    proc_macro::Span::call_site().source_text()
}

/// Expands for a crate that has taro-api by another name, and need not say so.
fn named(form: Form, tokens: TokenStream, expand: impl FnOnce(TokenStream2) -> TokenStream2) -> TokenStream {
    let call = call();
    let naming = NAMING.at(call.as_deref(), || externs::crates(arguments()));
    let is_doubtful = externs::is_doubtful(&naming, call.as_deref(), form, &tokens.clone().into());
    let items = externs::expand(&naming, form, tokens.into(), expand);
    let items = match *NAMING {
        Naming::Itself => return items.into(),
        _ => externs::of_version(&VERSION, krate::told_by(&NAMING.names(), items)),
    };
    match is_doubtful {
        true => externs::held(&naming, (env!("CARGO_PKG_VERSION"), &VERSION), items).into(),
        false => items.into(),
    }
}

/// The same call with the path that it begins with, where a library's `macro_rules!` says none.
fn by_its_path(form: Form, tokens: &TokenStream, item: &TokenStream) -> Option<TokenStream> {
    let call = call();
    let call = call.as_deref().filter(|it| it.contains("$crate"))?;
    externs::by_its_path(&NAMING, Some(call), form, &tokens.clone().into(), &item.clone().into()).map(Into::into)
}

/// The version of taro-api that these macros are of, from their source.
static VERSION: LazyLock<String> =
    LazyLock::new(|| externs::version_in(env!("CARGO_MANIFEST_DIR"), env!("CARGO_PKG_VERSION")));

/// By which name the crate has taro-api.
static NAMING: LazyLock<Naming> = LazyLock::new(|| Naming::of(arguments()));

/// What rustc was called with.
fn arguments() -> Vec<String> {
    externs::opened(std::env::args_os().filter_map(|it| it.into_string().ok()))
}

/// The hosts to prove. A name that is no host's is said by `check_target!`.
fn targets() -> Targets {
    Targets::from_env().unwrap_or_default()
}
