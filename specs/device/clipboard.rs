//! `setClipboardData`, `getClipboardData`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace setClipboardData {
        /// What stands on the clipboard now.
        interface Promised extends CallbackResult {
            errMsg: string,
            /// The text that was put there.
            #[corrected(string | null, "@mini-types/my@3.0.14/types/lib.my.d.ts:9474 does not have it")]
            data: string,
        }

        /// The text for the clipboard.
        interface Option {
            /// What takes the place of all that was there.
            data: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getClipboardData {
        /// What the clipboard holds.
        interface Promised extends CallbackResult {
            errMsg: string,
            /// The text on the clipboard.
            data: string,
        }

        /// The listeners of `getClipboardData`, which has nothing to set.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackOption) => void,
        }

        /// What `success` is told of the clipboard.
        interface SuccessCallbackOption {
            /// The text that the user or an app has copied last.
            data: string,
        }
    }

    /// Puts a text on the system's clipboard.
    #[platforms(weapp, swan, jd, qq, tt, h5, rn, harmony, harmony_hybrid)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:189")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/clipboard/setClipboardData/")]
    function setClipboardData(option: setClipboardData::Option) => Promise<setClipboardData::Promised>;

    /// Asks for the text on the system's clipboard.
    #[platforms(weapp, swan, jd, qq, tt, h5, rn, harmony, harmony_hybrid)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:186")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/clipboard/getClipboardData/")]
    function getClipboardData(res?: getClipboardData::Option) => Promise<getClipboardData::Promised>;
}
