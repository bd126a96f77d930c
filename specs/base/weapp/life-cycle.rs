//! `getLaunchOptionsSync`, `getEnterOptionsSync`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace getLaunchOptionsSync {
        /// How the app was launched.
        interface LaunchOptions {
            /// The page that was launched.
            path: string,
            /// The query of that page.
            query: Record<string, any>,
            /// The number of the scene that led here.
            scene: number,
            /// The ticket of the share that led here, for more about it.
            shareTicket: string,
            /// Who sent the user, if it was another program, an account or an app; otherwise empty.
            referrerInfo: getLaunchOptionsSync::LaunchOptions::ReferrerInfo,
            /// The files that were opened with the program, in scene 1173 only.
            forwardMaterials?: getLaunchOptionsSync::LaunchOptions::ForwardMaterial[],
            /// The kind of chat that the app was opened from.
            chatType?: getLaunchOptionsSync::LaunchOptions::ChatType,
            /// Which APIs the app may use, as it was opened.
            #[since(weapp = "2.20.0")]
            apiCategory?: getLaunchOptionsSync::LaunchOptions::ApiCategory,
        }

        namespace LaunchOptions {
            /// Who sent the user here.
            interface ReferrerInfo {
                /// The id of the program, the account or the app.
                appId?: string,
                /// What the other program passed along, in scenes 1037 and 1038.
                extraData?: Record<string, any>,
            }

            /// A file from a chat that the program was opened with.
            interface ForwardMaterial {
                /// Its MIME type.
                type: string,
                /// What the file is called.
                name: string,
                /// Where it lies; of a web page, its address.
                path: string,
                /// How large it is.
                size: number,
            }

            /// The kinds of chats that an app can be opened from.
            type ChatType =
                /// With one contact in WeChat.
                | 1
                /// With one contact in WeCom.
                | 2
                /// In a group in WeChat.
                | 3
                /// In a group of WeChat and WeCom together.
                | 4;

            /// Which APIs an app may use.
            type ApiCategory =
                /// All of them.
                | "default"
                /// Those of an app that stands for a part of the host, such as a shop of a live channel.
                | "nativeFunctionalized"
                /// Those of an app that is only looked at, as from the timeline.
                | "browseOnly"
                /// Those of an app that fills half of the screen over another.
                | "embedded";
        }
    }

    namespace getEnterOptionsSync {
        /// How the app was entered this time: as it started, or as it came back.
        interface EnterOptions {
            /// The page that was entered.
            path: string,
            /// The number of the scene that led here.
            scene: number,
            /// The query of that page.
            query: Record<string, any>,
            /// The ticket of the share that led here, for more about it.
            shareTicket: string,
            /// Who sent the user, if it was another program, an account or an app; otherwise empty.
            referrerInfo: getEnterOptionsSync::EnterOptions::ReferrerInfo,
            /// The files that were opened with the program, in scene 1173 only.
            forwardMaterials?: getEnterOptionsSync::EnterOptions::ForwardMaterial[],
            /// The kind of chat that the app was opened from.
            chatType?: getEnterOptionsSync::EnterOptions::ChatType,
            /// Which APIs the app may use, as it was opened.
            #[since(weapp = "2.20.0")]
            apiCategory?: getEnterOptionsSync::EnterOptions::ApiCategory,
        }

        namespace EnterOptions {
            /// Who sent the user here.
            interface ReferrerInfo {
                /// The id of the program, the account or the app.
                appId?: string,
                /// What the other program passed along, in scenes 1037 and 1038.
                extraData?: Record<string, any>,
            }

            /// A file from a chat that the program was opened with.
            interface ForwardMaterial {
                /// Its MIME type.
                type: string,
                /// What the file is called.
                name: string,
                /// Where it lies; of a web page, its address.
                path: string,
                /// How large it is.
                size: number,
            }

            /// The kinds of chats that an app can be opened from.
            type ChatType =
                /// With one contact in WeChat.
                | 1
                /// With one contact in WeCom.
                | 2
                /// In a group in WeChat.
                | 3
                /// In a group of WeChat and WeCom together.
                | 4;

            /// Which APIs an app may use.
            type ApiCategory =
                /// All of them.
                | "default"
                /// Those of an app that stands for a part of the host, such as a shop of a live channel.
                | "nativeFunctionalized"
                /// Those of an app that is only looked at, as from the timeline.
                | "browseOnly"
                /// Those of an app that fills half of the screen over another.
                | "embedded";
        }
    }

    /// Gives at once how the app was launched: page, query, scene and who sent the user.
    #[platforms(weapp, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:3990", h5 = "@tarojs/taro-h5@4.2.1/dist/api/base/weapp/life-cycle.js:15")]
    #[since(weapp = "2.1.2")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/life-cycle/getLaunchOptionsSync/")]
    function getLaunchOptionsSync() => getLaunchOptionsSync::LaunchOptions;

    /// Gives at once how the app was entered this time, by a launch or a return to the foreground.
    #[platforms(weapp)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:3661", h5 = "@tarojs/taro-h5@4.2.1/dist/api/base/weapp/life-cycle.js:16", harmony_hybrid = "@tarojs/taro-h5@4.1.11/dist/index.esm.js:676")]
    #[since(weapp = "2.9.4")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/life-cycle/getEnterOptionsSync/")]
    function getEnterOptionsSync() => getEnterOptionsSync::EnterOptions;
}
