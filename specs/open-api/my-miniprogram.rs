//! `checkIsAddedToMyMiniProgram`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace checkIsAddedToMyMiniProgram {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            added: boolean,
        }
    }

    /// Asks whether the user keeps this program among their own mini programs.
    #[platforms(weapp)]
    #[since(weapp = "2.29.1")]
    #[see("https://docs.taro.zone/docs/apis/open-api/my-miniprogram/checkIsAddedToMyMiniProgram/")]
    function checkIsAddedToMyMiniProgram(option?: checkIsAddedToMyMiniProgram::Option) => void;
}
