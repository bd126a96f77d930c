//! `downloadPackage`, `downloadPackages`, `loadSubPackage`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace downloadPackage {
        interface Option {
            appKey: string,
            pageUrl?: string,
            success?: (res: CallbackResult) => any,
            fail?: (err: CallbackResult) => any,
            complete?: (res: CallbackResult) => any,
        }
    }

    namespace downloadPackages {
        interface Option {
            pageList: IPageItem[],
            success?: (res: SuccessCallbackResult) => any,
            fail?: (err: CallbackResult) => any,
            complete?: (res: CallbackResult) => any,
        }

        interface IPageItem {
            appKey: string,
            pages: string[],
        }

        interface SuccessCallbackResult extends CallbackResult {
            [key: string]: IAppKeyResult[],
        }

        interface IAppKeyResult {
            pageUrl: string,
            status: string,
            message: string,
        }
    }

    namespace loadSubPackage {
        interface Option {
            success?: (res: CallbackResult) => any,
            fail?: (err: CallbackResult) => any,
            complete?: (res: CallbackResult) => any,
        }
    }

    /// Downloads the package of another program ahead of opening it.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/download-package/downloadPackage/")]
    function downloadPackage(option: downloadPackage::Option) => void;

    /// Downloads the packages of several other programs ahead of opening them.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/download-package/downloadPackages/")]
    function downloadPackages(option: downloadPackages::Option) => void;

    /// Downloads a subpackage of this program ahead of its use.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/download-package/loadSubPackage/")]
    function loadSubPackage(option: loadSubPackage::Option) => void;
}
