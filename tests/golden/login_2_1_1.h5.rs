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
    clippy::nursery,
    clippy::restriction
)]
pub fn login(
    option: impl ::taro_api::__private::Into<
        ::taro_api::__private::Option<login::Option>,
    >,
) -> ::taro_api::Promise<login::SuccessCallbackResult>
where
    for<'a> ::taro_api::platform::Target_: login::Available_<'a>,
{
    login_asked_(option)
}
#[doc(hidden)]
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub fn login_asked_(
    option: impl ::taro_api::__private::Into<
        ::taro_api::__private::Option<login::Option>,
    >,
) -> ::taro_api::Promise<login::SuccessCallbackResult> {
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
    clippy::nursery,
    clippy::restriction
)]
pub mod login {
    /// Taro's `login.Option`.
    #[derive(::taro_api::__private::Debug)]
    #[non_exhaustive]
    pub struct Option {
        /// How long to wait for the host.
        ///
        /// The host counts it in milliseconds.
        pub timeout: ::taro_api::__private::Option<::taro_api::__private::Duration>,
        __callbacks: ::taro_api::__private::Callbacks,
    }
    impl Option {
        #[doc(hidden)]
        pub const MEMBERS_: &'static ::taro_api::__private::str = "timeout complete fail success";
        /// One with nothing set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                timeout: ::taro_api::__private::Option::None,
                __callbacks: ::taro_api::__private::Default::default(),
            }
        }
        /// How long to wait for the host.
        ///
        /// The host counts it in milliseconds.
        #[must_use]
        #[inline]
        pub fn timeout(mut self, timeout: ::taro_api::__private::Duration) -> Self {
            self.timeout = ::taro_api::__private::Option::Some(timeout);
            self
        }
        /// Called last, after `success` or `fail`.
        #[must_use]
        pub fn complete(
            mut self,
            complete: impl ::taro_api::__private::FnOnce(
                ::taro_api::CallbackResult,
            ) + 'static,
        ) -> Self {
            ::taro_api::__private::Callbacks::on_complete(
                &mut self.__callbacks,
                complete,
            );
            self
        }
        /// Called when there is no credential.
        #[must_use]
        pub fn fail(
            mut self,
            fail: impl ::taro_api::__private::FnOnce(
                ::taro_api::CallbackResult,
            ) + 'static,
        ) -> Self {
            ::taro_api::__private::Callbacks::on_fail(&mut self.__callbacks, fail);
            self
        }
        /// Called with the credential.
        #[must_use]
        pub fn success(
            mut self,
            success: impl ::taro_api::__private::FnOnce(SuccessCallbackResult) + 'static,
        ) -> Self {
            ::taro_api::__private::Callbacks::on_success(&mut self.__callbacks, success);
            self
        }
    }
    impl ::taro_api::__private::Default for Option {
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::taro_api::__private::ToJs for Option {
        fn to_js(self) -> ::taro_api::__private::Value {
            let value_ = ::taro_api::__private::Object::new();
            let object_ = &value_;
            object_
                .set(
                    "timeout",
                    ::taro_api::__private::Option::map(
                        self.timeout,
                        ::taro_api::__private::Millis,
                    ),
                );
            value_.into_value()
        }
    }
    impl ::taro_api::__private::TakeCallbacks for Option {
        fn take_callbacks(&mut self) -> ::taro_api::__private::Callbacks {
            ::taro_api::__private::take(&mut self.__callbacks)
        }
    }
    #[cfg(not(target_family = "wasm"))]
    impl ::taro_api::__private::FromJs for Option {
        fn from_fields(fields_: &::taro_api::__private::Fields<'_>) -> Self {
            Self {
                timeout: ::taro_api::__private::Option::map(
                    fields_.optional("timeout"),
                    |::taro_api::__private::Millis(it_)| it_,
                ),
                __callbacks: ::taro_api::__private::Default::default(),
            }
        }
    }
    /// Taro's `login.SuccessCallbackResult`.
    #[derive(
        ::taro_api::__private::Debug,
        ::taro_api::__private::Clone,
        ::taro_api::__private::PartialEq
    )]
    #[non_exhaustive]
    pub struct SuccessCallbackResult {
        /// The credential, valid for five minutes, which the server exchanges for `openid` and `session_key`.
        pub code: ::taro_api::__private::String,
        /// How the call went.
        #[doc(alias = "errMsg")]
        pub err_msg: ::taro_api::__private::String,
    }
    impl SuccessCallbackResult {
        #[doc(hidden)]
        pub const MEMBERS_: &'static ::taro_api::__private::str = "code err_msg";
        /// One with what it must have.
        #[must_use]
        #[inline]
        pub fn new(
            code: impl ::taro_api::__private::Into<::taro_api::__private::String>,
        ) -> Self {
            Self {
                code: ::taro_api::__private::Into::into(code),
                err_msg: ::taro_api::__private::String::new(),
            }
        }
        /// How the call went.
        #[must_use]
        #[inline]
        pub fn err_msg(
            mut self,
            err_msg: impl ::taro_api::__private::Into<::taro_api::__private::String>,
        ) -> Self {
            self.err_msg = ::taro_api::__private::Into::into(err_msg);
            self
        }
    }
    #[cfg(not(target_family = "wasm"))]
    impl ::taro_api::__private::ToJs for SuccessCallbackResult {
        fn to_js(self) -> ::taro_api::__private::Value {
            let value_ = ::taro_api::__private::Object::new();
            let object_ = &value_;
            object_.set("code", self.code);
            object_.set("errMsg", self.err_msg);
            value_.into_value()
        }
    }
    #[cfg(not(target_family = "wasm"))]
    impl ::taro_api::__private::TakeCallbacks for SuccessCallbackResult {}
    impl ::taro_api::__private::FromJs for SuccessCallbackResult {
        fn from_fields(fields_: &::taro_api::__private::Fields<'_>) -> Self {
            Self {
                code: fields_.required("code"),
                err_msg: fields_.err_msg("errMsg"),
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
        |arguments_| ::taro_api::__private::Result::Ok(
            ::taro_api::__private::argument(arguments_, 0usize)?,
        ),
    );
    /// The function, where `available!` gave it.
    pub type Function = fn(
        ::taro_api::__private::Option<Option>,
    ) -> ::taro_api::Promise<SuccessCallbackResult>;
    #[doc(hidden)]
    #[allow(unused_imports, unreachable_pub)]
    pub use super::login_asked_ as asked_;
    #[doc(hidden)]
    pub const GATE_: &::taro_api::__private::str = "!weapp qywx kwai lark xhs";
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
    impl<T: ::taro_api::platform::Never> Available_<'_> for T {}
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
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
const _: [::taro_api::__private::Option<&::taro_api::__private::str>; 2] = [
    ::taro_api::__private::option_env!("TARO_ENV"),
    ::taro_api::__private::option_env!("TARO_BASE_LIBRARY"),
];
