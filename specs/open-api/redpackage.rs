//! `showRedPackage`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace showRedPackage {
        /// Which red packet cover to show.
        interface Option {
            /// The address of the cover.
            url: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Opens the page on which the user claims a red packet cover.
    #[platforms(weapp)]
    #[since(weapp = "2.10.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/redpackage/showRedPackage/")]
    function showRedPackage(option?: showRedPackage::Option) => Promise<CallbackResult>;
}
