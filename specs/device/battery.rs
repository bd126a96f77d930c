//! `getBatteryInfoSync`, `getBatteryInfo`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getBatteryInfoSync {
        /// The state of the battery at this moment.
        interface Result {
            /// Whether the device is plugged in and takes power.
            isCharging: boolean,
            /// How full the battery is, in percent, from 1 to 100.
            level: number,
        }
    }

    namespace getBatteryInfo {
        /// `getBatteryInfo` can be given listeners, and nothing else.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// How full the battery is, and whether it is being charged.
        interface SuccessCallbackResult extends CallbackResult {
            /// Whether the device is plugged in and takes power.
            isCharging: boolean,
            /// The charge in percent, from 1 to 100.
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
