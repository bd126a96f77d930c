//! `pageScrollTo`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace pageScrollTo {
        /// Where the page scrolls: to a position, or to an element.
        interface Option {
            complete?: (res: CallbackResult) => void,
            /// How long the scrolling takes.
            #[unit(ms)]
            duration?: number,
            fail?: (res: CallbackResult) => void,
            /// To how many pixels from the page's top.
            scrollTop?: number,
            /// The CSS selector of the element to scroll to.
            #[since(weapp = "2.7.3")]
            selector?: string,
            /// How many pixels beyond the element of `selector`.
            #[since(weapp = "2.23.1")]
            offsetTop?: number,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Controls a `scroll-view` that has `enhanced` set.
    #[platforms(weapp)]
    interface ScrollViewContext {
        /// Whether the user can scroll it.
        scrollEnabled: boolean,
        /// Whether it gives way at its edges; iOS only.
        bounces: boolean,
        /// Whether a bar tells how far it is scrolled.
        showScrollbar: boolean,
        /// Whether it stops at whole pages only.
        pagingEnabled: boolean,
        /// Whether it slows down more quickly after a swipe.
        fastDeceleration: boolean,
        /// Whether it stops at once after a swipe; iOS only.
        decelerationDisabled: boolean,
        /// Scrolls to a position; on the web, `velocity` has no effect.
        #[platforms(weapp, h5)]
        scrollTo(object: ScrollViewContext::scrollTo::Option) => void,
        /// Scrolls until the element of a selector can be seen.
        #[platforms(weapp, tt, h5)]
        scrollIntoView(selector: string) => void,
    }

    namespace ScrollViewContext {
        namespace scrollTo {
            /// Where to scroll, and how fast.
            interface Option {
                /// The distance from the upper edge.
                top?: number,
                /// The distance from the left-hand edge.
                left?: number,
                /// How fast it begins.
                velocity?: number,
                /// How long the scrolling takes, with `animated`.
                duration?: number,
                /// Whether the user sees it moving.
                animated?: boolean,
            }
        }
    }

    /// Scrolls the page to a distance from its top, or to the element a selector finds.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:7846")]
    #[since(weapp = "1.4.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/scroll/pageScrollTo/")]
    function pageScrollTo(option: pageScrollTo::Option) => Promise<CallbackResult>;
}
