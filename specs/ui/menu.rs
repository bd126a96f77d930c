//! `getMenuButtonBoundingClientRect`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace getMenuButtonBoundingClientRect {
        /// Where the host's menu button is, in pixels from the top left corner of the screen.
        interface Rect {
            /// Where it ends below.
            bottom: number,
            /// From its top to its bottom.
            height: number,
            /// Where it begins at the side.
            left: number,
            /// Where it ends at the side.
            right: number,
            /// Where it begins above.
            top: number,
            /// From side to side.
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
