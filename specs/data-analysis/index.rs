//! `reportMonitor`, `reportAnalytics`, `reportEvent`, `getExptInfoSync` and 1 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getCommonConfig {
        interface Option {
            keys?: string[],
            mode: 0 | 1,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            #[unit(integer)]
            errcode: number,
            errmsg: string,
            conf_type: number,
            conf: string,
            expire_sec: number,
        }
    }

    /// Reports a number for a monitor that was set up in the host's console.
    #[platforms(weapp)]
    #[since(weapp = "2.0.1")]
    #[see("https://docs.taro.zone/docs/apis/data-analysis/reportMonitor/")]
    function reportMonitor(name: string, value: number) => void;

    /// Reports an event for custom analysis, with the fields that the console defines for it.
    #[platforms(weapp, swan, tt)]
    #[see("https://docs.taro.zone/docs/apis/data-analysis/reportAnalytics/")]
    function reportAnalytics(eventName: string, data: Record<string, any>) => void;

    /// Reports an event by its id, with data.
    #[platforms(weapp)]
    #[since(weapp = "2.14.4")]
    #[see("https://docs.taro.zone/docs/apis/data-analysis/reportEvent/")]
    function reportEvent(eventId: string, data: Record<string, any>) => void;

    /// Gives the values of experiment parameters, all or those named, at once.
    #[platforms(weapp)]
    #[since(weapp = "2.17.0")]
    #[see("https://docs.taro.zone/docs/apis/data-analysis/getExptInfoSync/")]
    function getExptInfoSync(keys?: string[]) => Record<string, any>;

    /// Asks for values of the remote configuration or of experiments, as JSON with a time to live.
    #[platforms(weapp)]
    #[since(weapp = "2.33.0")]
    #[see("https://docs.taro.zone/docs/apis/data-analysis/getCommonConfig/")]
    function getCommonConfig(option: getCommonConfig::Option) => Promise<getCommonConfig::SuccessCallbackResult>;
}
