//! `createSelectorQuery`, `createIntersectionObserver`, `createMediaQueryObserver`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace createIntersectionObserver {
        #[both_ways]
        interface Option {
            initialRatio?: number,
            #[since(weapp = "2.0.0")]
            observeAll?: boolean,
            thresholds?: number[],
        }
    }

    #[both_ways]
    interface IntersectionObserver {
        #[platforms(weapp, tt, h5, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16932")]
        #[ends]
        disconnect() => void,
        #[platforms(weapp, tt, h5, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16941")]
        observe(
            targetSelector: string,
            callback: (result: IntersectionObserver::ObserveCallbackResult) => void,
        ) => void,
        #[platforms(weapp, tt, h5, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16949")]
        relativeTo(selector: string, margins?: IntersectionObserver::RelativeToMargins) => IntersectionObserver,
        #[platforms(weapp, tt, h5, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16957")]
        relativeToViewport(margins?: IntersectionObserver::RelativeToViewportMargins) => IntersectionObserver,
    }

    namespace IntersectionObserver {
        interface ObserveCallbackResult extends CallbackResult {
            #[platforms(harmony)]
            errMsg?: string,
            boundingClientRect?: BoundingClientRectResult,
            intersectionRatio?: number,
            intersectionRect?: IntersectionRectResult,
            relativeRect?: RelativeRectResult,
            time?: number,
        }

        interface RelativeRectResult {
            bottom: number,
            left: number,
            right: number,
            top: number,
        }

        interface IntersectionRectResult {
            bottom: number,
            height: number,
            left: number,
            right: number,
            top: number,
            width: number,
        }

        interface BoundingClientRectResult {
            bottom: number,
            height: number,
            left: number,
            right: number,
            top: number,
            width: number,
        }

        interface RelativeToMargins {
            bottom?: number,
            left?: number,
            right?: number,
            top?: number,
        }

        interface RelativeToViewportMargins {
            bottom?: number,
            left?: number,
            right?: number,
            top?: number,
        }
    }

    #[both_ways]
    interface MediaQueryObserver {
        observe(descriptor: MediaQueryObserver::descriptor, callback: (res: {
            matches: boolean,
        }) => void) => void,
        #[ends]
        disconnect() => void,
    }

    namespace MediaQueryObserver {
        interface descriptor {
            minWidth: number,
            maxWidth: number,
            width: number,
            minHeight: number,
            maxHeight: number,
            height: number,
            orientation: "landscape" | "portrait",
        }
    }

    #[both_ways]
    interface NodesRef {
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[corrected((
            callback?: (result: NodesRef::BoundingClientRectCallbackResult | NodesRef::BoundingClientRectCallbackResult[] | null) => void,
        ) => SelectorQuery, "of a missing node it is `null`, and of `selectAll` a list: `@tarojs/taro-h5` 4.2.1, `queryBat`")]
        #[once]
        boundingClientRect(
            callback?: (result: NodesRef::BoundingClientRectCallbackResult | NodesRef::BoundingClientRectCallbackResult[]) => void,
        ) => SelectorQuery,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/types/api.d.ts:220")]
        #[corrected((
            callback?: (result: NodesRef::ContextCallbackResult | NodesRef::ContextCallbackResult[] | null) => void,
        ) => SelectorQuery, "of a missing node it is `null`, and of `selectAll` a list: `@tarojs/taro-h5` 4.2.1, `queryBat`")]
        #[since(weapp = "2.4.2")]
        #[once]
        context(callback?: (result: NodesRef::ContextCallbackResult) => void) => SelectorQuery,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[corrected((fields: NodesRef::Fields, callback?: (res: any) => void) => SelectorQuery, "of a missing node it is `null`, and of `selectAll` a list: `@tarojs/taro-h5` 4.2.1, `queryBat`")]
        #[once]
        fields(fields: NodesRef::Fields, callback?: (res: Record<string, any>) => void) => SelectorQuery,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[corrected((callback?: (result: NodesRef::NodeCallbackResult | NodesRef::NodeCallbackResult[] | null) => void) => SelectorQuery, "of a missing node it is `null`, and of `selectAll` a list: `@tarojs/taro-h5` 4.2.1, `queryBat`")]
        #[since(weapp = "2.7.0")]
        #[once]
        node(callback?: (result: NodesRef::NodeCallbackResult) => void) => SelectorQuery,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[corrected((
            callback?: (result: NodesRef::ScrollOffsetCallbackResult | NodesRef::ScrollOffsetCallbackResult[] | null) => void,
        ) => SelectorQuery, "of a missing node it is `null`, and of `selectAll` a list: `@tarojs/taro-h5` 4.2.1, `queryBat`")]
        #[once]
        scrollOffset(callback?: (result: NodesRef::ScrollOffsetCallbackResult) => void) => SelectorQuery,
    }

    namespace NodesRef {
        interface BoundingClientRectCallbackResult {
            bottom: number,
            dataset: Record<string, any>,
            height: number,
            id: string,
            left: number,
            right: number,
            top: number,
            width: number,
        }

        interface ContextCallbackResult {
            #[corrected(any, "it is an object of the host with methods, such as a canvas")]
            context: Record<string, any>,
        }

        interface Fields {
            computedStyle?: string[],
            context?: boolean,
            dataset?: boolean,
            id?: boolean,
            mark?: boolean,
            #[since(weapp = "2.7.0")]
            node?: boolean,
            properties?: string[],
            rect?: boolean,
            scrollOffset?: boolean,
            size?: boolean,
        }

        interface NodeCallbackResult {
            #[corrected(any, "it is an object of the host with methods, such as a canvas")]
            node: Record<string, any>,
        }

        interface ScrollOffsetCallbackResult {
            dataset: Record<string, any>,
            id: string,
            scrollLeft: number,
            scrollTop: number,
        }
    }

    #[both_ways]
    interface SelectorQuery {
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[corrected((callback?: (...args: any[]) => any) => void, "what it gives differs by host, and is nothing on WeChat")]
        #[once]
        exec(callback?: (...args: any[]) => any) => NodesRef,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[corrected((component: any) => SelectorQuery, "the client takes the page or the component itself, and refuses a copy")]
        #[since(weapp = "1.6.0")]
        in(component: Record<string, any>) => SelectorQuery,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        select(selector: string) => NodesRef,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        selectAll(selector: string) => NodesRef,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        selectViewport() => NodesRef,
    }

    /// Creates a `SelectorQuery`, which finds nodes and asks for their sizes, places and fields.
    #[platforms(weapp, h5, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:479")]
    #[since(weapp = "1.4.0")]
    #[see("https://docs.taro.zone/docs/apis/wxml/createSelectorQuery/")]
    function createSelectorQuery() => SelectorQuery;

    /// Creates an `IntersectionObserver`, which tells when nodes come into view or leave it.
    #[platforms(weapp, h5, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1935")]
    #[corrected((component: any, options?: createIntersectionObserver::Option) => IntersectionObserver, "the client takes the page or the component itself, and refuses a copy")]
    #[since(weapp = "1.9.3")]
    #[see("https://docs.taro.zone/docs/apis/wxml/createIntersectionObserver/")]
    function createIntersectionObserver(
        component: Record<string, any>,
        options?: createIntersectionObserver::Option,
    ) => IntersectionObserver;

    /// Creates a `MediaQueryObserver`, which tells when a media query begins or ceases to match.
    #[platforms(h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/wxml/createMediaQueryObserver/")]
    function createMediaQueryObserver() => MediaQueryObserver;
}
