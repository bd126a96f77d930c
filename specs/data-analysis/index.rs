//! `reportMonitor`, `reportAnalytics`, `reportEvent`, `getExptInfoSync` and 1 more.

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
            errcode: number,
            errmsg: string,
            conf_type: number,
            conf: string,
            expire_sec: number,
        }
    }

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/data-analysis/reportMonitor/")]
    function reportMonitor(name: string, value: number) => void;

    #[platforms(weapp, swan, tt)]
    #[see("https://docs.taro.zone/docs/apis/data-analysis/reportAnalytics/")]
    function reportAnalytics(eventName: string, data: Record<string, any>) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/data-analysis/reportEvent/")]
    function reportEvent(eventId: string, data: Record<string, any>) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/data-analysis/getExptInfoSync/")]
    function getExptInfoSync(keys?: string[]) => Record<string, any>;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/data-analysis/getCommonConfig/")]
    function getCommonConfig(option: getCommonConfig::Option) => Promise<getCommonConfig::SuccessCallbackResult>;
}
