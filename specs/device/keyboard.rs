//! `hideKeyboard`, `getSelectedTextRange`, `onKeyboardHeightChange`, `offKeyboardHeightChange`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace hideKeyboard {
        /// What `hideKeyboard` takes: listeners only.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getSelectedTextRange {
        /// The listeners of `getSelectedTextRange`, which has nothing to set.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// Which part of the focused input's text is selected.
        interface SuccessCallbackResult extends CallbackResult {
            /// Where the selection ends, in characters.
            end: number,
            /// Where the selection begins, in characters; the cursor's place if it equals `end`.
            start: number,
            errMsg: string,
        }
    }

    namespace onKeyboardHeightChange {
        /// How much of the screen the keyboard covers.
        interface CallbackResult {
            /// In pixels; 0 once the keyboard is hidden.
            height: number,
        }
    }

    /// Hides the keyboard that an input has brought up.
    #[platforms(weapp, alipay, swan, jd, tt, rn, harmony_hybrid, harmony)]
    #[since(weapp = "2.8.2")]
    #[see("https://docs.taro.zone/docs/apis/device/keyboard/hideKeyboard/")]
    function hideKeyboard(option?: hideKeyboard::Option) => Promise<CallbackResult>;

    /// Asks where the selection begins and ends in the input that has the focus.
    #[platforms(weapp)]
    #[since(weapp = "2.7.0")]
    #[see("https://docs.taro.zone/docs/apis/device/keyboard/getSelectedTextRange/")]
    function getSelectedTextRange(
        option?: getSelectedTextRange::Option,
    ) => Promise<getSelectedTextRange::SuccessCallbackResult>;

    /// Tells of a change of the keyboard's height, with the new height.
    #[platforms(weapp, swan, jd, qq, rn, harmony)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/keyBoard/onKeyboardHeightChange.js:10")]
    #[since(weapp = "2.7.0")]
    #[see("https://docs.taro.zone/docs/apis/device/keyboard/onKeyboardHeightChange/")]
    function onKeyboardHeightChange(callback: (result: onKeyboardHeightChange::CallbackResult) => void) => void;

    /// Stops telling of the keyboard's height: all listeners are taken off.
    #[platforms(weapp, swan, jd, rn, harmony)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/keyBoard/offKeyboardHeightChange.js:9")]
    #[since(weapp = "2.9.2")]
    #[see("https://docs.taro.zone/docs/apis/device/keyboard/offKeyboardHeightChange/")]
    function offKeyboardHeightChange(callback?: (result: onKeyboardHeightChange::CallbackResult) => void) => void;
}
