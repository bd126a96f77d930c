//! `showNavigationBarLoading`, `setNavigationBarTitle`, `setNavigationBarColor`, `hideNavigationBarLoading` and 1 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace showNavigationBarLoading {
        /// Callbacks for the loading indicator in the navigation bar.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setNavigationBarTitle {
        /// What the navigation bar says.
        interface Option {
            /// What this page is called.
            title: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setNavigationBarColor {
        /// The colours of the navigation bar, and how it changes to them.
        interface Option {
            /// The colour of the bar itself, as hex.
            backgroundColor: string,
            /// The colour of title, buttons and status bar: `#ffffff` or `#000000` only.
            frontColor: string,
            /// How the colours change; at once if it is left out.
            animation?: AnimationOption,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// How the navigation bar changes its colours.
        interface AnimationOption {
            /// How long it takes.
            #[unit(ms)]
            duration?: number,
            /// How the speed of the change itself changes.
            timingFunc?:
                /// The same speed all the time.
                | "linear"
                /// It starts slowly.
                | "easeIn"
                /// It stops slowly.
                | "easeOut"
                /// It starts and stops slowly.
                | "easeInOut",
        }
    }

    namespace hideNavigationBarLoading {
        /// Callbacks for hiding the loading indicator.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace hideHomeButton {
        /// Callbacks for hiding the button that leads to the first page.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Shows the loading animation in the page's navigation bar.
    #[platforms(weapp, rn, tt, harmony)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:10366", h5 = "@tarojs/taro-h5@4.2.1/dist/api/ui/navigation-bar/index.js:9", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/ui/navigation-bar/index.js:13")]
    #[see("https://docs.taro.zone/docs/apis/ui/navigation-bar/showNavigationBarLoading/")]
    function showNavigationBarLoading(option?: showNavigationBarLoading::Option) => void;

    /// Sets the title in the page's navigation bar.
    #[platforms(weapp, alipay, tt, h5, rn, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/navigation-bar/setNavigationBarTitle/")]
    function setNavigationBarTitle(option: setNavigationBarTitle::Option) => Promise<CallbackResult>;

    /// Sets the colours of the page's navigation bar, at once or with an animation.
    #[platforms(weapp, tt, h5, rn, harmony, harmony_hybrid)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:121")]
    #[since(weapp = "1.4.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/navigation-bar/setNavigationBarColor/")]
    function setNavigationBarColor(option: setNavigationBarColor::Option) => Promise<CallbackResult>;

    /// Takes the loading animation out of the page's navigation bar.
    #[platforms(weapp, rn, tt, harmony)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5850", h5 = "@tarojs/taro-h5@4.2.1/dist/api/ui/navigation-bar/index.js:53", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/ui/navigation-bar/index.js:24")]
    #[see("https://docs.taro.zone/docs/apis/ui/navigation-bar/hideNavigationBarLoading/")]
    function hideNavigationBarLoading(option?: hideNavigationBarLoading::Option) => void;

    /// Hides the button that leads back to the app's first page.
    #[platforms(weapp, tt, harmony)]
    #[since(weapp = "2.8.3")]
    #[see("https://docs.taro.zone/docs/apis/ui/navigation-bar/hideHomeButton/")]
    function hideHomeButton(option?: hideHomeButton::Option) => Promise<CallbackResult>;
}
