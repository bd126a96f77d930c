//! `getAccountInfoSync`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getAccountInfoSync {
        /// As which app, and inside which plugin, the code runs.
        interface AccountInfo {
            /// The mini-program itself.
            miniProgram: MiniProgram,
            /// The plugin that asks; there only if a plugin does.
            plugin: Plugin,
        }

        /// Who the mini-program is to its host, and in which release it runs.
        interface MiniProgram {
            /// The id that the host gave the mini-program.
            appId: string,
            /// Whether it is being developed, tried out or is released.
            #[since(weapp = "2.10.0")]
            envVersion:
                /// Under development.
                | "develop"
                /// A trial version, for testers.
                | "trial"
                /// What all users have.
                | "release",
            /// The number of the released version.
            #[since(weapp = "2.10.2")]
            version: string,
        }

        /// Which plugin runs, and in which version.
        interface Plugin {
            /// The id that the host gave the plugin.
            appId: string,
            /// The plugin's own version.
            version: string,
        }
    }

    /// Gives the ids and versions of this program and of the plugin, at once.
    #[platforms(weapp, alipay, qq)]
    #[since(weapp = "2.2.2")]
    #[see("https://docs.taro.zone/docs/apis/open-api/account/getAccountInfoSync/")]
    function getAccountInfoSync() => getAccountInfoSync::AccountInfo;
}
