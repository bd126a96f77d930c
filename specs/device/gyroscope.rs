//! `stopGyroscope`, `startGyroscope`, `onGyroscopeChange`, `offGyroscopeChange`.

taro_api::spec! {
    namespace stopGyroscope {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace startGyroscope {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            interval?: Interval,
            success?: (res: CallbackResult) => void,
        }

        type Interval = "game" | "ui" | "normal";
    }

    namespace onGyroscopeChange {
        interface CallbackResult {
            x: number,
            y: number,
            z: number,
        }
    }

    #[platforms(weapp, alipay, swan, jd, qq, tt, rn)]
    #[see("https://docs.taro.zone/docs/apis/device/gyroscope/stopGyroscope/")]
    function stopGyroscope(option?: stopGyroscope::Option) => Promise<CallbackResult>;

    #[platforms(weapp, rn, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/gyroscope/startGyroscope/")]
    function startGyroscope(option: startGyroscope::Option) => Promise<CallbackResult>;

    #[platforms(weapp, alipay, swan, jd, qq, tt, rn)]
    #[see("https://docs.taro.zone/docs/apis/device/gyroscope/onGyroscopeChange/")]
    function onGyroscopeChange(callback: (result: onGyroscopeChange::CallbackResult) => void) => void;

    #[platforms(weapp, alipay, swan, jd, tt, rn)]
    #[see("https://docs.taro.zone/docs/apis/device/gyroscope/offGyroscopeChange/")]
    function offGyroscopeChange(callback?: (result: onGyroscopeChange::CallbackResult) => void) => void;
}
