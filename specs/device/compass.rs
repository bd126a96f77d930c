//! `stopCompass`, `startCompass`, `onCompassChange`, `offCompassChange`.

taro_api::spec! {
    namespace stopCompass {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace startCompass {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onCompassChange {
        interface OnCompassChangeCallbackResult {
            accuracy: number | accuracy,
            direction: number,
        }

        type accuracy = "high" | "medium" | "low" | "no-contact" | "unreliable" | "unknow ${value}";
    }

    #[platforms(weapp, swan, qq, h5, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/compass/stopCompass/")]
    function stopCompass(option?: stopCompass::Option) => Promise<CallbackResult>;

    #[platforms(weapp, swan, qq, h5, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/compass/startCompass/")]
    function startCompass(option?: startCompass::Option) => Promise<CallbackResult>;

    #[platforms(weapp, swan, qq, h5, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/compass/onCompassChange/")]
    function onCompassChange(callback: (result: onCompassChange::OnCompassChangeCallbackResult) => void) => void;

    #[platforms(weapp, swan, qq, h5)]
    #[see("https://docs.taro.zone/docs/apis/device/compass/offCompassChange/")]
    function offCompassChange(callback?: (result: onCompassChange::OnCompassChangeCallbackResult) => void) => void;
}
