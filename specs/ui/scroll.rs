//! `pageScrollTo`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace pageScrollTo {
        interface Option {
            complete?: (res: CallbackResult) => void,
            #[unit(ms)]
            duration?: number,
            fail?: (res: CallbackResult) => void,
            scrollTop?: number,
            #[since(weapp = "2.7.3")]
            selector?: string,
            #[since(weapp = "2.23.1")]
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
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:7846")]
    #[since(weapp = "1.4.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/scroll/pageScrollTo/")]
    function pageScrollTo(option: pageScrollTo::Option) => Promise<CallbackResult>;
}
