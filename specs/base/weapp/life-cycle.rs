//! `getLaunchOptionsSync`, `getEnterOptionsSync`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace getLaunchOptionsSync {
        interface LaunchOptions {
            path: string,
            query: Record<string, any>,
            scene: number,
            shareTicket: string,
            referrerInfo: getLaunchOptionsSync::LaunchOptions::ReferrerInfo,
            forwardMaterials?: getLaunchOptionsSync::LaunchOptions::ForwardMaterial[],
            chatType?: getLaunchOptionsSync::LaunchOptions::ChatType,
            #[since(weapp = "2.20.0")]
            apiCategory?: getLaunchOptionsSync::LaunchOptions::ApiCategory,
        }

        namespace LaunchOptions {
            interface ReferrerInfo {
                appId?: string,
                extraData?: Record<string, any>,
            }

            interface ForwardMaterial {
                type: string,
                name: string,
                path: string,
                size: number,
            }

            type ChatType = 1 | 2 | 3 | 4;

            type ApiCategory = "default" | "nativeFunctionalized" | "browseOnly" | "embedded";
        }
    }

    namespace getEnterOptionsSync {
        interface EnterOptions {
            path: string,
            scene: number,
            query: Record<string, any>,
            shareTicket: string,
            referrerInfo: getEnterOptionsSync::EnterOptions::ReferrerInfo,
            forwardMaterials?: getEnterOptionsSync::EnterOptions::ForwardMaterial[],
            chatType?: getEnterOptionsSync::EnterOptions::ChatType,
            #[since(weapp = "2.20.0")]
            apiCategory?: getEnterOptionsSync::EnterOptions::ApiCategory,
        }

        namespace EnterOptions {
            interface ReferrerInfo {
                appId?: string,
                extraData?: Record<string, any>,
            }

            interface ForwardMaterial {
                type: string,
                name: string,
                path: string,
                size: number,
            }

            type ChatType = 1 | 2 | 3 | 4;

            type ApiCategory = "default" | "nativeFunctionalized" | "browseOnly" | "embedded";
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
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:3661", h5 = "@tarojs/taro-h5@4.2.1/dist/api/base/weapp/life-cycle.js:16")]
    #[since(weapp = "2.9.4")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/life-cycle/getEnterOptionsSync/")]
    function getEnterOptionsSync() => getEnterOptionsSync::EnterOptions;
}
