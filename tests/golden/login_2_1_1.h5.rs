/// Asks for a credential that a server can exchange for the user's identity.
///
/// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
/// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
/// | ✓ |  |  |  |  |  |  |  |  |  |  |  |
///
/// See <https://docs.taro.zone/docs/2.x/apis/open-api/login/login>.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub fn login(
    option: impl ::core::convert::Into<::core::option::Option<login::Option>>,
) -> ::taro_api::Promise<login::SuccessCallbackResult>
where
    for<'a> ::taro_api::platform::Target_: login::Available_<'a>,
{
    ::taro_api::__private::call::<
        login::Option,
        _,
    >(
        ::taro_api::__private::Import::new("login", &__imports_of_login::LOGIN),
        true,
        option,
    )
}
/// The types of Taro's `login`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub mod login {
    /// Taro's `login.Option`.
    #[derive(::core::fmt::Debug)]
    #[non_exhaustive]
    pub struct Option {
        /// How long to wait for the host.
        ///
        /// The host counts it in milliseconds.
        pub timeout: ::core::option::Option<::core::time::Duration>,
        __callbacks: ::taro_api::__private::Callbacks,
    }
    impl Option {
        #[doc(hidden)]
        pub const MEMBERS_: &'static str = "timeout complete fail success";
        /// One with nothing set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                timeout: ::core::option::Option::None,
                __callbacks: ::core::default::Default::default(),
            }
        }
        /// How long to wait for the host.
        ///
        /// The host counts it in milliseconds.
        #[must_use]
        #[inline]
        pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.timeout = ::core::option::Option::Some(timeout);
            self
        }
        /// Called last, after `success` or `fail`.
        #[must_use]
        pub fn complete(
            mut self,
            complete: impl ::core::ops::FnOnce(::taro_api::CallbackResult) + 'static,
        ) -> Self {
            self.__callbacks.on_complete(complete);
            self
        }
        /// Called when there is no credential.
        #[must_use]
        pub fn fail(
            mut self,
            fail: impl ::core::ops::FnOnce(::taro_api::CallbackResult) + 'static,
        ) -> Self {
            self.__callbacks.on_fail(fail);
            self
        }
        /// Called with the credential.
        #[must_use]
        pub fn success(
            mut self,
            success: impl ::core::ops::FnOnce(SuccessCallbackResult) + 'static,
        ) -> Self {
            self.__callbacks.on_success(success);
            self
        }
    }
    impl ::core::default::Default for Option {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::taro_api::__private::ToJs for Option {
        fn to_js(self) -> ::taro_api::__private::Value {
            let object = ::taro_api::__private::Object::new();
            object
                .set(
                    "timeout",
                    ::core::option::Option::map(
                        self.timeout,
                        ::taro_api::__private::Millis,
                    ),
                );
            object.into_value()
        }
    }
    impl ::taro_api::__private::TakeCallbacks for Option {
        fn take_callbacks(&mut self) -> ::taro_api::__private::Callbacks {
            ::core::mem::take(&mut self.__callbacks)
        }
    }
    #[cfg(not(target_family = "wasm"))]
    impl ::taro_api::__private::FromJs for Option {
        fn from_fields(fields: &::taro_api::__private::Fields<'_>) -> Self {
            Self {
                timeout: ::core::option::Option::map(
                    fields.optional("timeout"),
                    |::taro_api::__private::Millis(it)| it,
                ),
                __callbacks: ::core::default::Default::default(),
            }
        }
    }
    /// Taro's `login.SuccessCallbackResult`.
    #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
    #[non_exhaustive]
    pub struct SuccessCallbackResult {
        /// The credential, valid for five minutes, which the server exchanges for `openid` and `session_key`.
        pub code: ::std::string::String,
        /// How the call went.
        #[doc(alias = "errMsg")]
        pub err_msg: ::std::string::String,
    }
    impl SuccessCallbackResult {
        #[doc(hidden)]
        pub const MEMBERS_: &'static str = "code err_msg";
        /// One with what it must have.
        #[must_use]
        #[inline]
        pub fn new(code: impl ::core::convert::Into<::std::string::String>) -> Self {
            Self {
                code: ::core::convert::Into::into(code),
                err_msg: ::std::string::String::new(),
            }
        }
        /// How the call went.
        #[must_use]
        #[inline]
        pub fn err_msg(
            mut self,
            err_msg: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.err_msg = ::core::convert::Into::into(err_msg);
            self
        }
    }
    #[cfg(not(target_family = "wasm"))]
    impl ::taro_api::__private::ToJs for SuccessCallbackResult {
        fn to_js(self) -> ::taro_api::__private::Value {
            let object = ::taro_api::__private::Object::new();
            object.set("code", self.code);
            object.set("errMsg", self.err_msg);
            object.into_value()
        }
    }
    #[cfg(not(target_family = "wasm"))]
    impl ::taro_api::__private::TakeCallbacks for SuccessCallbackResult {}
    impl ::taro_api::__private::FromJs for SuccessCallbackResult {
        fn from_fields(fields: &::taro_api::__private::Fields<'_>) -> Self {
            Self {
                code: fields.required("code"),
                err_msg: fields.err_msg("errMsg"),
            }
        }
    }
    /// `Taro.login`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: ::taro_api::Api<Option, SuccessCallbackResult> = ::taro_api::Api::new(
        "login",
    );
    /// `Taro.login`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: ::taro_api::Api<Option, SuccessCallbackResult> = ::taro_api::Api::new(
        "login",
        |arguments| ::core::result::Result::Ok(
            ::taro_api::__private::argument(arguments, 0usize)?,
        ),
    );
    #[doc(hidden)]
    pub const HAS_: bool = false;
    #[doc(hidden)]
    #[allow(unreachable_pub, non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "`Taro.login` is not available on `h5` and `rn`",
        label = "available on: weapp",
        note = "https://docs.taro.zone/docs/2.x/apis/open-api/login/login"
    )]
    pub trait Available_<'a> {}
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
mod __imports_of_login {
    #[cfg(target_family = "wasm")]
    use ::taro_api::__private::wasm_bindgen;
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
    pub(super) const LOGIN: ::taro_api::__private::Imported = ();
}
const _: ::core::option::Option<&str> = ::core::option_env!("TARO_ENV");
