//! `startAccelerometer`, `stopAccelerometer`, `onAccelerometerChange`, `offAccelerometerChange`.

taro_api::spec! {
    namespace startAccelerometer {
        interface Option {
            #[default("normal")]
            interval?: "game" | "ui" | "normal",
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace stopAccelerometer {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onAccelerometerChange {
        interface Result {
            x: number,
            y: number,
            z: number,
        }
    }

    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, rn, harmony)]
    #[see("https://docs.taro.zone/docs/apis/device/accelerometer/startAccelerometer/")]
    function startAccelerometer(res?: startAccelerometer::Option) => Promise<CallbackResult>;

    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, rn, harmony)]
    #[see("https://docs.taro.zone/docs/apis/device/accelerometer/stopAccelerometer/")]
    function stopAccelerometer(res?: stopAccelerometer::Option) => Promise<CallbackResult>;

    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, rn, harmony)]
    #[see("https://docs.taro.zone/docs/apis/device/accelerometer/onAccelerometerChange/")]
    function onAccelerometerChange(callback: (res: onAccelerometerChange::Result) => void) => void;

    #[platforms(weapp, alipay, swan, jd, tt, h5, rn, harmony)]
    #[see("https://docs.taro.zone/docs/apis/device/accelerometer/offAccelerometerChange/")]
    function offAccelerometerChange(callback?: (res: onAccelerometerChange::Result) => void) => void;
}
