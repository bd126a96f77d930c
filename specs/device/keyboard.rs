//! `hideKeyboard`, `getSelectedTextRange`, `onKeyboardHeightChange`, `offKeyboardHeightChange`.

taro_api::spec! {
    namespace hideKeyboard {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getSelectedTextRange {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            end: number,
            start: number,
            errMsg: string,
        }
    }

    namespace onKeyboardHeightChange {
        interface CallbackResult {
            height: number,
        }
    }

    #[platforms(weapp, alipay, swan, jd, tt, rn, harmony_hybrid, harmony)]
    #[see("https://docs.taro.zone/docs/apis/device/keyboard/hideKeyboard/")]
    function hideKeyboard(option?: hideKeyboard::Option) => Promise<CallbackResult>;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/device/keyboard/getSelectedTextRange/")]
    function getSelectedTextRange(
        option?: getSelectedTextRange::Option,
    ) => Promise<getSelectedTextRange::SuccessCallbackResult>;

    #[platforms(weapp, swan, jd, qq, rn, harmony)]
    #[see("https://docs.taro.zone/docs/apis/device/keyboard/onKeyboardHeightChange/")]
    function onKeyboardHeightChange(callback: (result: onKeyboardHeightChange::CallbackResult) => void) => void;

    #[platforms(weapp, swan, jd, rn, harmony)]
    #[see("https://docs.taro.zone/docs/apis/device/keyboard/offKeyboardHeightChange/")]
    function offKeyboardHeightChange(callback?: (result: onKeyboardHeightChange::CallbackResult) => void) => void;
}
