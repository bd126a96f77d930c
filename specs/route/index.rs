//! `switchTab`, `reLaunch`, `redirectTo`, `navigateTo` and 2 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace switchTab {
        interface Option {
            url: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace reLaunch {
        interface Option {
            url: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace redirectTo {
        interface Option {
            url: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace navigateTo {
        interface Option {
            url: string,
            events?: Record<string, any>,
            routeType?: string,
            routeConfig?: Record<string, any>,
            routeOptions?: Record<string, any>,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: {
                errMsg: string,
                eventChannel: EventChannel,
            }) => void,
        }
    }

    namespace navigateBack {
        interface Option {
            complete?: (res: CallbackResult) => void,
            delta?: number,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    #[platforms(weapp)]
    interface EventChannel {
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16897")]
        #[since(weapp = "2.7.3")]
        emit(eventName: string, ...args: any[]) => void,
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16907")]
        #[since(weapp = "2.7.3")]
        on(eventName: string, fn: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16913")]
        #[since(weapp = "2.7.3")]
        once(eventName: string, fn: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16902")]
        #[since(weapp = "2.7.3")]
        off(eventName: string, fn: (...args: any[]) => void) => void,
    }

    namespace router {
        interface SharedValueNumber {
            value: number,
        }

        interface CustomRouteContext {
            primaryAnimation: SharedValueNumber,
            primaryAnimationStatus: SharedValueNumber,
            secondaryAnimation: SharedValueNumber,
            secondaryAnimationStatus: SharedValueNumber,
            userGestureInProgress: SharedValueNumber,
            startUserGesture: () => void,
            stopUserGesture: () => void,
            didPop: () => void,
        }

        interface CustomRouteConfig {
            opaque?: boolean,
            maintainState?: boolean,
            #[unit(ms)]
            transitionDuration?: number,
            #[unit(ms)]
            reverseTransitionDuration?: number,
            barrierColor?: string,
            barrierDismissible?: boolean,
            barrierLabel?: string,
            canTransitionTo?: boolean,
            canTransitionFrom?: boolean,
            handlePrimaryAnimation?: () => Record<string, any>,
            handleSecondaryAnimation?: () => Record<string, any>,
            handlePreviousPageAnimation?: () => Record<string, any>,
            allowEnterRouteSnapshotting?: boolean,
            allowExitRouteSnapshotting?: boolean,
            fullscreenDrag?: boolean,
            popGestureDirection?: "horizontal" | "vertical" | "multi",
        }

        #[platforms(weapp)]
        interface router {
            #[platforms(weapp)]
            addRouteBuilder(
                routeType: string,
                routeBuilder: (routeContext: CustomRouteContext, routeOptions: Record<string, any>) => CustomRouteConfig,
            ) => void,
            #[platforms(weapp)]
            #[corrected((instance: any) => CustomRouteContext, "the client takes the page or the component itself, and refuses a copy")]
            getRouteContext(instance: Record<string, any>) => CustomRouteContext,
            #[platforms(weapp)]
            removeRouteBuilder(routeType: string) => void,
        }
    }

    /// Holds builders of custom transitions between pages: adds them, gets their context, removes them.
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/api/route/index.js:4", rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[unconfirmed(alipay = "@mini-types/my@3.0.14", tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.29.2")]
    #[see("https://docs.taro.zone/docs/apis/route/router/")]
    const router: router::router;

    /// Goes to a page of the tab bar, and closes all pages that are not in it.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:11197")]
    #[see("https://docs.taro.zone/docs/apis/route/switchTab/")]
    function switchTab(option: switchTab::Option) => Promise<CallbackResult>;

    /// Closes all pages, and opens one.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:8277")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/route/reLaunch/")]
    function reLaunch(option: reLaunch::Option) => Promise<CallbackResult>;

    /// Closes the current page, and opens another that is not in the tab bar.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:8146")]
    #[see("https://docs.taro.zone/docs/apis/route/redirectTo/")]
    function redirectTo(option: redirectTo::Option) => Promise<CallbackResult>;

    /// Opens a page on top of the current one; it must not be in the tab bar.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6312")]
    #[corrected((option: navigateTo::Option) => Promise<{
        errMsg: string,
        eventChannel?: EventChannel,
    }>, "the promise gives what `success` receives: `@tarojs/shared` 4.2.1, `dist/native-apis.js`")]
    #[see("https://docs.taro.zone/docs/apis/route/navigateTo/")]
    function navigateTo(option: navigateTo::Option) => Promise<CallbackResult>;

    /// Closes the current page, or several, and shows the one below.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6261")]
    #[see("https://docs.taro.zone/docs/apis/route/navigateBack/")]
    function navigateBack(option?: navigateBack::Option) => Promise<CallbackResult>;
}
