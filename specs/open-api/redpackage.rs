//! `showRedPackage`.

taro_api::spec! {
    namespace showRedPackage {
        interface Option {
            url: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/open-api/redpackage/showRedPackage/")]
    function showRedPackage(option?: showRedPackage::Option) => Promise<CallbackResult>;
}
