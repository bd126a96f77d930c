//! `stopPullDownRefresh`, `startPullDownRefresh`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopPullDownRefresh {
        /// Callbacks for ending the refresh.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace startPullDownRefresh {
        /// Callbacks for starting a refresh from code.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Ends the page's pull-down refresh: the page moves back up.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:11136")]
    #[since(weapp = "1.5.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/pull-down-refresh/stopPullDownRefresh/")]
    function stopPullDownRefresh(option?: stopPullDownRefresh::Option) => void;

    /// Starts a pull-down refresh, as if the user had pulled the page down.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:10875")]
    #[since(weapp = "1.5.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/pull-down-refresh/startPullDownRefresh/")]
    function startPullDownRefresh(option?: startPullDownRefresh::Option) => Promise<CallbackResult>;
}
