//! `onUnhandledRejection`, `onThemeChange`, `onPageNotFound`, `onError` and 12 more.

taro_api::spec! {
    namespace onPageNotFound {
        interface Result {
            isEntryPage: boolean,
            path: string,
            query: Record<string, any>,
        }
    }

    namespace onAppShow {
        interface CallbackResult {
            path: string,
            query: Record<string, any>,
            shareTicket: string,
            scene: number,
            referrerInfo: ResultReferrerInfo,
            forwardMaterials?: ForwardMaterial[],
            chatType?: ChatType,
            apiCategory?: ApiCategory,
        }

        interface ResultReferrerInfo {
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

    namespace onUnhandledRejection {
        interface Result {
            reason: string | crate::general::Error,
            promise: Promise<any>,
        }
    }

    namespace onThemeChange {
        interface Result {
            theme: ITheme,
        }

        type ITheme = "light" | "dark";
    }

    #[platforms(weapp, tt, h5, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onUnhandledRejection/")]
    function onUnhandledRejection(callback: (res: onUnhandledRejection::Result) => void) => void;

    #[platforms(weapp, h5)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onThemeChange/")]
    function onThemeChange(callback: (res: onThemeChange::Result) => void) => void;

    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onPageNotFound/")]
    function onPageNotFound(callback: (res: onPageNotFound::Result) => void) => void;

    #[platforms(weapp, tt, h5, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onError/")]
    function onError(callback: (error: string | crate::general::ErrorEvent | crate::general::Error) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onAudioInterruptionEnd/")]
    function onAudioInterruptionEnd(callback: (res: CallbackResult) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onAudioInterruptionBegin/")]
    function onAudioInterruptionBegin(callback: (res: CallbackResult) => void) => void;

    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onAppShow/")]
    function onAppShow(callback: (res: onAppShow::CallbackResult) => void) => void;

    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onAppHide/")]
    function onAppHide(callback: (res: onAppShow::CallbackResult) => void) => void;

    #[platforms(weapp, tt, h5, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offUnhandledRejection/")]
    function offUnhandledRejection(callback: (res: onUnhandledRejection::Result) => void) => void;

    #[platforms(weapp, h5)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offThemeChange/")]
    function offThemeChange(callback: (res: onThemeChange::Result) => void) => void;

    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offPageNotFound/")]
    function offPageNotFound(callback: (res: onPageNotFound::Result) => void) => void;

    #[platforms(weapp, tt, h5, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offError/")]
    function offError(callback: (error: string | crate::general::ErrorEvent | crate::general::Error) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offAudioInterruptionEnd/")]
    function offAudioInterruptionEnd(callback: (res: CallbackResult) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offAudioInterruptionBegin/")]
    function offAudioInterruptionBegin(callback: (res: CallbackResult) => void) => void;

    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offAppShow/")]
    function offAppShow(callback: (res: onAppShow::CallbackResult) => void) => void;

    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offAppHide/")]
    function offAppHide(callback: (res: onAppShow::CallbackResult) => void) => void;
}
