//! `startDeviceMotionListening`, `stopDeviceMotionListening`, `onDeviceMotionChange`, `offDeviceMotionChange`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace startDeviceMotionListening {
        /// How often the phone's orientation is reported.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// How often the listeners are called.
            #[default("normal")]
            interval?: Interval,
            success?: (res: CallbackResult) => void,
        }

        /// How often the orientation can be reported.
        type Interval =
            /// About every 20 ms, for games.
            | "game"
            /// About every 60 ms, for what moves on the page.
            | "ui"
            /// About every 200 ms.
            | "normal";
    }

    namespace stopDeviceMotionListening {
        /// `stopDeviceMotionListening` can be given listeners, and nothing else.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onDeviceMotionChange {
        /// How the phone lies in space at one moment.
        interface CallbackResult {
            /// The turn around the axis out of the screen, in radians from 0 up to 2π; counterclockwise is positive.
            alpha: number,
            /// The turn around the axis across the screen, in radians from -π up to π.
            beta: number,
            /// The turn around the axis up the screen, in radians from -π/2 up to π/2; right side down is positive.
            gamma: number,
        }
    }

    /// Starts to watch how the device is turned, as often as `interval` says.
    #[platforms(weapp, swan, jd, h5, rn)]
    #[found(harmony_hybrid = "@tarojs/taro-h5@4.1.11/dist/index.esm.js:2530")]
    #[since(weapp = "2.3.0")]
    #[see("https://docs.taro.zone/docs/apis/device/motion/startDeviceMotionListening/")]
    function startDeviceMotionListening(option: startDeviceMotionListening::Option) => void;

    /// Stops watching how the device is turned.
    #[platforms(weapp, swan, jd, h5, rn)]
    #[found(harmony_hybrid = "@tarojs/taro-h5@4.1.11/dist/index.esm.js:2517")]
    #[since(weapp = "2.3.0")]
    #[see("https://docs.taro.zone/docs/apis/device/motion/stopDeviceMotionListening/")]
    function stopDeviceMotionListening(option?: stopDeviceMotionListening::Option) => void;

    /// Tells how the device is turned, as three angles, as often as the watching was told to.
    #[platforms(weapp, alipay, swan, jd, h5, rn)]
    #[found(harmony_hybrid = "@tarojs/taro-h5@4.1.11/dist/index.esm.js:2559")]
    #[since(weapp = "2.3.0")]
    #[see("https://docs.taro.zone/docs/apis/device/motion/onDeviceMotionChange/")]
    function onDeviceMotionChange(callback: (result: onDeviceMotionChange::CallbackResult) => void) => void;

    /// Stops telling how the device is turned: all listeners are taken off.
    #[platforms(weapp, alipay, swan, jd, h5, rn)]
    #[found(harmony_hybrid = "@tarojs/taro-h5@4.1.11/dist/index.esm.js:2565")]
    #[since(weapp = "2.9.3")]
    #[see("https://docs.taro.zone/docs/apis/device/motion/offDeviceMotionChange/")]
    function offDeviceMotionChange(callback?: (result: onDeviceMotionChange::CallbackResult) => void) => void;
}
