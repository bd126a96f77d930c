//! `stopPullDownRefresh`, `startPullDownRefresh`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace stopPullDownRefresh {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace startPullDownRefresh {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Ends the page's pull-down refresh: the page moves back up.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/pull-down-refresh/stopPullDownRefresh/")]
    function stopPullDownRefresh(option?: stopPullDownRefresh::Option) => void;

    /// Starts a pull-down refresh, as if the user had pulled the page down.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/pull-down-refresh/startPullDownRefresh/")]
    function startPullDownRefresh(option?: startPullDownRefresh::Option) => Promise<CallbackResult>;
}
