//! `TarBarList`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    /// What the configuration of a page and that of the whole window can both say of the look.
    interface CommonConfig {
        /// The colour of the navigation bar, as `#rrggbb`.
        #[default("#000000")]
        navigationBarBackgroundColor?: string,
        /// The colour of the title and of the icons in the navigation bar.
        #[default("white")]
        navigationBarTextStyle?:
            /// White writing, for a dark bar.
            | "white"
            /// Black writing, for a light bar.
            | "black",
        /// What the navigation bar is headed with.
        navigationBarTitleText?: string,
        /// Whether the host draws the navigation bar.
        navigationStyle?:
            /// The host's own bar.
            | "default"
            /// No bar but the capsule button: the page draws its own.
            | "custom",
        /// Whether a page that is neither home, nor a tab, nor the lowest shows a button to the home page.
        #[platforms(weapp)]
        #[default(false)]
        homeButton?: boolean,
        /// The colour behind the page, which shows when it is pulled down; as `#rrggbb`.
        #[default("#ffffff")]
        backgroundColor?: string,
        /// The colour of the page's own container, as `#rrggbb`; a transparent page sets it.
        #[default("#ffffff")]
        backgroundColorContent?: string,
        /// How the loading dots above a page that is pulled down look.
        #[default("dark")]
        backgroundTextStyle?:
            /// Dark dots.
            | "dark"
            /// Light dots.
            | "light",
        /// The colour above the page's upper edge, on iOS only.
        #[default("#ffffff")]
        backgroundColorTop?: string,
        /// The colour below the page's lower edge, on iOS only.
        #[default("#ffffff")]
        backgroundColorBottom?: string,
        /// Whether the user can pull the page down to refresh it.
        #[default(false)]
        enablePullDownRefresh?: boolean,
        /// How many pixels before its end a scrolling page counts as at the bottom.
        #[default(50)]
        onReachBottomDistance?: number,
        /// Whether the page turns with the device.
        pageOrientation?:
            /// It turns as the device does.
            | "auto"
            /// It stays upright.
            | "portrait"
            /// It stays on its side.
            | "landscape",
        /// Whether the first picture of the page is kept, to be shown at once next time.
        initialRenderingCache?:
            /// What the page draws from its initial data is kept.
            | "static"
            /// What the page decides to keep, in code.
            | "dynamic",
        /// Where the app begins after it was closed on this page.
        #[default("homePage")]
        restartStrategy?:
            /// It begins with the home page.
            | "homePage"
            /// It opens this page again, with the same parameters; no tab page can be that.
            | "homePageAndLatestPage",
        /// Whether the page's content is hidden while the app is in the background.
        #[default("none")]
        visualEffectInBackground?:
            /// It is hidden, to protect what the user sees.
            | "hidden"
            /// It stays visible in the list of apps.
            | "none",
        /// When the web view of the next page is prepared: `static`, `manual` or `auto`.
        handleWebviewPreload?: string,
        /// Whether the page can be pulled beyond its upper edge.
        #[platforms(alipay)]
        #[default("YES")]
        allowsBounceVertical?:
            /// It can be pulled.
            | "YES"
            /// It stops at the edge.
            | "NO",
        /// The colour below the picture behind a pulled page, on Android; iOS uses `backgroundColor`.
        #[platforms(alipay)]
        backgroundImageColor?: string,
        /// The address of the picture that shows when the page is pulled down.
        #[platforms(alipay)]
        backgroundImageUrl?: string,
        /// The title that a page has from the start.
        #[platforms(alipay)]
        defaultTitle?: string,
        /// Whether the web view shows a scroll bar, on Android only: `YES` or `NO`.
        #[platforms(alipay)]
        #[default("YES")]
        enableScrollBar?: string,
        /// Whether a swipe closes the page, on iOS only: `YES` or `NO`.
        #[platforms(alipay)]
        gestureBack?: string,
        /// Whether pulling refreshes the page; it needs `allowsBounceVertical`.
        #[platforms(alipay)]
        #[default(true)]
        pullRefresh?: boolean,
        /// Whether `rpx` grows with the screen's width; if not, two of them are always one pixel.
        #[platforms(alipay)]
        responsive?: boolean,
        /// Whether the navigation bar shows a loading mark when the page opens: `YES` or `NO`.
        #[platforms(alipay)]
        #[default("NO")]
        showTitleLoading?: string,
        /// Whether the bar is see-through: `always`, `auto` as the page scrolls, or `none`.
        #[platforms(alipay)]
        #[default("none")]
        transparentTitle?: string,
        /// Whether taps go through the navigation bar to the page below: `YES` or `NO`.
        #[platforms(alipay)]
        #[default("NO")]
        titlePenetrate?: string,
        /// The address of a picture in place of the title.
        #[platforms(alipay)]
        titleImage?: string,
        /// The colour of the navigation bar in Alipay, as `#rrggbb`.
        #[platforms(alipay)]
        titleBarColor?: string,
    }

    /// A page's own configuration, as its `.config` file gives it.
    #[both_ways]
    interface PageConfig extends CommonConfig {
        /// Whether the page as a whole cannot scroll up and down.
        #[default(false)]
        disableScroll?: boolean,
        /// Whether the browser's window scrolls in place of the page's element; the default with several HTML pages.
        usingWindowScroll?: boolean,
        /// Whether swiping does not close the page; WeChat 7.0.5 and later ignore it.
        #[default(false)]
        disableSwipeBack?: boolean,
        /// Whether the menu offers to share the page with friends.
        #[default(false)]
        enableShareAppMessage?: boolean,
        /// Whether the menu offers to share the page on the timeline.
        #[default(false)]
        enableShareTimeline?: boolean,
        /// Whether the page uses the components `page-meta` and `navigation-bar`.
        #[default(false)]
        enablePageMeta?: boolean,
        /// The native components that the page uses: their paths by their tags.
        usingComponents?: Record<string, string | [string, string]>,
        /// `v2` gives the basic components their newer look; without it, they have the old one.
        style?: string,
        /// How the page looks when it is opened alone, from the timeline.
        singlePage?: SinglePage,
        /// Whether touch listeners are passive, all or some of them: it makes scrolling smoother.
        #[default(false)]
        enablePassiveEvent?: boolean | {
            /// Whether listeners of a finger's coming down are passive.
            #[default(false)]
            touchstart?: boolean,
            /// Whether listeners of a finger's moving are passive.
            #[default(false)]
            touchmove?: boolean,
            /// Whether listeners of the mouse's wheel are passive.
            #[default(false)]
            wheel?: boolean,
        },
        /// The engine that draws the page.
        #[default("webview")]
        renderer?:
            /// A web view.
            | "webview"
            /// WeChat's Skyline, which draws without a web view.
            | "skyline",
        /// The framework that runs the page's native components.
        #[default("exparser")]
        componentFramework?:
            /// The older one.
            | "exparser"
            /// The newer one, which Skyline needs.
            | "glass-easel",
        /// How far the styles of pages and of components reach into each other.
        styleIsolation?:
            /// Neither touches the other.
            | "isolated"
            /// The page's styles reach into its components, and not the other way.
            | "apply-shared"
            /// Styles reach both ways, and into all other components that share.
            | "shared",
        /// An additional icon in the navigation bar: `icon` holds its address or its data.
        #[platforms(alipay)]
        optionMenu?: Record<string, string>,
        /// The colour of the bar's icons on a device: `default` for blue, `light` for white.
        #[platforms(alipay)]
        barButtonTheme?: string,
    }

    /// One entry of the tab bar: where it leads and how it looks.
    interface TabBarItem {
        /// The page that it opens, which the app must list.
        pagePath: string,
        /// The words on the tab.
        text: string,
        /// The icon's file, of at most 40 KB and best 81 by 81 pixels; a bar at the top shows none.
        iconPath?: string,
        /// The icon's file while the tab is chosen, under the limits of `iconPath`.
        selectedIconPath?: string,
    }

    /// How a page looks that was opened alone, without the rest of the app.
    interface SinglePage {
        /// `float` lays the bar over the page, and `squeezed` pushes the page below it.
        navigationBarFit?: string,
    }

    /// Stands for one entry of the tab bar's configuration: page, text and icons.
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/index.js", rn = "@tarojs/taro-rn@4.2.0/dist/index.js", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/runtime/apis/index.js")]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3", alipay = "@mini-types/my@3.0.14", tt = "@douyin-microapp/typings@1.3.1")]
    #[see("https://docs.taro.zone/docs/apis/config/TarBarList/")]
    const TarBarList: TabBarItem;
}
