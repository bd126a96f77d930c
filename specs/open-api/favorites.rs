//! `addVideoToFavorites`, `addFileToFavorites`.

// Written by `cargo taro import`.

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

    /// Adds a video to the user's favorites in WeChat.
    #[platforms(weapp)]
    #[since(weapp = "2.16.1")]
    #[see("https://docs.taro.zone/docs/apis/open-api/favorites/addVideoToFavorites/")]
    function addVideoToFavorites(option?: addVideoToFavorites::Option) => Promise<CallbackResult>;

    /// Adds a file to the user's favorites in WeChat.
    #[platforms(weapp)]
    #[since(weapp = "2.16.1")]
    #[see("https://docs.taro.zone/docs/apis/open-api/favorites/addFileToFavorites/")]
    function addFileToFavorites(option?: addFileToFavorites::Option) => Promise<CallbackResult>;
}
