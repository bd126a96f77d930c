//! `getEnv`, `pxTransform`, `initPxTransform`, `getAppInfo` and 10 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace getAppInfo {
        /// What `getAppInfo` tells: the platform, Taro's version, and the width that designs have.
        interface AppInfo {
            /// The kind of platform that the app was built for, such as `mini` or `web`.
            platform: string,
            /// The version of Taro that built the app.
            taroVersion: string,
            /// The width of the design, or a function that tells it for a size.
            designWidth: number | ((size?: string | number) => number),
        }
    }

    namespace getCurrentInstance {
        /// What is current in the program, as Taro's runtime keeps it.
        interface Current {
            /// The app; `null` before it is mounted.
            app: crate::AppInstance | null,
            /// The route of the page in front; `null` while there is none.
            router: crate::RouterInfo | null,
            /// The page in front; `null` while there is none.
            page: crate::PageInstance | null,
            /// Declared beside the others; the runtime does not set it.
            #[corrected(string | undefined, "`getCurrentInstance()` is `{app, router, page}` and nothing else: `@tarojs/runtime` 4.2.1, `dist/current.js`")]
            onReady: string,
            /// As `onReady`, it is declared and never set.
            #[corrected(string | undefined, "`getCurrentInstance()` is `{app, router, page}` and nothing else: `@tarojs/runtime` 4.2.1, `dist/current.js`")]
            onHide: string,
            /// As `onHide`, it is declared and never set.
            #[corrected(string | undefined, "`getCurrentInstance()` is `{app, router, page}` and nothing else: `@tarojs/runtime` 4.2.1, `dist/current.js`")]
            onShow: string,
            /// What the page before handed over with `preload`.
            preloadData?: Record<string, any>,
            /// The reference to React Native's navigation, for what Taro does not offer itself.
            rnNavigationRef?: crate::general::RefObject,
        }
    }

    namespace setGlobalDataPlugin {
        /// A plugin of Vue's that gives the app values of its own.
        interface Plugin {
            /// Called by Vue's `app.use`: puts the data on what `getApp` gives.
            install(app: any, data: any) => void,
        }
    }

    /// The values of `ENV_TYPE`, one a platform.
    interface TARO_ENV_TYPE {
        /// What `getEnv` gives in WeChat.
        WEAPP: crate::general::EnvType,
        /// What `getEnv` gives in Baidu's smart programs.
        SWAN: crate::general::EnvType,
        /// What `getEnv` gives in Alipay.
        ALIPAY: crate::general::EnvType,
        /// What `getEnv` gives in the programs of Douyin and its sisters.
        TT: crate::general::EnvType,
        /// What `getEnv` gives in QQ.
        QQ: crate::general::EnvType,
        /// What `getEnv` gives in JD.
        JD: crate::general::EnvType,
        /// What `getEnv` gives in a browser.
        WEB: crate::general::EnvType,
        /// What `getEnv` gives in React Native.
        RN: crate::general::EnvType,
        /// What `getEnv` gives in apps of HarmonyOS.
        HARMONY: crate::general::EnvType,
        /// What `getEnv` gives in quick apps.
        QUICKAPP: crate::general::EnvType,
        /// What `getEnv` gives in web views of HarmonyOS apps.
        HARMONYHYBRID: crate::general::EnvType,
        /// What `getEnv` gives in atomic services of HarmonyOS.
        ASCF: crate::general::EnvType,
    }

    namespace interceptorify {
        /// A call on its way through the interceptors.
        interface InterceptorifyChain {
            /// What the call was given, or what the interceptor before made of it.
            requestParams: any,
            /// Hands the call on, with the same parameters or others, and gives its answer.
            proceed: (requestParams: any) => Promise<any>,
        }

        /// An API with interceptors around it.
        interface Interceptorify {
            /// Calls the API through all of its interceptors.
            request(requestParams: any) => Promise<any>,
            /// Puts an interceptor around the API; the one added first sees a call first.
            addInterceptor(interceptor: (chain: InterceptorifyChain) => Promise<any>) => void,
            /// Takes all interceptors away.
            cleanInterceptors() => void,
        }
    }

    /// Carries events between all parts of the app: the one emitter that everybody shares.
    #[see("https://docs.taro.zone/docs/apis/taro.extend/eventCenter/")]
    const eventCenter: crate::general::Events;

    /// Lists the values that `getEnv` can give, one for every platform.
    #[see("https://docs.taro.zone/docs/apis/taro.extend/ENV_TYPE/")]
    const ENV_TYPE: TARO_ENV_TYPE;

    /// Holds the app, the page and the route of this moment, as `getCurrentInstance` gives them.
    #[see("https://docs.taro.zone/docs/apis/taro.extend/Current/")]
    const Current: getCurrentInstance::Current;

    /// Puts values of the developer's own on the object that `getApp` gives: a plugin for Vue 3.
    #[platforms(weapp, alipay, h5, rn, jd, qq, swan, tt, quickapp, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/setGlobalDataPlugin/")]
    const setGlobalDataPlugin: setGlobalDataPlugin::Plugin;

    /// Tells which platform the program runs on, at once.
    #[see("https://docs.taro.zone/docs/apis/taro.extend/getEnv/")]
    function getEnv() => crate::general::EnvType;

    /// Turns a length of the design into one for this platform, with its unit, at once.
    #[see("https://docs.taro.zone/docs/apis/taro.extend/pxTransform/")]
    function pxTransform(size: number) => string;

    /// Sets what `pxTransform` reckons with: design width, device ratios, unit and precision.
    #[absent(rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/initPxTransform/")]
    function initPxTransform(config: {
        /// The font size of the root element that `rem` is reckoned with; 20 if it is left out.
        baseFontSize?: number,
        /// For each design width, by what a length is multiplied.
        deviceRatio?: Record<string, number>,
        /// The width of the design, or a function that tells it for a size.
        designWidth?: number | ((size?: string | number) => number),
        /// The unit that lengths get, such as `rpx` or `rem`.
        targetUnit?: string,
        /// How many digits a length keeps behind the point; 5 if it is left out.
        unitPrecision?: number,
    }) => void;

    /// Gives the platform, Taro's version and the design width that the app was built with, at once.
    #[platforms(weapp, alipay, jd, qq, swan, tt, h5, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/getAppInfo/")]
    function getAppInfo() => getAppInfo::AppInfo;

    /// Gives the program's id, version and kind of build, and the folder for user data, at once.
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/index.js", rn = "@tarojs/taro-rn@4.2.0/dist/index.js", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/runtime/apis/index.js")]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3", alipay = "@mini-types/my@3.0.14")]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/getEnvInfoSync/")]
    function getEnvInfoSync() => {
        /// The program itself.
        microapp: {
            /// The program's version.
            mpVersion: string,
            /// Which build runs: in development, on trial or published.
            envType: string,
            /// The id that the platform gave to the program.
            appId: string,
        },
        /// The plugins that the program uses.
        plugin: Record<string, any>,
        /// What does not depend on the program.
        common: {
            /// The folder in which the program may write files.
            USER_DATA_PATH: string,
            /// From where the program was opened, if the program is allowed to know.
            location: string | undefined,
            /// By what the program was opened, if the host tells.
            launchFrom: string | undefined,
            /// The link with which the program was opened, if the host tells.
            schema: string | undefined,
        },
    };

    /// Loads what a plugin exports, by the plugin's name, and gives it.
    #[platforms(weapp, alipay, h5, rn, jd, qq, swan, tt, quickapp)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/taro.js:14")]
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/api/taro.js:38", rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3", alipay = "@mini-types/my@3.0.14", tt = "@douyin-microapp/typings@1.3.1")]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/requirePlugin/")]
    function requirePlugin(pluginName: string, success?: (mod: any) => any, error?: (e: {
        /// The plugin that could not be loaded.
        mod: any,
        errMsg: string,
    }) => any) => any;

    /// Gives the app, the page and the route of this moment, at once.
    #[see("https://docs.taro.zone/docs/apis/taro.extend/getCurrentInstance/")]
    function getCurrentInstance() => getCurrentInstance::Current;

    /// Gives the React or Vue component behind a page's custom tab bar, if it has one.
    #[platforms(weapp, jd)]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/getTabBar/")]
    function getTabBar(page: crate::PageInstance | null) => any;

    /// Tells which engine draws the current page: `webview` or `skyline`.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/getRenderer/")]
    function getRenderer() =>
        /// A web view draws the page.
        | "webview"
        /// WeChat's Skyline draws the page.
        | "skyline";

    /// Wraps an asynchronous API so that interceptors can be put around its calls.
    #[absent(rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/interceptorify/")]
    function interceptorify(api: (requestParams: any) => Promise<any>) => interceptorify::Interceptorify;
}
