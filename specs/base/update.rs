//! `updateWeChatApp`, `getUpdateManager`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace updateWeChatApp {
        interface Option {
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace UpdateManager {
        interface OnCheckForUpdateResult {
            hasUpdate: boolean,
        }
    }

    #[platforms(weapp, tt)]
    interface UpdateManager {
        #[platforms(weapp, tt)]
        applyUpdate() => void,
        #[platforms(weapp, tt)]
        onCheckForUpdate(callback: (result: UpdateManager::OnCheckForUpdateResult) => void) => void,
        #[platforms(weapp, tt)]
        onUpdateReady(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp, tt)]
        onUpdateFailed(callback: (res: CallbackResult) => void) => void,
    }

    /// Leads the user to the page where the WeChat app itself is updated.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/base/update/updateWeChatApp/")]
    function updateWeChatApp(option: updateWeChatApp::Option) => Promise<CallbackResult>;

    /// Gives the app's one update manager, which looks for a new version of the app and restarts with it.
    #[platforms(weapp, tt)]
    #[see("https://docs.taro.zone/docs/apis/base/update/getUpdateManager/")]
    function getUpdateManager() => UpdateManager;
}
