//! `getGroupEnterInfo`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getGroupEnterInfo {
        /// The callbacks that are told from which group the app was opened.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The group from which the app was opened, encrypted.
        interface SuccessCallbackResult extends CallbackResult {
            errMsg: string,
            /// The group's data, which the app's server can decrypt.
            encryptedData: string,
            /// The initial vector of the encryption.
            iv: string,
            /// What a cloud function reads the data by; only if the app uses cloud development.
            cloudID?: string,
        }
    }

    /// Asks for data, encrypted, about the group chat from which the program was opened.
    #[platforms(weapp)]
    #[corrected((option?: getGroupEnterInfo::Option) => Promise<getGroupEnterInfo::SuccessCallbackResult>, "the promise gives what `success` receives: `@tarojs/shared` 4.2.1, `dist/native-apis.js`")]
    #[since(weapp = "2.10.4")]
    #[see("https://docs.taro.zone/docs/apis/open-api/group/getGroupEnterInfo/")]
    function getGroupEnterInfo(option?: getGroupEnterInfo::Option) => Promise<CallbackResult>;
}
