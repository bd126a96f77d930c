//! Logging in: `login`, `checkSession`, `pluginLogin`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace pluginLogin {
        /// Callbacks for `pluginLogin`; a plugin has nothing to set.
        interface Option {
            /// Called last, after `success` or `fail`.
            complete?: (res: CallbackResult) => void,
            /// Called when there is no credential.
            fail?: (res: CallbackResult) => void,
            /// Called with the credential.
            success?: (result: SuccessCallbackResult) => void,
        }

        /// What the plugin's server needs to know the user.
        interface SuccessCallbackResult extends CallbackResult {
            /// The credential, which the plugin's server exchanges for the user's `openpid`: valid for five minutes.
            code: string,
        }
    }

    namespace login {
        /// How long a log-in may take, and whether to ask the user.
        interface Option {
            /// Called last, after `success` or `fail`.
            complete?: (res: CallbackResult) => void,
            /// Called when there is no credential.
            fail?: (res: CallbackResult) => void,
            /// Called with the credential.
            success?: (result: SuccessCallbackResult) => void,
            /// How long to wait for the host.
            #[unit(ms)]
            #[since(weapp = "1.9.90")]
            timeout?: number,
            /// Whether to show the log-in dialog to a user who is not logged in.
            #[platforms(tt)]
            #[default(true)]
            force?: boolean,
        }

        /// What the app's server needs to know the user.
        interface SuccessCallbackResult extends CallbackResult {
            /// The credential: valid for five minutes, good for one use.
            code: string,
            /// How the call went: `login:ok`.
            errMsg: string,
            /// The credential of this device, which is given to a user who is not logged in as well: valid for five minutes.
            #[platforms(tt)]
            anonymousCode?: string,
            /// Whether the user is logged in to the app around this program.
            #[platforms(tt)]
            isLogin?: boolean,
        }
    }

    namespace checkSession {
        /// Callbacks for `checkSession`: success means that the log-in still holds.
        interface Option {
            /// Called last, after `success` or `fail`.
            complete?: (res: CallbackResult) => void,
            /// Called when the session key has expired: `login` gets a new one.
            fail?: (res: CallbackResult) => void,
            /// Called when the session key still holds.
            success?: (res: CallbackResult) => void,
        }
    }

    /// Asks, from inside a plugin, for a credential that tells the plugin who its user is.
    #[platforms(weapp)]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/open-api/login/pluginLogin/")]
    function pluginLogin(option?: pluginLogin::Option) => Promise<pluginLogin::SuccessCallbackResult>;

    /// Asks the host for a short-lived credential that a server can exchange for the user's identity.
    ///
    /// The server sends it to the host's own service, with the app's secret, and gets the user's `openid` and a session
    /// key. WeChat allows a user four calls a second.
    #[platforms(weapp, jd, qq, tt, harmony_hybrid)]
    #[found(swan = "@tarojs/plugin-platform-swan@4.2.0/dist/runtime.js:30", alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:51")]
    #[see("https://docs.taro.zone/docs/apis/open-api/login/")]
    function login(option?: login::Option) => Promise<login::SuccessCallbackResult>;

    /// Asks whether the session key of the last credential still holds; it fails when the key has expired.
    #[platforms(weapp, swan, qq, tt)]
    #[see("https://docs.taro.zone/docs/apis/open-api/login/checkSession/")]
    function checkSession(option?: checkSession::Option) => Promise<CallbackResult>;
}
