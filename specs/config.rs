//! `TarBarList`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    interface CommonConfig {
        #[default("#000000")]
        navigationBarBackgroundColor?: string,
        #[default("white")]
        navigationBarTextStyle?: "white" | "black",
        navigationBarTitleText?: string,
        navigationStyle?: "default" | "custom",
        #[platforms(weapp)]
        #[default(false)]
        homeButton?: boolean,
        #[default("#ffffff")]
        backgroundColor?: string,
        #[default("#ffffff")]
        backgroundColorContent?: string,
        #[default("dark")]
        backgroundTextStyle?: "dark" | "light",
        #[default("#ffffff")]
        backgroundColorTop?: string,
        #[default("#ffffff")]
        backgroundColorBottom?: string,
        #[default(false)]
        enablePullDownRefresh?: boolean,
        #[default(50)]
        onReachBottomDistance?: number,
        pageOrientation?: "auto" | "portrait" | "landscape",
        initialRenderingCache?: "static" | "dynamic",
        #[default("homePage")]
        restartStrategy?: "homePage" | "homePageAndLatestPage",
        #[default("none")]
        visualEffectInBackground?: "hidden" | "none",
        handleWebviewPreload?: string,
        #[platforms(alipay)]
        #[default("YES")]
        allowsBounceVertical?: "YES" | "NO",
        #[platforms(alipay)]
        backgroundImageColor?: string,
        #[platforms(alipay)]
        backgroundImageUrl?: string,
        #[platforms(alipay)]
        defaultTitle?: string,
        #[platforms(alipay)]
        #[default("YES")]
        enableScrollBar?: string,
        #[platforms(alipay)]
        gestureBack?: string,
        #[platforms(alipay)]
        #[default(true)]
        pullRefresh?: boolean,
        #[platforms(alipay)]
        responsive?: boolean,
        #[platforms(alipay)]
        #[default("NO")]
        showTitleLoading?: string,
        #[platforms(alipay)]
        #[default("none")]
        transparentTitle?: string,
        #[platforms(alipay)]
        #[default("NO")]
        titlePenetrate?: string,
        #[platforms(alipay)]
        titleImage?: string,
        #[platforms(alipay)]
        titleBarColor?: string,
    }

    #[both_ways]
    interface PageConfig extends CommonConfig {
        #[default(false)]
        disableScroll?: boolean,
        usingWindowScroll?: boolean,
        #[default(false)]
        disableSwipeBack?: boolean,
        #[default(false)]
        enableShareAppMessage?: boolean,
        #[default(false)]
        enableShareTimeline?: boolean,
        #[default(false)]
        enablePageMeta?: boolean,
        usingComponents?: Record<string, string | [string, string]>,
        style?: string,
        singlePage?: SinglePage,
        #[default(false)]
        enablePassiveEvent?: boolean | {
            #[default(false)]
            touchstart?: boolean,
            #[default(false)]
            touchmove?: boolean,
            #[default(false)]
            wheel?: boolean,
        },
        #[default("webview")]
        renderer?: "webview" | "skyline",
        #[default("exparser")]
        componentFramework?: "exparser" | "glass-easel",
        styleIsolation?: "isolated" | "apply-shared" | "shared",
        #[platforms(alipay)]
        optionMenu?: Record<string, string>,
        #[platforms(alipay)]
        barButtonTheme?: string,
    }

    interface TabBarItem {
        pagePath: string,
        text: string,
        iconPath?: string,
        selectedIconPath?: string,
    }

    interface SinglePage {
        navigationBarFit?: string,
    }

    /// Stands for one entry of the tab bar's configuration: page, text and icons.
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/index.js", rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3", alipay = "@mini-types/my@3.0.14", tt = "@douyin-microapp/typings@1.3.1")]
    #[see("https://docs.taro.zone/docs/apis/config/TarBarList/")]
    const TarBarList: TabBarItem;
}
