//! `reportMonitor`, `reportAnalytics`, `reportEvent`, `getExptInfoSync` and 1 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getCommonConfig {
        /// Which values of the remote configuration or of experiments are wanted.
        interface Option {
            /// The keys, each as type, underscore and key of the table.
            keys?: string[],
            /// Where the values come from.
            mode:
                /// The remote configuration.
                | 0
                /// Experiments, as `getExptInfoSync` has them.
                | 1,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// The configuration, and how long it is valid.
        interface SuccessCallbackResult extends CallbackResult {
            /// 0, or the code of an error.
            #[unit(integer)]
            errcode: number,
            /// What went wrong, in words.
            errmsg: string,
            /// The shape of the values: 1 for a table, 2 for keys with values.
            conf_type: number,
            /// The values as JSON: a list of rows for a table, and an object for keys.
            conf: string,
            /// For how many seconds they are valid; 0 is for this time only.
            #[unit(s)]
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
