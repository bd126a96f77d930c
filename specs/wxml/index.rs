//! `createSelectorQuery`, `createIntersectionObserver`, `createMediaQueryObserver`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace createIntersectionObserver {
        /// Which nodes are observed, and at what shares of them listeners are called.
        #[both_ways]
        interface Option {
            /// The share taken for granted at first: the listener is called at once if another one is found.
            initialRatio?: number,
            /// Whether all nodes that match are observed, and not only the first one; many of them slow drawing down.
            #[since(weapp = "2.0.0")]
            observeAll?: boolean,
            /// The shares, from 0 to 1, at which the listener is called.
            thresholds?: number[],
        }
    }

    /// Tells how much of a node lies inside of another one, or of the screen.
    #[both_ways]
    interface IntersectionObserver {
        /// Stops observing: the listener is not called any more.
        #[platforms(weapp, tt, h5, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16932")]
        #[ends]
        disconnect() => void,
        /// Tells each time the visible share of the matching node passes a threshold.
        #[platforms(weapp, tt, h5, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16941")]
        observe(
            targetSelector: string,
            callback: (result: IntersectionObserver::ObserveCallbackResult) => void,
        ) => void,
        /// Measures against the node that matches, made larger or smaller by the margins.
        #[platforms(weapp, tt, h5, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16949")]
        relativeTo(selector: string, margins?: IntersectionObserver::RelativeToMargins) => IntersectionObserver,
        /// Measures against the visible part of the page, made larger or smaller by the margins.
        #[platforms(weapp, tt, h5, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16957")]
        relativeToViewport(margins?: IntersectionObserver::RelativeToViewportMargins) => IntersectionObserver,
    }

    namespace IntersectionObserver {
        /// How much of the node lies inside at one moment.
        interface ObserveCallbackResult extends CallbackResult {
            /// Given where no node matches.
            #[platforms(harmony)]
            errMsg?: string,
            /// Where the observed node is.
            boundingClientRect?: BoundingClientRectResult,
            /// Which share of the node lies inside, from 0 to 1.
            intersectionRatio?: number,
            /// The part of the node that lies inside.
            intersectionRect?: IntersectionRectResult,
            /// Where the area is that it is measured against.
            relativeRect?: RelativeRectResult,
            /// When it was measured, as a timestamp.
            time?: number,
        }

        /// The area that a node is measured against.
        interface RelativeRectResult {
            /// Its lower edge.
            bottom: number,
            /// Where it begins, from the left.
            left: number,
            /// Where it ends, from the left.
            right: number,
            /// Its upper edge.
            top: number,
        }

        /// The part of a node that lies inside.
        interface IntersectionRectResult {
            /// Its lower edge.
            bottom: number,
            /// From its upper to its lower edge.
            height: number,
            /// Where it begins, from the left.
            left: number,
            /// Where it ends, from the left.
            right: number,
            /// Its upper edge.
            top: number,
            /// From where it begins to where it ends.
            width: number,
        }

        /// The edges and the size of the observed node.
        interface BoundingClientRectResult {
            /// Its lower edge.
            bottom: number,
            /// From its upper to its lower edge.
            height: number,
            /// Where it begins, from the left.
            left: number,
            /// Where it ends, from the left.
            right: number,
            /// Its upper edge.
            top: number,
            /// From where it begins to where it ends.
            width: number,
        }

        /// How much to move the edges of the node that is measured against.
        interface RelativeToMargins {
            /// How far the lower edge goes down; up if it is negative.
            bottom?: number,
            /// How far the left edge goes out; in if it is negative.
            left?: number,
            /// How far the right edge goes out; in if it is negative.
            right?: number,
            /// How far the upper edge goes up; down if it is negative.
            top?: number,
        }

        /// How much to move the edges of the visible part of the page.
        interface RelativeToViewportMargins {
            /// How far the lower edge goes down; up if it is negative.
            bottom?: number,
            /// How far the left edge goes out; in if it is negative.
            left?: number,
            /// How far the right edge goes out; in if it is negative.
            right?: number,
            /// How far the upper edge goes up; down if it is negative.
            top?: number,
        }
    }

    /// Tells when the page comes to fit a description of its size, or ceases to.
    #[both_ways]
    interface MediaQueryObserver {
        /// Begins to tell whether the page fits.
        observe(descriptor: MediaQueryObserver::descriptor, callback: (res: {
            /// Whether the page fits the description now.
            matches: boolean,
        }) => void) => void,
        /// Stops observing: the listener is not called any more.
        #[ends]
        disconnect() => void,
    }

    namespace MediaQueryObserver {
        /// What the page must be like to match.
        interface descriptor {
            /// The page is at least this wide, in pixels.
            minWidth: number,
            /// The page is at most this wide, in pixels.
            maxWidth: number,
            /// The page is exactly this wide, in pixels.
            width: number,
            /// The page is at least this high, in pixels.
            minHeight: number,
            /// The page is at most this high, in pixels.
            maxHeight: number,
            /// The page is exactly this high, in pixels.
            height: number,
            /// Which way the screen is held.
            orientation:
                /// Wider than high.
                | "landscape"
                /// Higher than wide.
                | "portrait",
        }
    }

    /// The nodes that a query has selected, and what to ask of them.
    #[both_ways]
    interface NodesRef {
        /// Asks for the edges and the size of the nodes, in pixels of the visible part of the page.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[corrected((
            callback?: (result: NodesRef::BoundingClientRectCallbackResult | NodesRef::BoundingClientRectCallbackResult[] | null) => void,
        ) => SelectorQuery, "of a missing node it is `null`, and of `selectAll` a list: `@tarojs/taro-h5` 4.2.1, `queryBat`")]
        #[once]
        boundingClientRect(
            callback?: (result: NodesRef::BoundingClientRectCallbackResult | NodesRef::BoundingClientRectCallbackResult[]) => void,
        ) => SelectorQuery,
        /// Asks for what controls a node, such as a video's, a map's or an editor's context.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/types/api.d.ts:220")]
        #[corrected((
            callback?: (result: NodesRef::ContextCallbackResult | NodesRef::ContextCallbackResult[] | null) => void,
        ) => SelectorQuery, "of a missing node it is `null`, and of `selectAll` a list: `@tarojs/taro-h5` 4.2.1, `queryBat`")]
        #[since(weapp = "2.4.2")]
        #[once]
        context(callback?: (result: NodesRef::ContextCallbackResult) => void) => SelectorQuery,
        /// Asks for the values that `fields` names.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[corrected((fields: NodesRef::Fields, callback?: (res: any) => void) => SelectorQuery, "of a missing node it is `null`, and of `selectAll` a list: `@tarojs/taro-h5` 4.2.1, `queryBat`")]
        #[once]
        fields(fields: NodesRef::Fields, callback?: (res: Record<string, any>) => void) => SelectorQuery,
        /// Asks for the node itself, such as a canvas.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[corrected((callback?: (result: NodesRef::NodeCallbackResult | NodesRef::NodeCallbackResult[] | null) => void) => SelectorQuery, "of a missing node it is `null`, and of `selectAll` a list: `@tarojs/taro-h5` 4.2.1, `queryBat`")]
        #[since(weapp = "2.7.0")]
        #[once]
        node(callback?: (result: NodesRef::NodeCallbackResult) => void) => SelectorQuery,
        /// Asks how far a `scroll-view` or the page is scrolled, in pixels.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[corrected((
            callback?: (result: NodesRef::ScrollOffsetCallbackResult | NodesRef::ScrollOffsetCallbackResult[] | null) => void,
        ) => SelectorQuery, "of a missing node it is `null`, and of `selectAll` a list: `@tarojs/taro-h5` 4.2.1, `queryBat`")]
        #[once]
        scrollOffset(callback?: (result: NodesRef::ScrollOffsetCallbackResult) => void) => SelectorQuery,
    }

    namespace NodesRef {
        /// Where a node is, and how large.
        interface BoundingClientRectCallbackResult {
            /// Its lower edge.
            bottom: number,
            /// The values of its `data-` attributes.
            dataset: Record<string, any>,
            /// From its upper to its lower edge.
            height: number,
            /// The node's id attribute.
            id: string,
            /// Where it begins, from the left.
            left: number,
            /// Where it ends, from the left.
            right: number,
            /// Its upper edge.
            top: number,
            /// From where it begins to where it ends.
            width: number,
        }

        /// What controls the node.
        interface ContextCallbackResult {
            /// The context of the component, such as a `VideoContext`.
            #[corrected(any, "it is an object of the host with methods, such as a canvas")]
            context: Record<string, any>,
        }

        /// What to ask of the nodes; what is left out is not asked for.
        interface Fields {
            /// The CSS properties to tell; `width` and `height` among them come before those of `size`.
            computedStyle?: string[],
            /// Whether to give what controls the node, such as a `VideoContext`.
            context?: boolean,
            /// Whether to give the values of its `data-` attributes.
            dataset?: boolean,
            /// Whether to give its id attribute.
            id?: boolean,
            /// Whether to give the values of its `mark:` attributes.
            mark?: boolean,
            /// Whether to give the node itself, such as a canvas.
            #[since(weapp = "2.7.0")]
            node?: boolean,
            /// The attributes to tell, without id, class, style and listeners.
            properties?: string[],
            /// Whether to give its edges: `left`, `right`, `top` and `bottom`.
            rect?: boolean,
            /// Whether to give `scrollLeft` and `scrollTop`, of a `scroll-view` or the page.
            scrollOffset?: boolean,
            /// Whether to give `width` and `height`.
            size?: boolean,
        }

        /// The node itself.
        interface NodeCallbackResult {
            /// What a program can call, such as a canvas.
            #[corrected(any, "it is an object of the host with methods, such as a canvas")]
            node: Record<string, any>,
        }

        /// How far a node is scrolled.
        interface ScrollOffsetCallbackResult {
            /// The values of its `data-` attributes.
            dataset: Record<string, any>,
            /// The node's id attribute.
            id: string,
            /// How far it is scrolled to the right, in pixels.
            scrollLeft: number,
            /// How far it is scrolled down, in pixels.
            scrollTop: number,
        }
    }

    /// Finds nodes of a page, and collects what is asked of them until `exec`.
    #[both_ways]
    interface SelectorQuery {
        /// Answers all that was asked: the callback is given the answers in the order of the questions.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[corrected((callback?: (...args: any[]) => void) => void, "what it gives differs by host, and is nothing on WeChat; what the callback returns goes nowhere")]
        #[once]
        exec(callback?: (...args: any[]) => any) => NodesRef,
        /// Looks inside of a component instead of the page.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[corrected((component: any) => SelectorQuery, "the client takes the page or the component itself, and refuses a copy")]
        #[since(weapp = "1.6.0")]
        in(component: Record<string, any>) => SelectorQuery,
        /// Finds the first node that matches a selector.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        select(selector: string) => NodesRef,
        /// Finds all nodes that match a selector.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        selectAll(selector: string) => NodesRef,
        /// Takes the visible part of the page: its size and how far it is scrolled.
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
