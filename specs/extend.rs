//! `getEnv`, `pxTransform`, `initPxTransform`, `getAppInfo` and 10 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace getAppInfo {
        interface AppInfo {
            platform: string,
            taroVersion: string,
            designWidth: number | ((size?: string | number) => number),
        }
    }

    namespace getCurrentInstance {
        interface Current {
            app: crate::AppInstance | null,
            router: crate::RouterInfo | null,
            page: crate::PageInstance | null,
            #[corrected(string | undefined, "`getCurrentInstance()` is `{app, router, page}` and nothing else: `@tarojs/runtime` 4.2.1, `dist/current.js`")]
            onReady: string,
            #[corrected(string | undefined, "`getCurrentInstance()` is `{app, router, page}` and nothing else: `@tarojs/runtime` 4.2.1, `dist/current.js`")]
            onHide: string,
            #[corrected(string | undefined, "`getCurrentInstance()` is `{app, router, page}` and nothing else: `@tarojs/runtime` 4.2.1, `dist/current.js`")]
            onShow: string,
            preloadData?: Record<string, any>,
            rnNavigationRef?: crate::general::RefObject,
        }
    }

    namespace setGlobalDataPlugin {
        interface Plugin {
            install(app: any, data: any) => void,
        }
    }

    interface TARO_ENV_TYPE {
        WEAPP: crate::general::EnvType,
        SWAN: crate::general::EnvType,
        ALIPAY: crate::general::EnvType,
        TT: crate::general::EnvType,
        QQ: crate::general::EnvType,
        JD: crate::general::EnvType,
        WEB: crate::general::EnvType,
        RN: crate::general::EnvType,
        HARMONY: crate::general::EnvType,
        QUICKAPP: crate::general::EnvType,
        HARMONYHYBRID: crate::general::EnvType,
        ASCF: crate::general::EnvType,
    }

    namespace interceptorify {
        interface InterceptorifyChain {
            requestParams: any,
            proceed: (requestParams: any) => Promise<any>,
        }

        interface Interceptorify {
            request(requestParams: any) => Promise<any>,
            addInterceptor(interceptor: (chain: InterceptorifyChain) => Promise<any>) => void,
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
        baseFontSize?: number,
        deviceRatio?: Record<string, number>,
        designWidth?: number | ((size?: string | number) => number),
        targetUnit?: string,
        unitPrecision?: number,
    }) => void;

    /// Gives the platform, Taro's version and the design width that the app was built with, at once.
    #[platforms(weapp, alipay, jd, qq, swan, tt, h5, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/getAppInfo/")]
    function getAppInfo() => getAppInfo::AppInfo;

    /// Gives the program's id, version and kind of build, and the folder for user data, at once.
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/index.js", rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3", alipay = "@mini-types/my@3.0.14")]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/getEnvInfoSync/")]
    function getEnvInfoSync() => {
        microapp: {
            mpVersion: string,
            envType: string,
            appId: string,
        },
        plugin: Record<string, any>,
        common: {
            USER_DATA_PATH: string,
            location: string | undefined,
            launchFrom: string | undefined,
            schema: string | undefined,
        },
    };

    /// Loads what a plugin exports, by the plugin's name, and gives it.
    #[platforms(weapp, alipay, h5, rn, jd, qq, swan, tt, quickapp)]
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/api/taro.js:38", rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3", alipay = "@mini-types/my@3.0.14", tt = "@douyin-microapp/typings@1.3.1")]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/requirePlugin/")]
    function requirePlugin(pluginName: string, success?: (mod: any) => any, error?: (e: {
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
    function getRenderer() => "webview" | "skyline";

    /// Wraps an asynchronous API so that interceptors can be put around its calls.
    #[absent(rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/interceptorify/")]
    function interceptorify(api: (requestParams: any) => Promise<any>) => interceptorify::Interceptorify;
}
