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
            #[since(weapp = "2.10.0")]
            envVersion: "develop" | "trial" | "release",
            #[since(weapp = "2.10.2")]
            version: string,
        }

        interface Plugin {
            appId: string,
            version: string,
        }
    }

    /// Gives the ids and versions of this program and of the plugin, at once.
    #[platforms(weapp, alipay, qq)]
    #[since(weapp = "2.2.2")]
    #[see("https://docs.taro.zone/docs/apis/open-api/account/getAccountInfoSync/")]
    function getAccountInfoSync() => getAccountInfoSync::AccountInfo;
}
