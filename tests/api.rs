//! A spec and an annotated module say the same in two languages, and so expand to the same.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use taro_api_codegen::hosts::Targets;

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
        let api = taro_api_codegen::api(TokenStream::new(), in_rust(), &targets);
        assert!(spec.errors.is_empty(), "{:?}", spec.errors);
        assert!(api.errors.is_empty(), "{:?}", api.errors);

        let module: syn::ItemMod = syn::parse2(api.items).unwrap();
        let (_, items) = module.content.unwrap();
        let found = pretty(items.iter().map(ToTokens::to_token_stream).collect());
        assert_eq!(pretty(spec.items), found);
    }
}

fn pretty(items: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(items).unwrap())
}
