//! `stopCompass`, `startCompass`, `onCompassChange`, `offCompassChange`.

// Written by `cargo taro import`.

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

    /// Stops the compass.
    #[platforms(weapp, swan, qq, h5, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/compass/stopCompass/")]
    function stopCompass(option?: stopCompass::Option) => Promise<CallbackResult>;

    /// Starts the compass, which then reports its direction.
    #[platforms(weapp, swan, qq, h5, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/compass/startCompass/")]
    function startCompass(option?: startCompass::Option) => Promise<CallbackResult>;

    /// Tells of the direction the device points to, and how exact that is, several times a second.
    #[platforms(weapp, swan, qq, h5, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/compass/onCompassChange/")]
    function onCompassChange(callback: (result: onCompassChange::OnCompassChangeCallbackResult) => void) => void;

    /// Stops telling of the compass's direction: all listeners are taken off.
    #[platforms(weapp, swan, qq, h5)]
    #[see("https://docs.taro.zone/docs/apis/device/compass/offCompassChange/")]
    function offCompassChange(callback?: (result: onCompassChange::OnCompassChangeCallbackResult) => void) => void;
}
