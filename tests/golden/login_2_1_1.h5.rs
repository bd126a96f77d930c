#[allow(unused_imports)]
#[cfg_attr(clippy, allow(clippy::wildcard_imports))]
use ::taro_api::__names::*;
/// Asks for a credential that a server can exchange for the user's identity.
///
/// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
/// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
/// | ✓ |  |  |  |  |  |  |  |  |  |  |  |
///
/// See <https://docs.taro.zone/docs/2.x/apis/open-api/login/login>.
///
/// `option` is an `Option` of this API, or `None` to leave it out.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub fn login(
    option: impl __taro_api::Into<__taro_api::Option<login::Option>>,
) -> __taro_api::Promise<login::SuccessCallbackResult>
where
    for<'a> __taro_api::platform::Target_: login::Available_<'a>,
{
    login::asked_::asked_(option)
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[allow(missing_docs)]
impl login::asked_ {
    pub fn asked_(
        option: impl __taro_api::Into<__taro_api::Option<login::Option>>,
    ) -> __taro_api::Promise<login::SuccessCallbackResult> {
        __taro_api::call::<
            login::Option,
            _,
        >(__taro_api::Import::new("login", &__imports_of_login::LOGIN), true, option)
    }
}
/// The types of Taro's `login`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub mod login {
    #[allow(unused_imports)]
    #[cfg_attr(clippy, allow(clippy::wildcard_imports))]
    use ::taro_api::__names::*;
    /// Taro's `login.Option`.
    #[derive(__taro_api::Debug)]
    #[non_exhaustive]
    pub struct Option {
        /// How long to wait for the host.
        ///
        /// The host counts it in milliseconds.
        pub timeout: __taro_api::Option<__taro_api::Duration>,
        __callbacks: __taro_api::Callbacks,
    }
    impl Option {
        #[doc(hidden)]
        pub const MEMBERS_: &'static __taro_api::str = "timeout complete fail success";
        /// One with nothing set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                timeout: __taro_api::Option::None,
                __callbacks: __taro_api::Default::default(),
            }
        }
        /// How long to wait for the host.
        ///
        /// The host counts it in milliseconds.
        #[must_use]
        #[inline]
        pub fn timeout(mut self, value_: __taro_api::Duration) -> Self {
            self.timeout = __taro_api::Option::Some(value_);
            self
        }
        /// Called last, after `success` or `fail`.
        #[must_use]
        pub fn complete(
            mut self,
            value_: impl __taro_api::FnOnce(__taro_api::CallbackResult) + 'static,
        ) -> Self {
            __taro_api::Callbacks::on_complete(&mut self.__callbacks, value_);
            self
        }
        /// Called when there is no credential.
        #[must_use]
        pub fn fail(
            mut self,
            value_: impl __taro_api::FnOnce(__taro_api::CallbackResult) + 'static,
        ) -> Self {
            __taro_api::Callbacks::on_fail(&mut self.__callbacks, value_);
            self
        }
        /// Called with the credential.
        #[must_use]
        pub fn success(
            mut self,
            value_: impl __taro_api::FnOnce(SuccessCallbackResult) + 'static,
        ) -> Self {
            __taro_api::Callbacks::on_success(&mut self.__callbacks, value_);
            self
        }
    }
    impl __taro_api::Default for Option {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __taro_api::ToJs for Option {
        fn to_js(self) -> __taro_api::Value {
            let value_ = __taro_api::Object::new();
            let object_ = &value_;
            object_
                .set(
                    "timeout",
                    __taro_api::Option::map(self.timeout, __taro_api::Millis),
                );
            value_.into_value()
        }
    }
    impl __taro_api::TakeCallbacks for Option {
        fn take_callbacks(&mut self) -> __taro_api::Callbacks {
            __taro_api::take(&mut self.__callbacks)
        }
    }
    #[cfg(not(target_family = "wasm"))]
    impl __taro_api::FromJs for Option {
        fn from_fields(fields_: &__taro_api::Fields<'_>) -> Self {
            Self {
                timeout: __taro_api::Option::map(
                    fields_.optional("timeout"),
                    |__taro_api::Millis(it_)| it_,
                ),
                __callbacks: __taro_api::Default::default(),
            }
        }
    }
    /// Taro's `login.SuccessCallbackResult`.
    #[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)]
    #[non_exhaustive]
    pub struct SuccessCallbackResult {
        /// The credential, valid for five minutes, which the server exchanges for `openid` and `session_key`.
        pub code: __taro_api::String,
        /// How the call went.
        #[doc(alias = "errMsg")]
        pub err_msg: __taro_api::String,
    }
    impl SuccessCallbackResult {
        #[doc(hidden)]
        pub const MEMBERS_: &'static __taro_api::str = "code err_msg";
        /// One with what it must have.
        #[must_use]
        #[inline]
        pub fn new(code: impl __taro_api::Into<__taro_api::String>) -> Self {
            Self {
                code: __taro_api::Into::into(code),
                err_msg: __taro_api::String::new(),
            }
        }
        /// How the call went.
        #[must_use]
        #[inline]
        pub fn err_msg(
            mut self,
            value_: impl __taro_api::Into<__taro_api::String>,
        ) -> Self {
            self.err_msg = __taro_api::Into::into(value_);
            self
        }
    }
    #[cfg(not(target_family = "wasm"))]
    impl __taro_api::ToJs for SuccessCallbackResult {
        fn to_js(self) -> __taro_api::Value {
            let value_ = __taro_api::Object::new();
            let object_ = &value_;
            object_.set("code", self.code);
            object_.set("errMsg", self.err_msg);
            value_.into_value()
        }
    }
    #[cfg(not(target_family = "wasm"))]
    impl __taro_api::TakeCallbacks for SuccessCallbackResult {}
    impl __taro_api::FromJs for SuccessCallbackResult {
        fn from_fields(fields_: &__taro_api::Fields<'_>) -> Self {
            Self {
                code: fields_.required("code"),
                err_msg: fields_.err_msg("errMsg"),
            }
        }
    }
    /// `Taro.login`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: __taro_api::Api<Option, SuccessCallbackResult> = __taro_api::Api::new(
        "login",
    );
    /// `Taro.login`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: __taro_api::Api<Option, SuccessCallbackResult> = __taro_api::Api::new(
        "login",
        __taro_api::argument_alone,
    );
    /// The function, where `available!` gave it.
    pub type Function = fn(
        __taro_api::Option<Option>,
    ) -> __taro_api::Promise<SuccessCallbackResult>;
    #[doc(hidden)]
    #[allow(missing_debug_implementations, non_camel_case_types)]
    pub enum asked_ {}
    #[doc(hidden)]
    pub const GATE_: &__taro_api::str = "!weapp qywx kwai lark xhs";
    #[doc(hidden)]
    #[allow(unreachable_pub, non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "`Taro.login` is not available on `h5` and `rn`",
        label = "available on: weapp",
        note = "ask first: `if let Some(login) = taro_api::available!(crate::..::login)`",
        note = "https://docs.taro.zone/docs/2.x/apis/open-api/login/login"
    )]
    pub trait Available_<'a> {}
    #[diagnostic::do_not_recommend]
    impl Available_<'_> for __taro_api::platform::Never {}
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
mod __imports_of_login {
    #[allow(unused_imports)]
    #[cfg_attr(clippy, allow(clippy::wildcard_imports))]
    use ::taro_api::__names::*;
    #[cfg(target_family = "wasm")]
    use __taro_api::wasm_bindgen;
    #[cfg(target_family = "wasm")]
    #[wasm_bindgen::prelude::wasm_bindgen(
        wasm_bindgen = wasm_bindgen,
        module = "@tarojs/taro"
    )]
    extern "C" {
        #[wasm_bindgen(thread_local_v2, js_name = "login")]
        pub(super) static LOGIN: wasm_bindgen::JsValue;
    }
    #[cfg(not(target_family = "wasm"))]
    pub(super) const LOGIN: __taro_api::Imported = ();
}
const _: [__taro_api::Option<&__taro_api::str>; 2] = [
    __taro_api::option_env!("TARO_ENV"),
    __taro_api::option_env!("TARO_BASE_LIBRARY"),
];
