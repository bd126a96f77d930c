//! `showTabBarRedDot`, `showTabBar`, `setTabBarStyle`, `setTabBarItem` and 4 more.

taro_api::spec! {
    namespace showTabBarRedDot {
        interface Option {
            index: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace showTabBar {
        interface Option {
            animation?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setTabBarStyle {
        interface Option {
            backgroundColor?: string,
            borderStyle?: string,
            color?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            selectedColor?: string,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setTabBarItem {
        interface Option {
            index: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            iconPath?: string,
            selectedIconPath?: string,
            success?: (res: CallbackResult) => void,
            text?: string,
        }
    }

    namespace setTabBarBadge {
        interface Option {
            index: number,
            text: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace removeTabBarBadge {
        interface Option {
            index: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace hideTabBarRedDot {
        interface Option {
            index: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace hideTabBar {
        interface Option {
            animation?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/showTabBarRedDot/")]
    function showTabBarRedDot(option: showTabBarRedDot::Option) => Promise<CallbackResult>;

    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/showTabBar/")]
    function showTabBar(option?: showTabBar::Option) => Promise<CallbackResult>;

    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/setTabBarStyle/")]
    function setTabBarStyle(option?: setTabBarStyle::Option) => Promise<CallbackResult>;

    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/setTabBarItem/")]
    function setTabBarItem(option: setTabBarItem::Option) => Promise<CallbackResult>;

    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/setTabBarBadge/")]
    function setTabBarBadge(option: setTabBarBadge::Option) => Promise<CallbackResult>;

    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/removeTabBarBadge/")]
    function removeTabBarBadge(option: removeTabBarBadge::Option) => Promise<CallbackResult>;

    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/hideTabBarRedDot/")]
    function hideTabBarRedDot(option: hideTabBarRedDot::Option) => Promise<CallbackResult>;

    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/tab-bar/hideTabBar/")]
    function hideTabBar(option?: hideTabBar::Option) => Promise<CallbackResult>;
}
