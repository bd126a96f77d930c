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
    clippy::nursery,
    clippy::restriction
)]
pub fn plugin_login(
    option: impl ::taro_api::__private::Into<
        ::taro_api::__private::Option<plugin_login::Option>,
    >,
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
    clippy::nursery,
    clippy::restriction
)]
pub fn login(
    option: impl ::taro_api::__private::Into<
        ::taro_api::__private::Option<login::Option>,
    >,
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
    clippy::nursery,
    clippy::restriction
)]
pub fn check_session(
    option: impl ::taro_api::__private::Into<
        ::taro_api::__private::Option<check_session::Option>,
    >,
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
    clippy::nursery,
    clippy::restriction
)]
pub mod plugin_login {
    /// Callbacks for `pluginLogin`; a plugin has nothing to set.
    #[derive(::taro_api::__private::Debug)]
    #[non_exhaustive]
    pub struct Option {
        __callbacks: ::taro_api::__private::Callbacks,
    }
    impl Option {
        #[doc(hidden)]
        pub const MEMBERS_: &'static ::taro_api::__private::str = "complete fail success";
        /// One with nothing set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                __callbacks: ::taro_api::__private::Default::default(),
            }
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
        fn from_fields(_: &::taro_api::__private::Fields<'_>) -> Self {
            Self {
                __callbacks: ::taro_api::__private::Default::default(),
            }
        }
    }
    /// What the plugin's server needs to know the user.
    #[derive(
        ::taro_api::__private::Debug,
        ::taro_api::__private::Clone,
        ::taro_api::__private::PartialEq
    )]
    #[non_exhaustive]
    pub struct SuccessCallbackResult {
        /// The credential, which the plugin's server exchanges for the user's `openpid`: valid for five minutes.
        pub code: ::taro_api::__private::String,
        /// What the host says of the call: the API's name with `:ok`, or with `:fail` and the reason.
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
        /// What the host says of the call: the API's name with `:ok`, or with `:fail` and the reason.
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
    /// `Taro.pluginLogin`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: ::taro_api::Api<Option, SuccessCallbackResult> = ::taro_api::Api::new(
        "pluginLogin",
    );
    /// `Taro.pluginLogin`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: ::taro_api::Api<Option, SuccessCallbackResult> = ::taro_api::Api::new(
        "pluginLogin",
        |arguments_| ::taro_api::__private::Result::Ok(
            ::taro_api::__private::argument(arguments_, 0usize)?,
        ),
    );
    /// The function, where `available!` gave it.
    pub type Function = fn(
        ::taro_api::__private::Option<Option>,
    ) -> ::taro_api::Promise<SuccessCallbackResult>;
    #[doc(hidden)]
    pub const GATE_: &::taro_api::__private::str = "weapp@2.20.1 qywx@2.20.1 kwai lark xhs";
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
    /// How long a log-in may take, and whether to ask the user.
    #[derive(::taro_api::__private::Debug)]
    #[non_exhaustive]
    pub struct Option {
        /// How long to wait for the host.
        ///
        /// The host counts it in milliseconds.
        ///
        /// Since the base library: WeChat (`weapp`) 1.9.90.
        pub timeout: ::taro_api::__private::Option<::taro_api::__private::Duration>,
        /// Whether to show the log-in dialog to a user who is not logged in.
        ///
        /// Default: `true`.
        ///
        /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
        /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
        /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
        pub force: ::taro_api::__private::Option<::taro_api::__private::bool>,
        __callbacks: ::taro_api::__private::Callbacks,
    }
    impl Option {
        #[doc(hidden)]
        pub const MEMBERS_: &'static ::taro_api::__private::str = "timeout=*,weapp@1.9.90,qywx@1.9.90 force=tt,kwai,lark,xhs complete fail success";
        /// One with nothing set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                timeout: ::taro_api::__private::Option::None,
                force: ::taro_api::__private::Option::None,
                __callbacks: ::taro_api::__private::Default::default(),
            }
        }
        /// How long to wait for the host.
        ///
        /// The host counts it in milliseconds.
        ///
        /// Since the base library: WeChat (`weapp`) 1.9.90.
        #[must_use]
        #[inline]
        pub fn timeout(mut self, timeout: ::taro_api::__private::Duration) -> Self {
            self.timeout = ::taro_api::__private::Option::Some(timeout);
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
        pub fn force(mut self, force: ::taro_api::__private::bool) -> Self {
            self.force = ::taro_api::__private::Option::Some(force);
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
            object_.set("force", self.force);
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
                force: fields_.optional("force"),
                __callbacks: ::taro_api::__private::Default::default(),
            }
        }
    }
    /// What the app's server needs to know the user.
    #[derive(
        ::taro_api::__private::Debug,
        ::taro_api::__private::Clone,
        ::taro_api::__private::PartialEq
    )]
    #[non_exhaustive]
    pub struct SuccessCallbackResult {
        /// The credential: valid for five minutes, good for one use.
        pub code: ::taro_api::__private::String,
        /// How the call went: `login:ok`.
        #[doc(alias = "errMsg")]
        pub err_msg: ::taro_api::__private::String,
        /// The credential of this device, which is given to a user who is not logged in as well: valid for five minutes.
        ///
        /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
        /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
        /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
        #[doc(alias = "anonymousCode")]
        pub anonymous_code: ::taro_api::__private::Option<::taro_api::__private::String>,
        /// Whether the user is logged in to the app around this program.
        ///
        /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
        /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
        /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
        #[doc(alias = "isLogin")]
        pub is_login: ::taro_api::__private::Option<::taro_api::__private::bool>,
    }
    impl SuccessCallbackResult {
        #[doc(hidden)]
        pub const MEMBERS_: &'static ::taro_api::__private::str = "code err_msg anonymous_code=tt,kwai,lark,xhs is_login=tt,kwai,lark,xhs";
        /// One with what it must have.
        #[must_use]
        #[inline]
        pub fn new(
            code: impl ::taro_api::__private::Into<::taro_api::__private::String>,
        ) -> Self {
            Self {
                code: ::taro_api::__private::Into::into(code),
                err_msg: ::taro_api::__private::String::new(),
                anonymous_code: ::taro_api::__private::Option::None,
                is_login: ::taro_api::__private::Option::None,
            }
        }
        /// How the call went: `login:ok`.
        #[must_use]
        #[inline]
        pub fn err_msg(
            mut self,
            err_msg: impl ::taro_api::__private::Into<::taro_api::__private::String>,
        ) -> Self {
            self.err_msg = ::taro_api::__private::Into::into(err_msg);
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
            anonymous_code: impl ::taro_api::__private::Into<
                ::taro_api::__private::String,
            >,
        ) -> Self {
            self.anonymous_code = ::taro_api::__private::Option::Some(
                ::taro_api::__private::Into::into(anonymous_code),
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
        pub fn is_login(mut self, is_login: ::taro_api::__private::bool) -> Self {
            self.is_login = ::taro_api::__private::Option::Some(is_login);
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
            object_.set("anonymousCode", self.anonymous_code);
            object_.set("isLogin", self.is_login);
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
                anonymous_code: fields_.optional("anonymousCode"),
                is_login: fields_.optional("isLogin"),
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
    pub const GATE_: &::taro_api::__private::str = "weapp swan alipay tt qq jd harmony_hybrid qywx dd iot kwai lark xhs";
}
/// The types of Taro's `checkSession`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod check_session {
    /// Callbacks for `checkSession`: success means that the log-in still holds.
    #[derive(::taro_api::__private::Debug)]
    #[non_exhaustive]
    pub struct Option {
        __callbacks: ::taro_api::__private::Callbacks,
    }
    impl Option {
        #[doc(hidden)]
        pub const MEMBERS_: &'static ::taro_api::__private::str = "complete fail success";
        /// One with nothing set.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self {
                __callbacks: ::taro_api::__private::Default::default(),
            }
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
        /// Called when the session key has expired: `login` gets a new one.
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
        /// Called when the session key still holds.
        #[must_use]
        pub fn success(
            mut self,
            success: impl ::taro_api::__private::FnOnce(
                ::taro_api::CallbackResult,
            ) + 'static,
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
        fn from_fields(_: &::taro_api::__private::Fields<'_>) -> Self {
            Self {
                __callbacks: ::taro_api::__private::Default::default(),
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
        |arguments_| ::taro_api::__private::Result::Ok(
            ::taro_api::__private::argument(arguments_, 0usize)?,
        ),
    );
    /// The function, where `available!` gave it.
    pub type Function = fn(
        ::taro_api::__private::Option<Option>,
    ) -> ::taro_api::Promise<::taro_api::CallbackResult>;
    #[doc(hidden)]
    pub const GATE_: &::taro_api::__private::str = "weapp swan tt qq qywx kwai lark xhs";
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
const _: [::taro_api::__private::Option<&::taro_api::__private::str>; 2] = [
    ::taro_api::__private::option_env!("TARO_ENV"),
    ::taro_api::__private::option_env!("TARO_BASE_LIBRARY"),
];
