//! `showTabBarRedDot`, `showTabBar`, `setTabBarStyle`, `setTabBarItem` and 4 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace showTabBarRedDot {
        /// On which tab to put a dot.
        interface Option {
            /// Which tab, from 0 at the left.
            #[unit(integer)]
            index: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace showTabBar {
        /// How the tab bar comes.
        interface Option {
            /// Whether it slides in.
            animation?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setTabBarStyle {
        /// The colours of the tab bar.
        interface Option {
            /// Behind the tabs, as hex.
            backgroundColor?: string,
            /// The line above the tabs: `black` or `white`.
            borderStyle?: string,
            /// The text of the tabs that are not open, as hex.
            color?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// The text of the open tab, as hex.
            selectedColor?: string,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setTabBarItem {
        /// Which tab to change, and to what.
        interface Option {
            /// The tab to change, from 0 at the left.
            #[unit(integer)]
            index: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// Its picture: 40 kB at most, 81 by 81 pixels at best; none if the bar is at the top.
            iconPath?: string,
            /// Its picture while it is open, with the same limits.
            selectedIconPath?: string,
            success?: (res: CallbackResult) => void,
            /// What it says.
            text?: string,
        }
    }

    namespace setTabBarBadge {
        /// On which tab to put a few characters.
        interface Option {
            /// The tab with the characters, from 0 at the left.
            #[unit(integer)]
            index: number,
            /// What the badge says; more than four characters become `...`.
            text: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace removeTabBarBadge {
        /// From which tab to take the characters.
        interface Option {
            /// The tab without a badge, from 0 at the left.
            #[unit(integer)]
            index: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace hideTabBarRedDot {
        /// From which tab to take the dot.
        interface Option {
            /// The tab without a dot, from 0 at the left.
            #[unit(integer)]
            index: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace hideTabBar {
        /// How the tab bar goes.
        interface Option {
            /// Whether it slides out.
            animation?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Shows a red dot at the corner of one of the tab bar's items.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:10477")]
    #[since(weapp = "1.9.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/showTabBarRedDot/")]
    function showTabBarRedDot(option: showTabBarRedDot::Option) => Promise<CallbackResult>;

    /// Shows the tab bar again, with or without an animation.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:10454")]
    #[since(weapp = "1.9.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/showTabBar/")]
    function showTabBar(option?: showTabBar::Option) => Promise<CallbackResult>;

    /// Sets the colours of the whole tab bar: of text, chosen text, background and border.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:9913")]
    #[since(weapp = "1.9.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/setTabBarStyle/")]
    function setTabBarStyle(option?: setTabBarStyle::Option) => Promise<CallbackResult>;

    /// Sets the text and the icons of one of the tab bar's items.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:9878")]
    #[since(weapp = "1.9.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/setTabBarItem/")]
    function setTabBarItem(option: setTabBarItem::Option) => Promise<CallbackResult>;

    /// Shows a short text at the corner of one of the tab bar's items.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:9851")]
    #[since(weapp = "1.9.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/setTabBarBadge/")]
    function setTabBarBadge(option: setTabBarBadge::Option) => Promise<CallbackResult>;

    /// Takes the text away from the corner of one of the tab bar's items.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:8391")]
    #[since(weapp = "1.9.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/removeTabBarBadge/")]
    function removeTabBarBadge(option: removeTabBarBadge::Option) => Promise<CallbackResult>;

    /// Takes the red dot away from one of the tab bar's items.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5909")]
    #[since(weapp = "1.9.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/hideTabBarRedDot/")]
    function hideTabBarRedDot(option: hideTabBarRedDot::Option) => Promise<CallbackResult>;

    /// Hides the tab bar, with or without an animation.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5886")]
    #[since(weapp = "1.9.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/hideTabBar/")]
    function hideTabBar(option?: hideTabBar::Option) => Promise<CallbackResult>;
}
