//! `getMenuButtonBoundingClientRect`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace getMenuButtonBoundingClientRect {
        /// Where the host's menu button is, in pixels from the top left corner of the screen.
        interface Rect {
            /// How many pixels its lower edge is below the top of the screen.
            bottom: number,
            /// Its height, in pixels.
            height: number,
            /// How many pixels its left edge is from the left of the screen.
            left: number,
            /// How many pixels its right edge is from the left of the screen.
            right: number,
            /// How many pixels its upper edge is below the top of the screen.
            top: number,
            /// Its width, in pixels.
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
