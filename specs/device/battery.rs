//! `getBatteryInfoSync`, `getBatteryInfo`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getBatteryInfoSync {
        interface Result {
            isCharging: boolean,
            level: number,
        }
    }

    namespace getBatteryInfo {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            isCharging: boolean,
            level: number,
            errMsg: string,
        }
    }

    /// Tells at once how full the battery is, and whether it is being charged.
    #[platforms(weapp, alipay, swan, jd, qq, harmony)]
    #[see("https://docs.taro.zone/docs/apis/device/battery/getBatteryInfoSync/")]
    function getBatteryInfoSync() => getBatteryInfoSync::Result;

    /// Asks how full the battery is, and whether it is being charged.
    #[platforms(weapp, alipay, swan, jd, qq, h5, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/device/battery/getBatteryInfo/")]
    function getBatteryInfo(option?: getBatteryInfo::Option) => Promise<getBatteryInfo::SuccessCallbackResult>;
}
