//! `checkIsAddedToMyMiniProgram`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace checkIsAddedToMyMiniProgram {
        /// The callbacks that are told whether the user has kept the app.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// Whether the app is in the user's own list.
        interface SuccessCallbackResult extends CallbackResult {
            /// `true` if the user keeps it under "My Mini Programs".
            added: boolean,
        }
    }

    /// Asks whether the user keeps this program among their own mini programs.
    #[platforms(weapp)]
    #[since(weapp = "2.29.1")]
    #[see("https://docs.taro.zone/docs/apis/open-api/my-miniprogram/checkIsAddedToMyMiniProgram/")]
    function checkIsAddedToMyMiniProgram(option?: checkIsAddedToMyMiniProgram::Option) => void;
}
