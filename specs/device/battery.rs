//! `getBatteryInfoSync`, `getBatteryInfo`.

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

    #[platforms(weapp, alipay, swan, jd, qq, harmony)]
    #[see("https://docs.taro.zone/docs/apis/device/battery/getBatteryInfoSync/")]
    function getBatteryInfoSync() => getBatteryInfoSync::Result;

    #[platforms(weapp, alipay, swan, jd, qq, h5, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/device/battery/getBatteryInfo/")]
    function getBatteryInfo(option?: getBatteryInfo::Option) => Promise<getBatteryInfo::SuccessCallbackResult>;
}
