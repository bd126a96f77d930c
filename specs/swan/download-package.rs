//! `downloadPackage`, `downloadPackages`, `loadSubPackage`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace downloadPackage {
        /// Which program is downloaded.
        interface Option {
            /// The key of the program.
            appKey: string,
            /// The page that will be opened; the home page if it is left out.
            pageUrl?: string,
            success?: (res: CallbackResult) => any,
            fail?: (err: CallbackResult) => any,
            complete?: (res: CallbackResult) => any,
        }
    }

    namespace downloadPackages {
        /// Which programs are downloaded.
        interface Option {
            /// One entry for each program.
            pageList: IPageItem[],
            success?: (res: SuccessCallbackResult) => any,
            fail?: (err: CallbackResult) => any,
            complete?: (res: CallbackResult) => any,
        }

        /// A program to download.
        interface IPageItem {
            /// The key of the program.
            appKey: string,
            /// The pages that will be opened.
            pages: string[],
        }

        /// How the downloads went: a list of results for each program's key.
        interface SuccessCallbackResult extends CallbackResult {
            [key: string]: IAppKeyResult[],
        }

        /// How the download for one page went.
        interface IAppKeyResult {
            /// For which page the package was downloaded.
            pageUrl: string,
            /// `0` if it went well, and another number otherwise.
            status: string,
            /// How it went, in words.
            message: string,
        }
    }

    namespace loadSubPackage {
        /// What `loadSubPackage` takes: callbacks alone.
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
