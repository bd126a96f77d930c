//! `RouterInfo`, `Show`, `AppInstance`, `Target` and 4 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #[both_ways]
    interface RouterInfo {
        params: Record<string, string>,
        path: string,
        onReady: string,
        onHide: string,
        onShow: string,
        shareTicket: string | undefined,
        scene: number | undefined,
        exitState?: any,
        "$taroPath"?: string,
    }

    interface Show {
        componentDidShow?: () => void,
        componentDidHide?: () => void,
        onShow?: () => void,
        onHide?: () => void,
    }

    #[both_ways]
    interface AppInstance extends Show {
        mount(
            component: crate::general::Component | crate::general::ComponentOptions,
            id: string,
            cb: (...args: any[]) => void,
        ) => void,
        componentDidShow?: (options?: Record<string, any>) => void,
        onShow?: (options?: Record<string, any>) => void,
        unmount(id: string, cb?: () => void) => void,
    }

    interface Target {
        [key: string]: any,
        dataset: Record<string, any>,
        id: string,
    }

    interface MpEvent {
        type: string,
        detail: Record<string, any>,
        target: Target,
        currentTarget: Target,
    }

    interface PageLifeCycle extends Show {
        eh?: (event: MpEvent) => void,
        onLoad(options: Record<string, any>) => void,
        onOptionMenuClick?: () => void,
        #[platforms(alipay)]
        onKeyboardHeight?: (opt: {
            height: number,
        }) => void,
        onPageScroll?: (opt: crate::PageScrollObject) => void,
        onPopMenuClick?: () => void,
        onPullDownRefresh?: () => void,
        onPullIntercept?: () => void,
        onReachBottom?: () => void,
        onResize?: (opt: crate::PageResizeObject) => void,
        onShareAppMessage?: (opt: crate::ShareAppMessageObject) => crate::ShareAppMessageReturn,
        onShareTimeline?: () => crate::ShareTimelineReturnObject,
        onTabItemTap?: (opt: crate::TabItemTapObject) => void,
        onTitleClick?: () => void,
        onUnload() => void,
    }

    interface ComponentInstance {
        is?: string,
        id?: string,
        dataset?: string,
        data?: Record<string, any>,
        properties?: Record<string, any>,
        router?: RouterInfo,
        pageRouter?: RouterInfo,
        setData?: (newData: Record<string, any>) => void,
        hasBehavior?: (behavior: any) => boolean,
        triggerEvent?: (name: string, detail: Record<string, any>, options: {
            bubbles?: boolean,
            composed?: boolean,
            capturePhase?: boolean,
        }) => void,
        createSelectorQuery?: () => crate::SelectorQuery,
        createIntersectionObserver?: (
            options?: crate::create_intersection_observer::Option,
        ) => crate::IntersectionObserver,
        createMediaQueryObserver?: () => crate::MediaQueryObserver,
        selectComponent?: (selector: string) => ComponentInstance,
        selectAllComponents?: (selector: string) => ComponentInstance,
        selectOwnerComponent?: () => ComponentInstance,
        getRelationNodes?: (relationKey: string) => crate::NodesRef[],
        groupSetData?: (callback: () => void) => void,
        getTabBar?: () => ComponentInstance,
        getPageId?: () => string,
        animate?: (selector: string, keyFrames: crate::KeyFrame[], duration: number, callback: () => void) => void,
        #[rust("animate_with_scroll_timeline")]
        animate?: (
            selector: string,
            keyFrames: crate::KeyFrame[],
            duration: number,
            scrollTimeline: crate::ScrollTimelineOption,
        ) => void,
        clearAnimation?: (selector: string, callback: () => void) => void,
        #[rust("clear_animation_with_options")]
        clearAnimation?: (selector: string, options: Record<string, boolean>, callback: () => void) => void,
        setUpdatePerformanceListener?: (options: {
            withDataPaths?: boolean,
        }, listener: () => void) => void,
        applyAnimatedStyle?: (selector: string, updater: (...args: any[]) => any, config?: {
            immediate?: boolean,
            flush?: string,
        }, callback?: (...args: any[]) => any) => void,
        clearAnimatedStyle?: (selector: string, styleIds: number[], callback?: (...args: any[]) => any) => void,
    }

    #[both_ways]
    interface PageInstance extends PageLifeCycle, ComponentInstance {
        config?: crate::PageConfig,
        data?: Record<string, any>,
        path?: string,
        options?: Record<string, any>,
        getOpenerEventChannel?: () => Record<string, any>,
    }
}
