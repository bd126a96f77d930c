//! `RouterInfo`, `Show`, `AppInstance`, `Target` and 4 more.

// Written by `cargo taro import`.

taro_api::spec! {
    /// The route of a page or a component: where it is, with which parameters, and who opened the app.
    #[both_ways]
    interface RouterInfo {
        /// The query of the page's URL, by name; every value is text.
        params: Record<string, string>,
        /// The page's path, without its query.
        path: string,
        /// The name of the event that Taro's runtime emits when the page is ready.
        onReady: string,
        /// The name of the event that Taro's runtime emits when the page is hidden.
        onHide: string,
        /// The name of the event that Taro's runtime emits when the page is shown.
        onShow: string,
        /// The ticket of the share that opened the app, if one did.
        shareTicket: string | undefined,
        /// The number of the scene in which the app was opened, if the host counts scenes.
        scene: number | undefined,
        /// What `onSaveExitState` saved when the app was last closed on this page.
        exitState?: any,
        /// Taro's own key of the page: its path with the parameters, which tells two pages of one path apart.
        "$taroPath"?: string,
    }

    /// What an app or a page does when it comes to the front and when it goes to the back.
    interface Show {
        /// Called when it comes to the foreground: the name that class components of React use.
        componentDidShow?: () => void,
        /// Called when it goes to the background: the name that class components of React use.
        componentDidHide?: () => void,
        /// Called when it comes to the foreground.
        onShow?: () => void,
        /// Called when it goes to the background.
        onHide?: () => void,
    }

    /// The running app: it puts pages into the tree of components and takes them out.
    #[both_ways]
    interface AppInstance extends Show {
        /// Puts a page's component into the app under an id, and calls back when it stands there.
        mount(
            component: crate::general::Component | crate::general::ComponentOptions,
            id: string,
            cb: (...args: any[]) => void,
        ) => void,
        /// Called when the app comes to the foreground, with what opened it.
        componentDidShow?: (options?: Record<string, any>) => void,
        /// Called with what opened the app, each time the app comes to the foreground.
        onShow?: (options?: Record<string, any>) => void,
        /// Takes the page of an id out of the app, and calls back when it is gone.
        unmount(id: string, cb?: () => void) => void,
    }

    /// The node that an event concerns, with its own fields beside the two that are always there.
    interface Target {
        [key: string]: any,
        /// What the node's `data-` attributes hold, by the name behind `data-`.
        dataset: Record<string, any>,
        /// The node's `id` attribute.
        id: string,
    }

    /// An event as the mini program's templates hand it to Taro.
    interface MpEvent {
        /// What happened, such as `tap` or `input`.
        type: string,
        /// The event's own data: a component decides what it holds.
        detail: Record<string, any>,
        /// The node on which the event began.
        target: Target,
        /// The node whose listener is called; it differs from `target` when the event has bubbled.
        currentTarget: Target,
    }

    /// What a page may define to be told of its life, its scrolling, its sharing and its navigation bar.
    interface PageLifeCycle extends Show {
        /// Receives every event of the page's nodes and passes it on to Taro's tree.
        eh?: (event: MpEvent) => void,
        /// Called once, when the page is made, with the query of its URL.
        onLoad(options: Record<string, any>) => void,
        /// Called when the user taps the additional icon in the navigation bar.
        onOptionMenuClick?: () => void,
        /// Called when the soft keyboard grows or shrinks.
        #[platforms(alipay)]
        onKeyboardHeight?: (opt: {
            /// How high the keyboard stands now.
            height: number,
        }) => void,
        /// Called while the page scrolls, with the place it has reached.
        onPageScroll?: (opt: crate::PageScrollObject) => void,
        /// Called when the user taps the page's own entry in the menu of the navigation bar.
        onPopMenuClick?: () => void,
        /// Called when the user pulls the page down to refresh it.
        onPullDownRefresh?: () => void,
        /// Called when the user's pulling of the page is cut off.
        onPullIntercept?: () => void,
        /// Called when the page has been scrolled close to its end.
        onReachBottom?: () => void,
        /// Called when the window's size changes, for instance by turning the device.
        onResize?: (opt: crate::PageResizeObject) => void,
        /// Called when the user shares the page with a friend; what it gives is shared.
        onShareAppMessage?: (opt: crate::ShareAppMessageObject) => crate::ShareAppMessageReturn,
        /// Called when the user shares the page on the timeline; what it gives is shared.
        onShareTimeline?: () => crate::ShareTimelineReturnObject,
        /// Called when the user taps a tab while this page is the tab's.
        onTabItemTap?: (opt: crate::TabItemTapObject) => void,
        /// Called when the user taps the title in the navigation bar.
        onTitleClick?: () => void,
        /// Called once, when the page is closed.
        onUnload() => void,
    }

    /// A native component of the host, with what it holds and what can be done to it.
    interface ComponentInstance {
        /// Where the component's files lie in the program's package.
        is?: string,
        /// The `id` attribute of the component's node.
        id?: string,
        /// The values of the node's `data-` attributes.
        dataset?: string,
        /// All data of the component: what it keeps itself, and the values of its properties.
        data?: Record<string, any>,
        /// The same as `data`.
        properties?: Record<string, any>,
        /// The `Router` whose paths are relative to this component's folder.
        router?: RouterInfo,
        /// The `Router` whose paths are relative to the page that the component stands in.
        pageRouter?: RouterInfo,
        /// Changes some of the data, and draws what depends on it anew.
        setData?: (newData: Record<string, any>) => void,
        /// Whether the component uses a behavior, directly or through another behavior.
        hasBehavior?: (behavior: any) => boolean,
        /// Raises an event of the component's own, with a detail and how it travels.
        triggerEvent?: (name: string, detail: Record<string, any>, options: {
            /// Whether the nodes above receive it too.
            bubbles?: boolean,
            /// Whether it crosses the edges of components; otherwise only the one who placed this one sees it.
            composed?: boolean,
            /// Whether it passes downwards through the nodes above before it arrives.
            capturePhase?: boolean,
        }) => void,
        /// Makes a query that looks for nodes inside this component only.
        createSelectorQuery?: () => crate::SelectorQuery,
        /// Makes an observer of overlaps among the nodes of this component.
        createIntersectionObserver?: (
            options?: crate::create_intersection_observer::Option,
        ) => crate::IntersectionObserver,
        /// Makes an observer of the page's size and orientation.
        createMediaQueryObserver?: () => crate::MediaQueryObserver,
        /// Gives the first component inside this one that the selector finds.
        selectComponent?: (selector: string) => ComponentInstance,
        /// Gives every component inside this one that the selector finds.
        selectAllComponents?: (selector: string) => ComponentInstance,
        /// Gives the component whose template this one stands in.
        selectOwnerComponent?: () => ComponentInstance,
        /// Gives the nodes that are tied to this one by a relation that both define.
        getRelationNodes?: (relationKey: string) => crate::NodesRef[],
        /// Runs a callback at once and draws only after it, however often it sets data.
        groupSetData?: (callback: () => void) => void,
        /// Gives the component that is the page's own tab bar.
        getTabBar?: () => ComponentInstance,
        /// Gives an id of the page: components with the same one stand in the same page.
        getPageId?: () => string,
        /// Plays keyframes on the nodes that a selector finds, in so many milliseconds.
        animate?: (selector: string, keyFrames: crate::KeyFrame[], duration: number, callback: () => void) => void,
        /// Moves keyframes forward with the scrolling of a view, and not with time.
        #[rust("animate_with_scroll_timeline")]
        animate?: (
            selector: string,
            keyFrames: crate::KeyFrame[],
            duration: number,
            scrollTimeline: crate::ScrollTimelineOption,
        ) => void,
        /// Takes the effects of an animation off the nodes that a selector finds.
        clearAnimation?: (selector: string, callback: () => void) => void,
        /// Takes some properties of an animation off: those that `options` marks with `true`.
        #[rust("clear_animation_with_options")]
        clearAnimation?: (selector: string, options: Record<string, boolean>, callback: () => void) => void,
        /// Listens to how long each update of the component's data takes.
        setUpdatePerformanceListener?: (options: {
            /// Whether the report names the data that changed.
            withDataPaths?: boolean,
        }, listener: () => void) => void,
        /// Ties a style that a worklet computes to the node that a selector finds.
        applyAnimatedStyle?: (selector: string, updater: (...args: any[]) => any, config?: {
            /// Whether the worklet runs once at the start.
            immediate?: boolean,
            /// When the style is drawn: `async` or `sync`.
            flush?: string,
        }, callback?: (...args: any[]) => any) => void,
        /// Loosens the worklets' styles of the given ids from a node.
        clearAnimatedStyle?: (selector: string, styleIds: number[], callback?: (...args: any[]) => any) => void,
    }

    /// A page that is open: its callbacks, its component, its configuration and its query.
    #[both_ways]
    interface PageInstance extends PageLifeCycle, ComponentInstance {
        /// The page's configuration: what its `.config` file says.
        config?: crate::PageConfig,
        /// The data that the page begins with.
        data?: Record<string, any>,
        /// The path under which the app lists the page.
        path?: string,
        /// The options with which the page was defined.
        options?: Record<string, any>,
        /// Gives the channel to the page that opened this one with `navigateTo`.
        getOpenerEventChannel?: () => Record<string, any>,
    }
}
