//! `onMemoryWarning`, `offMemoryWarning`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace onMemoryWarning {
        interface CallbackResult {
            level: Level,
        }

        type Level = 5 | 10 | 15;
    }

    /// Tells of the system's warning that memory is getting short.
    #[platforms(weapp, alipay, swan, jd, tt, harmony)]
    #[since(weapp = "2.0.2")]
    #[see("https://docs.taro.zone/docs/apis/device/memory/onMemoryWarning/")]
    function onMemoryWarning(callback: (result: onMemoryWarning::CallbackResult) => void) => void;

    /// Stops telling of the memory's getting short: all listeners are taken off.
    #[platforms(weapp, alipay, swan, harmony)]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/device/memory/offMemoryWarning/")]
    function offMemoryWarning(callback?: (result: onMemoryWarning::CallbackResult) => void) => void;
}
