//! `updateWeChatApp`, `getUpdateManager`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace updateWeChatApp {
        /// What `updateWeChatApp` takes: callbacks alone.
        interface Option {
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace UpdateManager {
        /// What the host found when it looked for a newer version.
        interface OnCheckForUpdateResult {
            /// Whether there is a newer version, which is then downloaded.
            hasUpdate: boolean,
        }
    }

    /// Tells of a newer version of the program, and restarts with it.
    #[platforms(weapp, tt)]
    interface UpdateManager {
        /// Restarts the program with the version that was downloaded.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16828")]
        applyUpdate() => void,
        /// Tells whether there is a newer version, each time the host has looked.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16880")]
        onCheckForUpdate(callback: (result: UpdateManager::OnCheckForUpdateResult) => void) => void,
        /// Tells that the newer version has been downloaded.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16890")]
        onUpdateReady(callback: (res: CallbackResult) => void) => void,
        /// Tells that the newer version could not be downloaded.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16885")]
        onUpdateFailed(callback: (res: CallbackResult) => void) => void,
    }

    /// Leads the user to the page where the WeChat app itself is updated.
    #[platforms(weapp)]
    #[since(weapp = "2.12.0")]
    #[see("https://docs.taro.zone/docs/apis/base/update/updateWeChatApp/")]
    function updateWeChatApp(option: updateWeChatApp::Option) => Promise<CallbackResult>;

    /// Gives the app's one update manager, which looks for a new version of the app and restarts with it.
    #[platforms(weapp, tt)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5503", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/base/update/getUpdateManager.js:8")]
    #[since(weapp = "1.9.90")]
    #[see("https://docs.taro.zone/docs/apis/base/update/getUpdateManager/")]
    function getUpdateManager() => UpdateManager;
}
