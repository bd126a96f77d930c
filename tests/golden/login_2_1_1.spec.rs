//! `login` as Taro 2.1.1 documents it: on WeChat, and nowhere else.

taro_api::spec! {
    namespace login {
        interface Option {
            /// Called last, after `success` or `fail`.
            complete?: (res: CallbackResult) => void,
            /// Called when there is no credential.
            fail?: (res: CallbackResult) => void,
            /// Called with the credential.
            success?: (result: SuccessCallbackResult) => void,
            /// How long to wait for the host.
            #[unit(ms)]
            timeout?: number,
        }

        interface SuccessCallbackResult {
            /// The credential, valid for five minutes, which the server exchanges for `openid` and `session_key`.
            code: string,
            /// How the call went.
            errMsg: string,
        }
    }

    /// Asks for a credential that a server can exchange for the user's identity.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/2.x/apis/open-api/login/login")]
    function login(option?: login::Option) => Promise<login::SuccessCallbackResult>;
}
