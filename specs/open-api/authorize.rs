//! `authorizeForMiniProgram`, `authorize`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace authorizeForMiniProgram {
        interface Option {
            scope: Scope,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        type Scope = "scope.record" | "scope.writePhotosAlbum" | "scope.camera";
    }

    namespace authorize {
        interface Option {
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
