//! `getEnv`, `pxTransform`, `initPxTransform`, `getAppInfo` and 10 more.

taro_api::spec! {
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
            onReady: string,
            onHide: string,
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

    #[see("https://docs.taro.zone/docs/apis/taro.extend/eventCenter/")]
    const eventCenter: crate::general::Events;

    #[see("https://docs.taro.zone/docs/apis/taro.extend/ENV_TYPE/")]
    const ENV_TYPE: TARO_ENV_TYPE;

    #[see("https://docs.taro.zone/docs/apis/taro.extend/Current/")]
    const Current: getCurrentInstance::Current;

    #[platforms(weapp, alipay, h5, rn, jd, qq, swan, tt, quickapp, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/setGlobalDataPlugin/")]
    const setGlobalDataPlugin: setGlobalDataPlugin::Plugin;

    #[see("https://docs.taro.zone/docs/apis/taro.extend/getEnv/")]
    function getEnv() => crate::general::EnvType;

    #[see("https://docs.taro.zone/docs/apis/taro.extend/pxTransform/")]
    function pxTransform(size: number) => string;

    #[see("https://docs.taro.zone/docs/apis/taro.extend/initPxTransform/")]
    function initPxTransform(config: {
        baseFontSize?: number,
        deviceRatio?: Record<string, number>,
        designWidth?: number | ((size?: string | number) => number),
        targetUnit?: string,
        unitPrecision?: number,
    }) => void;

    #[platforms(weapp, alipay, jd, qq, swan, tt, h5, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/getAppInfo/")]
    function getAppInfo() => getAppInfo::AppInfo;

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

    #[platforms(weapp, alipay, h5, rn, jd, qq, swan, tt, quickapp)]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/requirePlugin/")]
    function requirePlugin(pluginName: string, success?: (mod: any) => any, error?: (e: {
        mod: any,
        errMsg: string,
    }) => any) => any;

    #[see("https://docs.taro.zone/docs/apis/taro.extend/getCurrentInstance/")]
    function getCurrentInstance() => getCurrentInstance::Current;

    #[platforms(weapp, jd)]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/getTabBar/")]
    function getTabBar(page: crate::PageInstance | null) => any;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/taro.extend/getRenderer/")]
    function getRenderer() => "webview" | "skyline";

    #[see("https://docs.taro.zone/docs/apis/taro.extend/interceptorify/")]
    function interceptorify(api: (requestParams: any) => Promise<any>) => interceptorify::Interceptorify;
}
