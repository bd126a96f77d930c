//! `getAccountInfoSync`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getAccountInfoSync {
        interface AccountInfo {
            miniProgram: MiniProgram,
            plugin: Plugin,
        }

        interface MiniProgram {
            appId: string,
            envVersion: "develop" | "trial" | "release",
            version: string,
        }

        interface Plugin {
            appId: string,
            version: string,
        }
    }

    /// Gives the ids and versions of this program and of the plugin, at once.
    #[platforms(weapp, alipay, qq)]
    #[see("https://docs.taro.zone/docs/apis/open-api/account/getAccountInfoSync/")]
    function getAccountInfoSync() => getAccountInfoSync::AccountInfo;
}
