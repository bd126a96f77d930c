//! `authorizeForMiniProgram`, `authorize`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace authorizeForMiniProgram {
        /// What a plugin wants to be allowed inside of its mini-program.
        interface Option {
            /// One permission at a time.
            scope: Scope,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// A permission that a plugin may ask for.
        type Scope =
            /// To record sound by the microphone.
            | "scope.record"
            /// To save pictures and videos.
            | "scope.writePhotosAlbum"
            /// To see through the camera.
            | "scope.camera";
    }

    namespace authorize {
        /// What the app wants to be allowed.
        interface Option {
            /// The permission's name, such as `scope.record`.
            scope: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Asks the user, from inside a plugin, for a permission: microphone, album or camera.
    #[platforms(weapp)]
    #[since(weapp = "2.14.4")]
    #[see("https://docs.taro.zone/docs/apis/open-api/authorize/authorizeForMiniProgram/")]
    function authorizeForMiniProgram(option: authorizeForMiniProgram::Option) => Promise<CallbackResult>;

    /// Asks the user for a permission ahead of its use, without a dialog where it is already granted.
    #[platforms(weapp, swan, qq, tt, rn)]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/authorize/")]
    function authorize(option: authorize::Option) => Promise<CallbackResult>;
}
