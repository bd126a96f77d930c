//! `addVideoToFavorites`, `addFileToFavorites`.

taro_api::spec! {
    namespace addVideoToFavorites {
        interface Option {
            videoPath: string,
            thumbPath?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace addFileToFavorites {
        interface Option {
            filePath: string,
            fileName?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/open-api/favorites/addVideoToFavorites/")]
    function addVideoToFavorites(option?: addVideoToFavorites::Option) => Promise<CallbackResult>;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/open-api/favorites/addFileToFavorites/")]
    function addFileToFavorites(option?: addFileToFavorites::Option) => Promise<CallbackResult>;
}
