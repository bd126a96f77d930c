//! `switchTab`, `reLaunch`, `redirectTo`, `navigateTo` and 2 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace switchTab {
        /// Which tab is shown.
        interface Option {
            /// The path of a page in the tab bar, without a query.
            url: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace reLaunch {
        /// Which page is left alone in the end.
        interface Option {
            /// The path of any page, with its query.
            url: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace redirectTo {
        /// Which page takes the place of the current one.
        interface Option {
            /// The path of a page that is no tab, with its query.
            url: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace navigateTo {
        /// Which page opens, how it comes, and what it can say to this one.
        interface Option {
            /// The path of a page that is no tab, with its query.
            url: string,
            /// Listeners to what the opened page emits on its channel, by the event's name.
            events?: Record<string, any>,
            /// The transition, by a name that a route builder was added for.
            routeType?: string,
            /// The configuration of that transition.
            routeConfig?: Record<string, any>,
            /// What the route builder receives.
            routeOptions?: Record<string, any>,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: {
                errMsg: string,
                /// The channel to the page that was opened.
                eventChannel: EventChannel,
            }) => void,
        }
    }

    namespace navigateBack {
        /// How far back it goes.
        interface Option {
            complete?: (res: CallbackResult) => void,
            /// How many pages are closed: 1 if it is left out, and all but the first if it is too large.
            delta?: number,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Carries events between a page and the one that it opened.
    #[platforms(weapp)]
    interface EventChannel {
        /// Sends an event to the other page.
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16897")]
        #[since(weapp = "2.7.3")]
        emit(eventName: string, ...args: any[]) => void,
        /// Listens to an event each time it comes.
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16907")]
        #[since(weapp = "2.7.3")]
        on(eventName: string, fn: (...args: any[]) => void) => void,
        /// Listens to an event for one time.
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16913")]
        #[since(weapp = "2.7.3")]
        #[once]
        once(eventName: string, fn: (...args: any[]) => void) => void,
        /// Stops one listener of an event.
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16902")]
        #[since(weapp = "2.7.3")]
        off(eventName: string, fn: (...args: any[]) => void) => void,
    }

    namespace router {
        /// A number that an animation changes while the page is drawn.
        interface SharedValueNumber {
            /// The number now.
            value: number,
        }

        /// What a route builder has, to move pages with.
        interface CustomRouteContext {
            /// How far the page has come in: 0 to 1.
            primaryAnimation: SharedValueNumber,
            /// Which way `primaryAnimation` runs, and whether it is at an end.
            primaryAnimationStatus: SharedValueNumber,
            /// How far the page has gone below the next one: 0 to 1.
            secondaryAnimation: SharedValueNumber,
            /// Which way `secondaryAnimation` runs, and whether it is at an end.
            secondaryAnimationStatus: SharedValueNumber,
            /// Whether the user's finger moves the pages.
            userGestureInProgress: SharedValueNumber,
            /// Says that a finger moves the pages from now on.
            startUserGesture: () => void,
            /// Says that no finger moves the pages any more.
            stopUserGesture: () => void,
            /// Closes the page, as `navigateBack` does.
            didPop: () => void,
        }

        /// How a page comes and goes.
        interface CustomRouteConfig {
            /// Whether the page below is hidden once this one is there.
            opaque?: boolean,
            /// Whether the page below keeps its state.
            maintainState?: boolean,
            /// How long the page takes to come, in milliseconds.
            #[unit(ms)]
            transitionDuration?: number,
            /// How long the page takes to go, in milliseconds.
            #[unit(ms)]
            reverseTransitionDuration?: number,
            /// The colour between the two pages, as `rgba()` or `#rrggbbaa`.
            barrierColor?: string,
            /// Whether a tap beside the page closes it.
            barrierDismissible?: boolean,
            /// What screen readers call the space beside the page.
            barrierLabel?: string,
            /// Whether this page moves along when the next one comes over it.
            canTransitionTo?: boolean,
            /// Whether the page below moves along when this one comes.
            canTransitionFrom?: boolean,
            /// Gives the styles of this page while it comes and goes.
            handlePrimaryAnimation?: () => Record<string, any>,
            /// Gives the styles of this page while another comes over it or leaves.
            handleSecondaryAnimation?: () => Record<string, any>,
            /// Gives the styles of the page below while this one comes and goes.
            handlePreviousPageAnimation?: () => Record<string, any>,
            /// Whether a snapshot of the page moves when it comes, which is faster.
            allowEnterRouteSnapshotting?: boolean,
            /// Whether a snapshot of the page moves when it goes, which is faster.
            allowExitRouteSnapshotting?: boolean,
            /// Whether a swipe back may begin anywhere on the screen.
            fullscreenDrag?: boolean,
            /// In which direction a swipe closes the page.
            popGestureDirection?:
                /// To the side.
                | "horizontal"
                /// Downwards.
                | "vertical"
                /// To the side and downwards.
                | "multi",
        }

        /// The routes of the program's own, for pages that Skyline draws.
        #[platforms(weapp)]
        interface router {
            /// Adds a builder of transitions under a name.
            #[platforms(weapp)]
            addRouteBuilder(
                routeType: string,
                routeBuilder: (routeContext: CustomRouteContext, routeOptions: Record<string, any>) => CustomRouteConfig,
            ) => void,
            /// Gives the context of the transition that a page came with.
            #[platforms(weapp)]
            #[corrected((instance: any) => CustomRouteContext, "the client takes the page or the component itself, and refuses a copy")]
            getRouteContext(instance: Record<string, any>) => CustomRouteContext,
            /// Takes the builder of a name away.
            #[platforms(weapp)]
            removeRouteBuilder(routeType: string) => void,
        }
    }

    /// Holds builders of custom transitions between pages: adds them, gets their context, removes them.
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/api/route/index.js:4", rn = "@tarojs/taro-rn@4.2.0/dist/index.js", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/runtime/apis/index.js")]
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
        /// The channel to the page that was opened; hosts without channels give none.
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
