//! `startDeviceMotionListening`, `stopDeviceMotionListening`, `onDeviceMotionChange`, `offDeviceMotionChange`.

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

    #[platforms(weapp, swan, jd, h5, rn)]
    #[see("https://docs.taro.zone/docs/apis/device/motion/startDeviceMotionListening/")]
    function startDeviceMotionListening(option: startDeviceMotionListening::Option) => void;

    #[platforms(weapp, swan, jd, h5, rn)]
    #[see("https://docs.taro.zone/docs/apis/device/motion/stopDeviceMotionListening/")]
    function stopDeviceMotionListening(option?: stopDeviceMotionListening::Option) => void;

    #[platforms(weapp, alipay, swan, jd, h5, rn)]
    #[see("https://docs.taro.zone/docs/apis/device/motion/onDeviceMotionChange/")]
    function onDeviceMotionChange(callback: (result: onDeviceMotionChange::CallbackResult) => void) => void;

    #[platforms(weapp, alipay, swan, jd, h5, rn)]
    #[see("https://docs.taro.zone/docs/apis/device/motion/offDeviceMotionChange/")]
    function offDeviceMotionChange(callback?: (result: onDeviceMotionChange::CallbackResult) => void) => void;
}
