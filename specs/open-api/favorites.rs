//! `addVideoToFavorites`, `addFileToFavorites`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace addVideoToFavorites {
        /// Which video the user is to keep among the favorites.
        interface Option {
            /// A local path, lasting or temporary.
            videoPath: string,
            /// A picture for the video; its first frame if it is left out.
            thumbPath?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace addFileToFavorites {
        /// Which file the user is to keep among the favorites.
        interface Option {
            /// A path on the device, lasting or temporary.
            filePath: string,
            /// What it is called there; as in `filePath` if it is left out.
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
