//! `onMemoryWarning`, `offMemoryWarning`.

taro_api::spec! {
    namespace onMemoryWarning {
        interface CallbackResult {
            level: Level,
        }

        type Level = 5 | 10 | 15;
    }

    #[platforms(weapp, alipay, swan, jd, tt, harmony)]
    #[see("https://docs.taro.zone/docs/apis/device/memory/onMemoryWarning/")]
    function onMemoryWarning(callback: (result: onMemoryWarning::CallbackResult) => void) => void;

    #[platforms(weapp, alipay, swan, harmony)]
    #[see("https://docs.taro.zone/docs/apis/device/memory/offMemoryWarning/")]
    function offMemoryWarning(callback?: (result: onMemoryWarning::CallbackResult) => void) => void;
}
