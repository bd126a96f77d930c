//! `stopGyroscope`, `startGyroscope`, `onGyroscopeChange`, `offGyroscopeChange`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopGyroscope {
        /// The listeners of `stopGyroscope`, which has nothing to set.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace startGyroscope {
        /// How often the gyroscope reports.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// How often the listeners are called.
            interval?: Interval,
            success?: (res: CallbackResult) => void,
        }

        /// How often a gyroscope can report.
        type Interval =
            /// About every 20 ms, for games.
            | "game"
            /// About every 60 ms, for what moves on the page.
            | "ui"
            /// About every 200 ms.
            | "normal";
    }

    namespace onGyroscopeChange {
        /// How fast the phone turns at one moment.
        interface CallbackResult {
            /// The angular speed around the axis across the screen.
            x: number,
            /// The angular speed around the axis that goes up the screen.
            y: number,
            /// The angular speed around the axis out of the screen.
            z: number,
        }
    }

    /// Stops the gyroscope.
    #[platforms(weapp, alipay, swan, jd, qq, tt, rn)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/gyroscope/stopGyroscope.js:10")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.3.0")]
    #[see("https://docs.taro.zone/docs/apis/device/gyroscope/stopGyroscope/")]
    function stopGyroscope(option?: stopGyroscope::Option) => Promise<CallbackResult>;

    /// Starts the gyroscope, which then reports as often as `interval` says.
    #[platforms(weapp, rn, tt)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:10751", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/gyroscope/startGyroscope.js:11")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.3.0")]
    #[see("https://docs.taro.zone/docs/apis/device/gyroscope/startGyroscope/")]
    function startGyroscope(option: startGyroscope::Option) => Promise<CallbackResult>;

    /// Tells of the device's angular speed around the three axes, as often as the gyroscope was told to.
    #[platforms(weapp, alipay, swan, jd, qq, tt, rn)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/gyroscope/onGyroscopeChange.js:9")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.3.0")]
    #[see("https://docs.taro.zone/docs/apis/device/gyroscope/onGyroscopeChange/")]
    function onGyroscopeChange(callback: (result: onGyroscopeChange::CallbackResult) => void) => void;

    /// Stops telling of the angular speed: all listeners are taken off.
    #[platforms(weapp, alipay, swan, jd, tt, rn)]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.9.3")]
    #[see("https://docs.taro.zone/docs/apis/device/gyroscope/offGyroscopeChange/")]
    function offGyroscopeChange(callback?: (result: onGyroscopeChange::CallbackResult) => void) => void;
}
