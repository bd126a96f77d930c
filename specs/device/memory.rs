//! `onMemoryWarning`, `offMemoryWarning`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace onMemoryWarning {
        /// How short the memory is.
        interface CallbackResult {
            /// Android's grade of the warning; absent on iOS.
            level: Level,
        }

        /// Android's grades of a memory warning.
        type Level =
            /// Moderate: `TRIM_MEMORY_RUNNING_MODERATE`.
            | 5
            /// Serious: `TRIM_MEMORY_RUNNING_LOW`.
            | 10
            /// Critical: `TRIM_MEMORY_RUNNING_CRITICAL`.
            | 15;
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
