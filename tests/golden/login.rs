/// Asks, from inside a plugin, for a credential that tells the plugin who its user is.
///
/// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
/// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
/// | 2.20.1 |  |  |  |  |  |  |  |  |  |  |  |
///
/// A version is that of the base library from which on it is there.
///
/// See <https://docs.taro.zone/docs/apis/open-api/login/pluginLogin/>.
#[doc(alias = "pluginLogin")]
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub fn plugin_login(
    option: impl ::core::convert::Into<::core::option::Option<plugin_login::Option>>,
) -> ::taro_api::Promise<plugin_login::SuccessCallbackResult> {
    ::taro_api::__private::call::<
        plugin_login::Option,
        _,
    >(
        ::taro_api::__private::Import::new(
            "pluginLogin",
            &__imports_of_plugin_login::PLUGIN_LOGIN,
        ),
        true,
        option,
    )
}
/// Asks the host for a short-lived credential that a server can exchange for the user's identity.
///
/// The server sends it to the host's own service, with the app's secret, and gets the user's `openid` and a session
/// key. WeChat allows a user four calls a second.
///
/// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
/// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
/// | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ |  |  |  |  | ✓ |  |
///
/// Has it, though not declared: Baidu (`swan`: `@tarojs/plugin-platform-swan@4.2.0/dist/runtime.js:30`), Alipay (`alipay`: `@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:51`).
///
/// See <https://docs.taro.zone/docs/apis/open-api/login/>.
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
) -> ::taro_api::Promise<login::SuccessCallbackResult> {
    ::taro_api::__private::call::<
        login::Option,
        _,
    >(
        ::taro_api::__private::Import::new("login", &__imports_of_plugin_login::LOGIN),
        true,
        option,
    )
}
/// Asks whether the session key of the last credential still holds; it fails when the key has expired.
///
/// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
/// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
/// | ✓ | ✓ |  | ✓ | ✓ |  |  |  |  |  |  |  |
///
/// See <https://docs.taro.zone/docs/apis/open-api/login/checkSession/>.
#[doc(alias = "checkSession")]
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub fn check_session(
    option: impl ::core::convert::Into<::core::option::Option<check_session::Option>>,
) -> ::taro_api::Promise<::taro_api::CallbackResult> {
    ::taro_api::__private::call::<
        check_session::Option,
        _,
    >(
        ::taro_api::__private::Import::new(
            "checkSession",
            &__imports_of_plugin_login::CHECK_SESSION,
        ),
        true,
        option,
    )
}
/// The types of Taro's `pluginLogin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub mod plugin_login {
    /// Taro's `pluginLogin.Option`.
    #[derive(::core::fmt::Debug)]
    #[non_exhaustive]
    pub struct Option {
        __callbacks: ::taro_api::__private::Callbacks,
    }
    impl Option {
        #[doc(hidden)]
        pub const MEMBERS_: &'static str = "complete fail success";
        /// One with nothing set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                __callbacks: ::core::default::Default::default(),
            }
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
        fn from_fields(_: &::taro_api::__private::Fields<'_>) -> Self {
            Self {
                __callbacks: ::core::default::Default::default(),
            }
        }
    }
    /// Taro's `pluginLogin.SuccessCallbackResult`.
    #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
    #[non_exhaustive]
    pub struct SuccessCallbackResult {
        /// The credential, which the plugin's server exchanges for the user's `openpid`: valid for five minutes.
        pub code: ::std::string::String,
        /// `errMsg` of Taro's `pluginLogin.SuccessCallbackResult`.
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
        /// `errMsg` of Taro's `pluginLogin.SuccessCallbackResult`.
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
    /// `Taro.pluginLogin`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: ::taro_api::Api<Option, SuccessCallbackResult> = ::taro_api::Api::new(
        "pluginLogin",
    );
    /// `Taro.pluginLogin`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: ::taro_api::Api<Option, SuccessCallbackResult> = ::taro_api::Api::new(
        "pluginLogin",
        |arguments| ::core::result::Result::Ok(
            ::taro_api::__private::argument(arguments, 0usize)?,
        ),
    );
    #[doc(hidden)]
    pub const HAS_: bool = true;
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
        ///
        /// Since the base library: WeChat (`weapp`) 1.9.90.
        pub timeout: ::core::option::Option<::core::time::Duration>,
        /// Whether to show the log-in dialog to a user who is not logged in.
        ///
        /// Default: `true`.
        ///
        /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
        /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
        /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
        pub force: ::core::option::Option<bool>,
        __callbacks: ::taro_api::__private::Callbacks,
    }
    impl Option {
        #[doc(hidden)]
        pub const MEMBERS_: &'static str = "timeout force complete fail success";
        /// One with nothing set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                timeout: ::core::option::Option::None,
                force: ::core::option::Option::None,
                __callbacks: ::core::default::Default::default(),
            }
        }
        /// How long to wait for the host.
        ///
        /// The host counts it in milliseconds.
        ///
        /// Since the base library: WeChat (`weapp`) 1.9.90.
        #[must_use]
        #[inline]
        pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.timeout = ::core::option::Option::Some(timeout);
            self
        }
        /// Whether to show the log-in dialog to a user who is not logged in.
        ///
        /// Default: `true`.
        ///
        /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
        /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
        /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
        #[must_use]
        #[inline]
        pub fn force(mut self, force: bool) -> Self {
            self.force = ::core::option::Option::Some(force);
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
            object.set("force", self.force);
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
                force: fields.optional("force"),
                __callbacks: ::core::default::Default::default(),
            }
        }
    }
    /// Taro's `login.SuccessCallbackResult`.
    #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
    #[non_exhaustive]
    pub struct SuccessCallbackResult {
        /// The credential: valid for five minutes, good for one use.
        pub code: ::std::string::String,
        /// How the call went: `login:ok`.
        #[doc(alias = "errMsg")]
        pub err_msg: ::std::string::String,
        /// The credential of this device, which is given to a user who is not logged in as well: valid for five minutes.
        ///
        /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
        /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
        /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
        #[doc(alias = "anonymousCode")]
        pub anonymous_code: ::core::option::Option<::std::string::String>,
        /// Whether the user is logged in to the app around this program.
        ///
        /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
        /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
        /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
        #[doc(alias = "isLogin")]
        pub is_login: ::core::option::Option<bool>,
    }
    impl SuccessCallbackResult {
        #[doc(hidden)]
        pub const MEMBERS_: &'static str = "code err_msg anonymous_code is_login";
        /// One with what it must have.
        #[must_use]
        #[inline]
        pub fn new(code: impl ::core::convert::Into<::std::string::String>) -> Self {
            Self {
                code: ::core::convert::Into::into(code),
                err_msg: ::std::string::String::new(),
                anonymous_code: ::core::option::Option::None,
                is_login: ::core::option::Option::None,
            }
        }
        /// How the call went: `login:ok`.
        #[must_use]
        #[inline]
        pub fn err_msg(
            mut self,
            err_msg: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.err_msg = ::core::convert::Into::into(err_msg);
            self
        }
        /// The credential of this device, which is given to a user who is not logged in as well: valid for five minutes.
        ///
        /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
        /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
        /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
        #[must_use]
        #[inline]
        pub fn anonymous_code(
            mut self,
            anonymous_code: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.anonymous_code = ::core::option::Option::Some(
                ::core::convert::Into::into(anonymous_code),
            );
            self
        }
        /// Whether the user is logged in to the app around this program.
        ///
        /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
        /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
        /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
        #[must_use]
        #[inline]
        pub fn is_login(mut self, is_login: bool) -> Self {
            self.is_login = ::core::option::Option::Some(is_login);
            self
        }
    }
    #[cfg(not(target_family = "wasm"))]
    impl ::taro_api::__private::ToJs for SuccessCallbackResult {
        fn to_js(self) -> ::taro_api::__private::Value {
            let object = ::taro_api::__private::Object::new();
            object.set("code", self.code);
            object.set("errMsg", self.err_msg);
            object.set("anonymousCode", self.anonymous_code);
            object.set("isLogin", self.is_login);
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
                anonymous_code: fields.optional("anonymousCode"),
                is_login: fields.optional("isLogin"),
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
    pub const HAS_: bool = true;
}
/// The types of Taro's `checkSession`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub mod check_session {
    /// Taro's `checkSession.Option`.
    #[derive(::core::fmt::Debug)]
    #[non_exhaustive]
    pub struct Option {
        __callbacks: ::taro_api::__private::Callbacks,
    }
    impl Option {
        #[doc(hidden)]
        pub const MEMBERS_: &'static str = "complete fail success";
        /// One with nothing set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                __callbacks: ::core::default::Default::default(),
            }
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
        /// Called when the session key has expired: `login` gets a new one.
        #[must_use]
        pub fn fail(
            mut self,
            fail: impl ::core::ops::FnOnce(::taro_api::CallbackResult) + 'static,
        ) -> Self {
            self.__callbacks.on_fail(fail);
            self
        }
        /// Called when the session key still holds.
        #[must_use]
        pub fn success(
            mut self,
            success: impl ::core::ops::FnOnce(::taro_api::CallbackResult) + 'static,
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
        fn from_fields(_: &::taro_api::__private::Fields<'_>) -> Self {
            Self {
                __callbacks: ::core::default::Default::default(),
            }
        }
    }
    /// `Taro.checkSession`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: ::taro_api::Api<Option, ::taro_api::CallbackResult> = ::taro_api::Api::new(
        "checkSession",
    );
    /// `Taro.checkSession`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: ::taro_api::Api<Option, ::taro_api::CallbackResult> = ::taro_api::Api::new(
        "checkSession",
        |arguments| ::core::result::Result::Ok(
            ::taro_api::__private::argument(arguments, 0usize)?,
        ),
    );
    #[doc(hidden)]
    pub const HAS_: bool = true;
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
mod __imports_of_plugin_login {
    #[cfg(target_family = "wasm")]
    use ::taro_api::__private::wasm_bindgen;
    #[cfg(target_family = "wasm")]
    #[wasm_bindgen::prelude::wasm_bindgen(
        wasm_bindgen = wasm_bindgen,
        module = "@tarojs/taro"
    )]
    extern "C" {
        #[wasm_bindgen(thread_local_v2, js_name = "pluginLogin")]
        pub(super) static PLUGIN_LOGIN: wasm_bindgen::JsValue;
        #[wasm_bindgen(thread_local_v2, js_name = "login")]
        pub(super) static LOGIN: wasm_bindgen::JsValue;
        #[wasm_bindgen(thread_local_v2, js_name = "checkSession")]
        pub(super) static CHECK_SESSION: wasm_bindgen::JsValue;
    }
    #[cfg(not(target_family = "wasm"))]
    pub(super) const PLUGIN_LOGIN: ::taro_api::__private::Imported = ();
    #[cfg(not(target_family = "wasm"))]
    pub(super) const LOGIN: ::taro_api::__private::Imported = ();
    #[cfg(not(target_family = "wasm"))]
    pub(super) const CHECK_SESSION: ::taro_api::__private::Imported = ();
}
const _: ::core::option::Option<&str> = ::core::option_env!("TARO_ENV");
