//! `startAccelerometer`, `stopAccelerometer`, `onAccelerometerChange`, `offAccelerometerChange`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace startAccelerometer {
        /// How often the accelerometer reports.
        interface Option {
            /// How often the listeners are called.
            #[default("normal")]
            #[since(weapp = "2.1.0")]
            interval?:
                /// About every 20 ms, for games.
                | "game"
                /// About every 60 ms, for what moves on the page.
                | "ui"
                /// About every 200 ms.
                | "normal",
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace stopAccelerometer {
        /// What `stopAccelerometer` takes: listeners only.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onAccelerometerChange {
        /// The acceleration at one moment.
        interface Result {
            /// The acceleration along the axis that goes across the screen.
            x: number,
            /// The acceleration along the axis that goes up the screen.
            y: number,
            /// The acceleration along the axis that comes out of the screen.
            z: number,
        }
    }

    /// Starts the accelerometer, which then reports as often as `interval` says.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, rn, harmony)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/accelerometer/startAccelerometer.js:11")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/accelerometer/startAccelerometer/")]
    function startAccelerometer(res?: startAccelerometer::Option) => Promise<CallbackResult>;

    /// Stops the accelerometer.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, rn, harmony)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/accelerometer/stopAccelerometer.js:10")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/accelerometer/stopAccelerometer/")]
    function stopAccelerometer(res?: stopAccelerometer::Option) => Promise<CallbackResult>;

    /// Tells of the acceleration along the three axes, several times a second.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, rn, harmony)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/accelerometer/onAccelerometerChange.js:10")]
    #[see("https://docs.taro.zone/docs/apis/device/accelerometer/onAccelerometerChange/")]
    function onAccelerometerChange(callback: (res: onAccelerometerChange::Result) => void) => void;

    /// Stops telling of the acceleration: all listeners are taken off.
    #[platforms(weapp, alipay, swan, jd, tt, h5, rn, harmony)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/accelerometer/offAccelerometerChange.js:9")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.9.3")]
    #[see("https://docs.taro.zone/docs/apis/device/accelerometer/offAccelerometerChange/")]
    function offAccelerometerChange(callback?: (res: onAccelerometerChange::Result) => void) => void;
}
