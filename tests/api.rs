//! A spec and an annotated module say the same in two languages, and so expand to the same.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::hosts::Targets;
use taro_api_codegen::span::Tokens;
use taro_api_codegen::{parse, print};

fn in_typescript() -> TokenStream {
    quote! {
        namespace login {
            /// What `login` takes.
            interface Option {
                /// How long to wait for the host.
                #[unit(ms)]
                timeout?: number,
                /// Whether to show the log-in dialog to a user who is not logged in.
                #[platforms(tt)]
                #[default(true)]
                force?: boolean,
                /// Called with the credential.
                success?: (result: SuccessCallbackResult) => void,
                /// Called when there is no credential.
                fail?: (res: CallbackResult) => void,
                /// Called last, after `success` or `fail`.
                complete?: (res: CallbackResult) => void,
            }
            interface SuccessCallbackResult extends CallbackResult {
                /// The credential: valid for five minutes, good for one use.
                code: string,
                /// How the call went: `login:ok`.
                errMsg: string,
                #[platforms(tt)]
                anonymousCode?: string,
                #[platforms(tt)]
                isLogin?: boolean,
            }
        }
        namespace checkSession {
            interface Option {
                success?: (res: CallbackResult) => void,
            }
        }
        /// Asks the host for a short-lived credential.
        #[platforms(weapp, jd, qq, tt, harmony_hybrid)]
        #[see("https://docs.taro.zone/docs/apis/open-api/login/")]
        function login(option?: login::Option) => Promise<login::SuccessCallbackResult>;
        #[platforms(weapp, swan, qq, tt)]
        #[found(alipay)]
        #[absent(swan)]
        function checkSession(option?: checkSession::Option) => Promise<CallbackResult>;
        /// What the storage holds.
        function getStorageSync(key: string) => any;
        /// Mixes them.
        function mix(bytes: ArrayBuffer, pixels: Uint8ClampedArray, samples?: Float32Array) => Float32Array;
    }
}

fn in_rust() -> TokenStream {
    quote! {
        pub mod face {
            pub mod login {
                /// What `login` takes.
                pub struct Option {
                    /// How long to wait for the host.
                    pub timeout: Option<std::time::Duration>,
                    /// Whether to show the log-in dialog to a user who is not logged in.
                    #[platforms(tt)]
                    #[default(true)]
                    pub force: Option<bool>,
                    /// Called with the credential.
                    pub success: Option<fn(SuccessCallbackResult)>,
                    /// Called when there is no credential.
                    pub fail: Option<fn(CallbackResult)>,
                    /// Called last, after `success` or `fail`.
                    pub complete: Option<fn(CallbackResult)>,
                }
                #[extends(CallbackResult)]
                pub struct SuccessCallbackResult {
                    /// The credential: valid for five minutes, good for one use.
                    pub code: String,
                    /// How the call went: `login:ok`.
                    pub err_msg: String,
                    #[platforms(tt)]
                    pub anonymous_code: Option<String>,
                    #[platforms(tt)]
                    pub is_login: Option<bool>,
                }
            }
            pub mod check_session {
                pub struct Option {
                    pub success: Option<fn(taro_api::CallbackResult)>,
                }
            }
            /// Asks the host for a short-lived credential.
            #[platforms(weapp, jd, qq, tt, harmony_hybrid)]
            #[see("https://docs.taro.zone/docs/apis/open-api/login/")]
            pub async fn login(option: Option<login::Option>) -> login::SuccessCallbackResult;
            #[platforms(weapp, swan, qq, tt)]
            #[found(alipay)]
            #[absent(swan)]
            pub fn check_session(option: Option<check_session::Option>) -> Promise<CallbackResult>;
            /// What the storage holds.
            pub fn get_storage_sync(key: String) -> Any;
            /// Mixes them.
            pub fn mix(bytes: Vec<u8>, pixels: taro_api::Clamped, samples: Option<Vec<f32>>) -> Vec<f32>;
        }
    }
}

#[test]
fn login_expands_to_the_same_items_from_both_languages() {
    for targets in ["", "h5", "weapp,tt", "alipay"] {
        let targets = Targets::parse(targets).unwrap();
        let spec = taro_api_codegen::spec(in_typescript(), &targets);
        assert!(spec.errors.is_empty(), "{:?}", spec.errors);
        let found = expanded(in_rust(), &targets);
        assert_eq!(pretty(spec.items), pretty(found));
    }
}

