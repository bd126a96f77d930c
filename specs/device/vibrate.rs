//! `vibrateShort`, `vibrateLong`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace vibrateShort {
        /// How strongly the phone vibrates.
        interface Option {
            /// How strong the vibration is; only WeChat heeds it.
            #[since(weapp = "2.13.0")]
            type?:
                /// The strongest.
                | "heavy"
                /// Between `heavy` and `light`.
                | "medium"
                /// The weakest.
                | "light",
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace vibrateLong {
        /// Holds no more than listeners: `vibrateLong` has no settings.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Has the phone vibrate for an instant, about 15 ms.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, rn, harmony)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/vibrate.js:9")]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/device/vibrate/vibrateShort/")]
    function vibrateShort(option?: vibrateShort::Option) => Promise<CallbackResult>;

    /// Has the phone vibrate for a while, about 400 ms.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, rn, harmony)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/vibrate.js:27")]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/device/vibrate/vibrateLong/")]
    function vibrateLong(option?: vibrateLong::Option) => Promise<CallbackResult>;
}
