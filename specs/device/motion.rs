//! `startDeviceMotionListening`, `stopDeviceMotionListening`, `onDeviceMotionChange`, `offDeviceMotionChange`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace startDeviceMotionListening {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            #[default("normal")]
            interval?: Interval,
            success?: (res: CallbackResult) => void,
        }

        type Interval = "game" | "ui" | "normal";
    }

    namespace stopDeviceMotionListening {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onDeviceMotionChange {
        interface CallbackResult {
            alpha: number,
            beta: number,
            gamma: number,
        }
    }

    /// Starts to watch how the device is turned, as often as `interval` says.
    #[platforms(weapp, swan, jd, h5, rn)]
    #[since(weapp = "2.3.0")]
    #[see("https://docs.taro.zone/docs/apis/device/motion/startDeviceMotionListening/")]
    function startDeviceMotionListening(option: startDeviceMotionListening::Option) => void;

    /// Stops watching how the device is turned.
    #[platforms(weapp, swan, jd, h5, rn)]
    #[since(weapp = "2.3.0")]
    #[see("https://docs.taro.zone/docs/apis/device/motion/stopDeviceMotionListening/")]
    function stopDeviceMotionListening(option?: stopDeviceMotionListening::Option) => void;

    /// Tells how the device is turned, as three angles, as often as the watching was told to.
    #[platforms(weapp, alipay, swan, jd, h5, rn)]
    #[since(weapp = "2.3.0")]
    #[see("https://docs.taro.zone/docs/apis/device/motion/onDeviceMotionChange/")]
    function onDeviceMotionChange(callback: (result: onDeviceMotionChange::CallbackResult) => void) => void;

    /// Stops telling how the device is turned: all listeners are taken off.
    #[platforms(weapp, alipay, swan, jd, h5, rn)]
    #[since(weapp = "2.9.3")]
    #[see("https://docs.taro.zone/docs/apis/device/motion/offDeviceMotionChange/")]
    function offDeviceMotionChange(callback?: (result: onDeviceMotionChange::CallbackResult) => void) => void;
}
