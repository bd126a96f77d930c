//! `getMenuButtonBoundingClientRect`.

// Written by `cargo taro import`.

taro_api::spec! {
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
    #[see("https://docs.taro.zone/docs/apis/ui/menu/getMenuButtonBoundingClientRect/")]
    function getMenuButtonBoundingClientRect() => getMenuButtonBoundingClientRect::Rect;
}