#[test]
fn every_spec_printed_as_a_module_expands_to_the_same_items() {
    let mut files = Vec::new();
    find(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../specs")), &mut files);
    for folder in ["golden", "ui/pass"] {
        find(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    }
    let specs: Vec<(PathBuf, TokenStream)> = files.into_iter().flat_map(specs_of).collect();
    assert!(specs.len() > 90, "{} specs were found", specs.len());
    for (file, spec) in specs {
        assert_same(&file.display().to_string(), spec);
    }
}

#[test]
fn whatever_a_spec_says_a_module_says_as_well() {
    let spec = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/api/everything.spec.txt")).unwrap();
    assert_same("everything", spec.parse().unwrap());
}

/// Prints a spec as a module, and compares what both expand to.
fn assert_same(title: &str, spec: TokenStream) {
    let errors = Errors::new();
    let module = print::api(&parse::spec(spec.clone(), &errors), "face");
    let mistakes = errors.take();
    assert!(mistakes.is_empty(), "{title}: {mistakes:?}");
    let (attribute, module) = module.split_once('\n').unwrap();
    let arguments = attribute.strip_prefix("#[taro_api::api").unwrap().trim_matches(['(', ')', ']']);
    // With hosts to prove, the gates are there as well.
    let targets = Targets::parse("weapp,tt").unwrap();
    let expected = taro_api_codegen::spec(spec, &targets);
    assert!(expected.errors.is_empty(), "{title}: {:?}", expected.errors);
    let module = module.parse().unwrap_or_else(|error| panic!("{title}: {error}\n{module}"));
    let found = taro_api_codegen::api(arguments.parse().unwrap(), module, &targets);
    assert!(found.errors.is_empty(), "{title}: {:?}", found.errors);
    let found = inside(found.items);
    if Tokens(expected.items.clone()) != Tokens(found.clone()) {
        let (expected, found) = (pretty(expected.items), pretty(found));
        let differ = expected.lines().zip(found.lines()).enumerate().find(|(_, (a, b))| a != b);
        panic!("{title}: {differ:?}");
    }
}

/// The Rust files of a folder and of those inside of it.
fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}

/// The calls of `spec!` in a file, wherever they stand.
fn specs_of(file: PathBuf) -> Vec<(PathBuf, TokenStream)> {
    let source = syn::parse_file(&fs::read_to_string(&file).unwrap()).unwrap();
    let mut calls = Vec::new();
    collect(source.items, &mut calls);
    calls.into_iter().map(|tokens| (file.clone(), tokens)).collect()
}

fn collect(items: Vec<syn::Item>, calls: &mut Vec<TokenStream>) {
    for item in items {
        match item {
            syn::Item::Macro(it) if it.mac.path.segments.last().is_some_and(|it| it.ident == "spec") => {
                calls.push(it.mac.tokens);
            }
            syn::Item::Mod(syn::ItemMod { content: Some((_, items)), .. }) => collect(items, calls),
            _ => {}
        }
    }
}

/// What a module expands to, without the module itself.
fn expanded(module: TokenStream, targets: &Targets) -> TokenStream {
    let output = taro_api_codegen::api(TokenStream::new(), module, targets);
    assert!(output.errors.is_empty(), "{:?}", output.errors);
    inside(output.items)
}

fn inside(module: TokenStream) -> TokenStream {
    let module: syn::ItemMod = syn::parse2(module).unwrap();
    module.content.unwrap().1.iter().map(ToTokens::to_token_stream).collect()
}

fn pretty(items: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(items).unwrap())
}

#[test]
fn a_name_in_capitals_is_as_it_is() {
    let module = quote! {
        mod face {
            pub trait Player { fn play(&self); }
            #[new]
            pub fn Player(URL: String, base_url: String) -> Player;
            pub enum Method { GET, PutAll, Fast, PUT_ALL, #[js("b")] B }
            pub struct Option { pub URL: String, pub err_msg: String, pub method: Method }
        }
    };
    let found = pretty(expanded(module, &Targets::parse("weapp").unwrap()));
    for name in ["Player", "URL", "errMsg", "GET", "putAll", "fast", "PUT_ALL", "b"] {
        assert!(found.contains(&format!("{name:?}")), "{name}");
    }
    for name in ["player", "url", "get", "putALL", "B"] {
        assert!(!found.contains(&format!("{name:?}")), "{name}");
    }
}
