//! `getMenuButtonBoundingClientRect`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace getMenuButtonBoundingClientRect {
        interface Rect {
            bottom: number,
            height: number,
            left: number,
            right: number,
            top: number,
            width: number,
        }
    }

    /// Gives at once where the host's menu button stands, from the upper left corner of the screen.
    #[platforms(weapp, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4514")]
    #[since(weapp = "2.1.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/menu/getMenuButtonBoundingClientRect/")]
    function getMenuButtonBoundingClientRect() => getMenuButtonBoundingClientRect::Rect;
}
