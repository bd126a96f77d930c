//! `stopCompass`, `startCompass`, `onCompassChange`, `offCompassChange`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopCompass {
        /// `stopCompass` can be given listeners, and nothing else.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace startCompass {
        /// Holds no more than listeners: `startCompass` has no settings.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onCompassChange {
        /// Where the phone points, and how sure that is.
        interface OnCompassChangeCallbackResult {
            /// How exact it is: a number on iOS, a word on Android.
            #[since(weapp = "2.4.0")]
            accuracy: number | accuracy,
            /// Where the top of the phone points, in degrees.
            direction: number,
        }

        /// How far Android's compass can be trusted.
        type accuracy =
            /// The most exact.
            | "high"
            /// Somewhat exact.
            | "medium"
            /// The least exact.
            | "low"
            /// Not to be trusted: the sensor does not answer.
            | "no-contact"
            /// Not to be trusted, for an unknown reason.
            | "unreliable"
            /// A grade that is none of Android's: the text has its number in place of `${value}`.
            | "unknow ${value}";
    }

    /// Stops the compass.
    #[platforms(weapp, swan, qq, h5, tt)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:11053", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/compass/stopCompass.js:10")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/compass/stopCompass/")]
    function stopCompass(option?: stopCompass::Option) => Promise<CallbackResult>;

    /// Starts the compass, which then reports its direction.
    #[platforms(weapp, swan, qq, h5, tt)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:10706", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/compass/startCompass.js:10")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/compass/startCompass/")]
    function startCompass(option?: startCompass::Option) => Promise<CallbackResult>;

    /// Tells of the direction the device points to, and how exact that is, several times a second.
    #[platforms(weapp, swan, qq, h5, tt)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:7011", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/compass/onCompassChange.js:11")]
    #[see("https://docs.taro.zone/docs/apis/device/compass/onCompassChange/")]
    function onCompassChange(callback: (result: onCompassChange::OnCompassChangeCallbackResult) => void) => void;

    /// Stops telling of the compass's direction: all listeners are taken off.
    #[platforms(weapp, swan, qq, h5)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6587", tt = "@douyin-microapp/typings@1.3.1/api/compass.d.ts:45", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/compass/offCompassChange.js:10")]
    #[since(weapp = "2.9.3")]
    #[see("https://docs.taro.zone/docs/apis/device/compass/offCompassChange/")]
    function offCompassChange(callback?: (result: onCompassChange::OnCompassChangeCallbackResult) => void) => void;
}
