//! `pageScrollTo`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace pageScrollTo {
        interface Option {
            complete?: (res: CallbackResult) => void,
            #[unit(ms)]
            duration?: number,
            fail?: (res: CallbackResult) => void,
            scrollTop?: number,
            selector?: string,
            offsetTop?: number,
            success?: (res: CallbackResult) => void,
        }
    }

    #[platforms(weapp)]
    interface ScrollViewContext {
        scrollEnabled: boolean,
        bounces: boolean,
        showScrollbar: boolean,
        pagingEnabled: boolean,
        fastDeceleration: boolean,
        decelerationDisabled: boolean,
        #[platforms(weapp, h5)]
        scrollTo(object: ScrollViewContext::scrollTo::Option) => void,
        #[platforms(weapp, tt, h5)]
        scrollIntoView(selector: string) => void,
    }

    namespace ScrollViewContext {
        namespace scrollTo {
            interface Option {
                top?: number,
                left?: number,
                velocity?: number,
                duration?: number,
                animated?: boolean,
            }
        }
    }

    /// Scrolls the page to a distance from its top, or to the element a selector finds.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/scroll/pageScrollTo/")]
    function pageScrollTo(option: pageScrollTo::Option) => Promise<CallbackResult>;
}
