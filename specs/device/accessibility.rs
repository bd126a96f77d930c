//! `checkIsOpenAccessibility`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace checkIsOpenAccessibility {
        /// The listeners of `checkIsOpenAccessibility`, which has nothing to set.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// Whether pages are read aloud to the user.
        interface SuccessCallbackResult extends CallbackResult {
            /// Whether VoiceOver (iOS) or TalkBack (Android) is on.
            open: boolean,
        }
    }

    /// Asks whether the system's screen reader is on.
    #[platforms(weapp, jd)]
    #[corrected((option: checkIsOpenAccessibility::Option) => Promise<checkIsOpenAccessibility::SuccessCallbackResult>, "the promise gives what `success` receives: `@tarojs/shared` 4.2.1, `dist/native-apis.js`")]
    #[since(weapp = "2.13.0")]
    #[see("https://docs.taro.zone/docs/apis/device/accessibility/checkIsOpenAccessibility/")]
    function checkIsOpenAccessibility(option: checkIsOpenAccessibility::Option) => Promise<CallbackResult>;
}
