#[allow(unused_imports)]
#[cfg_attr(clippy, allow(clippy::wildcard_imports))]
use ::taro_api::__names::*;
/// Asks, from inside a plugin, for a credential that tells the plugin who its user is.
///
/// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
/// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
/// | 2.20.1 |  |  |  |  |  |  |  |  |  |  |  |
///
/// A version is that of the base library from which on it is there.
///
/// See <https://docs.taro.zone/docs/apis/open-api/login/pluginLogin/>.
///
/// `option` is an `Option` of this API, or `None` to leave it out.
#[doc(alias = "pluginLogin")]
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub fn plugin_login(
    option: impl __taro_api::Into<__taro_api::Option<plugin_login::Option>>,
) -> __taro_api::Promise<plugin_login::SuccessCallbackResult> {
    __taro_api::call::<
        plugin_login::Option,
        _,
    >(
        __taro_api::Import::new("pluginLogin", &__imports_of_plugin_login::PLUGIN_LOGIN),
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
///
/// `option` is an `Option` of this API, or `None` to leave it out.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub fn login(
    option: impl __taro_api::Into<__taro_api::Option<login::Option>>,
) -> __taro_api::Promise<login::SuccessCallbackResult> {
    __taro_api::call::<
        login::Option,
        _,
    >(__taro_api::Import::new("login", &__imports_of_plugin_login::LOGIN), true, option)
}
/// Asks whether the session key of the last credential still holds; it fails when the key has expired.
///
/// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
/// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
/// | ✓ | ✓ |  | ✓ | ✓ |  |  |  |  |  |  |  |
///
/// See <https://docs.taro.zone/docs/apis/open-api/login/checkSession/>.
///
/// `option` is an `Option` of this API, or `None` to leave it out.
#[doc(alias = "checkSession")]
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub fn check_session(
    option: impl __taro_api::Into<__taro_api::Option<check_session::Option>>,
) -> __taro_api::Promise<__taro_api::CallbackResult> {
    __taro_api::call::<
        check_session::Option,
        _,
    >(
        __taro_api::Import::new(
            "checkSession",
            &__imports_of_plugin_login::CHECK_SESSION,
        ),
        true,
        option,
    )
}
/// The types of Taro's `pluginLogin`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub mod plugin_login {
    #[allow(unused_imports)]
    #[cfg_attr(clippy, allow(clippy::wildcard_imports))]
    use ::taro_api::__names::*;
    /// Callbacks for `pluginLogin`; a plugin has nothing to set.
    #[derive(__taro_api::Debug)]
    #[non_exhaustive]
    pub struct Option {
        __callbacks: __taro_api::Callbacks,
    }
    impl Option {
        #[doc(hidden)]
        pub const MEMBERS_: &'static __taro_api::str = "complete fail success";
        /// One with nothing set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                __callbacks: __taro_api::Default::default(),
            }
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
        fn from_fields(_: &__taro_api::Fields<'_>) -> Self {
            Self {
                __callbacks: __taro_api::Default::default(),
            }
        }
    }
    /// What the plugin's server needs to know the user.
    #[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)]
    #[non_exhaustive]
    pub struct SuccessCallbackResult {
        /// The credential, which the plugin's server exchanges for the user's `openpid`: valid for five minutes.
        pub code: __taro_api::String,
        /// What the host says of the call: the API's name with `:ok`, or with `:fail` and the reason.
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
        /// What the host says of the call: the API's name with `:ok`, or with `:fail` and the reason.
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
    /// `Taro.pluginLogin`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: __taro_api::Api<Option, SuccessCallbackResult> = __taro_api::Api::new(
        "pluginLogin",
    );
    /// `Taro.pluginLogin`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: __taro_api::Api<Option, SuccessCallbackResult> = __taro_api::Api::new(
        "pluginLogin",
        __taro_api::argument_alone,
    );
    /// The function, where `available!` gave it.
    pub type Function = fn(
        __taro_api::Option<Option>,
    ) -> __taro_api::Promise<SuccessCallbackResult>;
    #[doc(hidden)]
    pub const GATE_: &__taro_api::str = "weapp@2.20.1 qywx@2.20.1 kwai lark xhs";
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
    /// How long a log-in may take, and whether to ask the user.
    #[derive(__taro_api::Debug)]
    #[non_exhaustive]
    pub struct Option {
        /// How long to wait for the host.
        ///
        /// The host counts it in milliseconds.
        ///
        /// Since the base library: WeChat (`weapp`) 1.9.90.
        pub timeout: __taro_api::Option<__taro_api::Duration>,
        /// Whether to show the log-in dialog to a user who is not logged in.
        ///
        /// Default: `true`.
        ///
        /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
        /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
        /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
        pub force: __taro_api::Option<__taro_api::bool>,
        __callbacks: __taro_api::Callbacks,
    }
    impl Option {
        #[doc(hidden)]
        pub const MEMBERS_: &'static __taro_api::str = "timeout=*,weapp@1.9.90,qywx@1.9.90 force=tt,kwai,lark,xhs complete fail success";
        /// One with nothing set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                timeout: __taro_api::Option::None,
                force: __taro_api::Option::None,
                __callbacks: __taro_api::Default::default(),
            }
        }
        /// How long to wait for the host.
        ///
        /// The host counts it in milliseconds.
        ///
        /// Since the base library: WeChat (`weapp`) 1.9.90.
        #[must_use]
        #[inline]
        pub fn timeout(mut self, value_: __taro_api::Duration) -> Self {
            self.timeout = __taro_api::Option::Some(value_);
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
        pub fn force(mut self, value_: __taro_api::bool) -> Self {
            self.force = __taro_api::Option::Some(value_);
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
            object_.set("force", self.force);
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
                force: fields_.optional("force"),
                __callbacks: __taro_api::Default::default(),
            }
        }
    }
    /// What the app's server needs to know the user.
    #[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)]
    #[non_exhaustive]
    pub struct SuccessCallbackResult {
        /// The credential: valid for five minutes, good for one use.
        pub code: __taro_api::String,
        /// How the call went: `login:ok`.
        #[doc(alias = "errMsg")]
        pub err_msg: __taro_api::String,
        /// The credential of this device, which is given to a user who is not logged in as well: valid for five minutes.
        ///
        /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
        /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
        /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
        #[doc(alias = "anonymousCode")]
        pub anonymous_code: __taro_api::Option<__taro_api::String>,
        /// Whether the user is logged in to the app around this program.
        ///
        /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
        /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
        /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
        #[doc(alias = "isLogin")]
        pub is_login: __taro_api::Option<__taro_api::bool>,
    }
    impl SuccessCallbackResult {
        #[doc(hidden)]
        pub const MEMBERS_: &'static __taro_api::str = "code err_msg anonymous_code=tt,kwai,lark,xhs is_login=tt,kwai,lark,xhs";
        /// One with what it must have.
        #[must_use]
        #[inline]
        pub fn new(code: impl __taro_api::Into<__taro_api::String>) -> Self {
            Self {
                code: __taro_api::Into::into(code),
                err_msg: __taro_api::String::new(),
                anonymous_code: __taro_api::Option::None,
                is_login: __taro_api::Option::None,
            }
        }
        /// How the call went: `login:ok`.
        #[must_use]
        #[inline]
        pub fn err_msg(
            mut self,
            value_: impl __taro_api::Into<__taro_api::String>,
        ) -> Self {
            self.err_msg = __taro_api::Into::into(value_);
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
            value_: impl __taro_api::Into<__taro_api::String>,
        ) -> Self {
            self.anonymous_code = __taro_api::Option::Some(
                __taro_api::Into::into(value_),
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
        pub fn is_login(mut self, value_: __taro_api::bool) -> Self {
            self.is_login = __taro_api::Option::Some(value_);
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
            object_.set("anonymousCode", self.anonymous_code);
            object_.set("isLogin", self.is_login);
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
                anonymous_code: fields_.optional("anonymousCode"),
                is_login: fields_.optional("isLogin"),
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
    pub const GATE_: &__taro_api::str = "weapp swan alipay tt qq jd harmony_hybrid qywx dd iot kwai lark xhs";
}
/// The types of Taro's `checkSession`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub mod check_session {
    #[allow(unused_imports)]
    #[cfg_attr(clippy, allow(clippy::wildcard_imports))]
    use ::taro_api::__names::*;
    /// Callbacks for `checkSession`: success means that the log-in still holds.
    #[derive(__taro_api::Debug)]
    #[non_exhaustive]
    pub struct Option {
        __callbacks: __taro_api::Callbacks,
    }
    impl Option {
        #[doc(hidden)]
        pub const MEMBERS_: &'static __taro_api::str = "complete fail success";
        /// One with nothing set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                __callbacks: __taro_api::Default::default(),
            }
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
        /// Called when the session key has expired: `login` gets a new one.
        #[must_use]
        pub fn fail(
            mut self,
            value_: impl __taro_api::FnOnce(__taro_api::CallbackResult) + 'static,
        ) -> Self {
            __taro_api::Callbacks::on_fail(&mut self.__callbacks, value_);
            self
        }
        /// Called when the session key still holds.
        #[must_use]
        pub fn success(
            mut self,
            value_: impl __taro_api::FnOnce(__taro_api::CallbackResult) + 'static,
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
        fn from_fields(_: &__taro_api::Fields<'_>) -> Self {
            Self {
                __callbacks: __taro_api::Default::default(),
            }
        }
    }
    /// `Taro.checkSession`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: __taro_api::Api<Option, __taro_api::CallbackResult> = __taro_api::Api::new(
        "checkSession",
    );
    /// `Taro.checkSession`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: __taro_api::Api<Option, __taro_api::CallbackResult> = __taro_api::Api::new(
        "checkSession",
        __taro_api::argument_alone,
    );
    /// The function, where `available!` gave it.
    pub type Function = fn(
        __taro_api::Option<Option>,
    ) -> __taro_api::Promise<__taro_api::CallbackResult>;
    #[doc(hidden)]
    pub const GATE_: &__taro_api::str = "weapp swan tt qq qywx kwai lark xhs";
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
mod __imports_of_plugin_login {
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
        #[wasm_bindgen(thread_local_v2, js_name = "pluginLogin")]
        pub(super) static PLUGIN_LOGIN: wasm_bindgen::JsValue;
        #[wasm_bindgen(thread_local_v2, js_name = "login")]
        pub(super) static LOGIN: wasm_bindgen::JsValue;
        #[wasm_bindgen(thread_local_v2, js_name = "checkSession")]
        pub(super) static CHECK_SESSION: wasm_bindgen::JsValue;
    }
    #[cfg(not(target_family = "wasm"))]
    pub(super) const PLUGIN_LOGIN: __taro_api::Imported = ();
    #[cfg(not(target_family = "wasm"))]
    pub(super) const LOGIN: __taro_api::Imported = ();
    #[cfg(not(target_family = "wasm"))]
    pub(super) const CHECK_SESSION: __taro_api::Imported = ();
}
const _: [__taro_api::Option<&__taro_api::str>; 2] = [
    __taro_api::option_env!("TARO_ENV"),
    __taro_api::option_env!("TARO_BASE_LIBRARY"),
];
