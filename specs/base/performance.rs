//! `reportPerformance`, `preloadWebview`, `preloadSkylineView`, `preloadAssets` and 1 more.

// Written by `cargo taro import`.

taro_api::spec! {
    /// The measurements that an observer receives at a time.
    #[platforms(weapp)]
    interface EntryList {
        /// Gives all measurements of the list.
        #[platforms(weapp)]
        getEntries() => PerformanceEntry[],
        /// Gives the measurements of a name and a kind.
        #[platforms(weapp)]
        getEntriesByName(name: string, entryType: string) => PerformanceEntry[],
        /// Gives the measurements of a kind: `navigation`, `render` or `script`.
        #[platforms(weapp)]
        getEntriesByType(entryType: string) => PerformanceEntry[],
    }

    /// The app's own timings, as the host measured them.
    #[platforms(weapp, tt)]
    interface Performance {
        /// Makes an observer, which is told of measurements as they are taken.
        #[platforms(weapp)]
        createObserver(callback: (...args: any[]) => any) => PerformanceObserver,
        /// Gives all measurements in the buffer.
        #[platforms(weapp, tt)]
        getEntries() => PerformanceEntry[],
        /// Gives the buffer's measurements of a name and a kind.
        #[platforms(weapp, tt)]
        getEntriesByName(name: string, entryType: string) => PerformanceEntry[],
        /// Gives the buffer's measurements of a kind.
        #[platforms(weapp, tt)]
        getEntriesByType(entryType: string) => PerformanceEntry[],
        /// Sets how many measurements the buffer keeps; 30 if it is not set.
        #[platforms(weapp)]
        setBufferSize(size: number) => void,
    }

    /// One measurement: what was measured, when it began and how long it took.
    #[platforms(weapp)]
    interface PerformanceEntry {
        /// The kind of what was measured.
        entryType: PerformanceEntry::EntryType,
        /// What exactly was measured.
        name: PerformanceEntry::EntryName,
        /// When it began; what counts as the beginning depends on what is measured.
        startTime: number,
        /// How long it took; only phases have a length.
        #[unit(ms)]
        duration: number,
        /// The page it concerns, of `render` and `navigation` only.
        path: string,
        /// When the host really began to answer, of `navigation` only.
        navigationStart: number,
        /// How the page was opened, by the name of the function; of `navigation` only.
        navigationType: string,
        /// The subpackage of the code, or `APP` for the main one; of `evaluateScript` only.
        moduleName: string,
        /// The files whose code was run, of `evaluateScript` only.
        #[since(weapp = "2.21.2")]
        fileList: string[],
        /// When the view had its code, of `firstRender` only.
        #[since(weapp = "2.21.2")]
        viewLayerReadyTime: number,
        /// When the program sent the first data to the view, of `firstRender` only.
        #[since(weapp = "2.21.2")]
        initDataSendTime: number,
        /// When the view received the first data, of `firstRender` only.
        #[since(weapp = "2.21.2")]
        initDataRecvTime: number,
        /// When the view began to draw, of `firstRender` only.
        #[since(weapp = "2.21.2")]
        viewLayerRenderStartTime: number,
        /// When the view had drawn, of `firstRender` only.
        #[since(weapp = "2.21.2")]
        viewLayerRenderEndTime: number,
    }

    /// Is told of measurements from when it begins to observe until it is disconnected.
    #[platforms(weapp)]
    interface PerformanceObserver {
        /// The kinds of measurements that this host takes.
        supportedEntryTypes: PerformanceEntry[],
        /// Stops observing.
        #[platforms(weapp)]
        disconnect() => void,
        /// Begins to observe the kinds that are given.
        #[platforms(weapp)]
        observe(option: PerformanceObserver::observe::Option) => void,
    }

    namespace PerformanceEntry {
        /// The kinds of measurements.
        type EntryType =
            /// Opening a page.
            | "navigation"
            /// Drawing a page.
            | "render"
            /// Running code.
            | "script";

        /// What the host measures.
        type EntryName =
            /// The launch, from the tap on the app's icon until the home page is ready.
            | "appLaunch"
            /// The handling of a navigation.
            | "route"
            /// The first drawing of a page, from the navigation's arrival until the page is ready.
            | "firstRender"
            /// The time until the first pixel of a page is on the screen.
            | "firstPaint"
            /// The time until the first content of a page is on the screen.
            | "firstContentfulPaint"
            /// The running of the program's code at the start.
            | "evaluateScript";
    }

    namespace PerformanceObserver {
        namespace observe {
            /// Which kinds of measurements an observer is told of.
            interface Option {
                /// One kind; not together with `entryTypes`.
                type: EntryType,
                /// Several kinds; not together with `type`.
                entryTypes: EntryType[],
            }

            /// The kinds of measurements that can be observed.
            type EntryType =
                /// Opening a page.
                | "navigation"
                /// Drawing a page.
                | "render"
                /// Running code.
                | "script";
        }
    }

    namespace preloadWebview {
        /// What `preloadWebview` takes: callbacks alone.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace preloadSkylineView {
        /// What `preloadSkylineView` takes: callbacks alone.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace preloadAssets {
        /// What can be loaded ahead of time.
        type AssetsObjectType =
            /// A typeface.
            | "font"
            /// A picture.
            | "image";

        /// A file to be loaded ahead of time.
        interface AssetsObject {
            /// Whether it is a font or a picture.
            type: AssetsObjectType,
            /// The address of the file.
            src: string,
        }

        /// What `preloadAssets` takes: the files, and callbacks.
        interface Option {
            /// The files, each with its kind and its address.
            data: AssetsObject[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Reports a measured value to the host's speed statistics, by the id set up in its console.
    #[platforms(weapp)]
    #[since(weapp = "2.9.2")]
    #[see("https://docs.taro.zone/docs/apis/base/performance/reportPerformance/")]
    function reportPerformance(id: number, value: number, dimensions?: string | string[]) => void;

    /// Gets a web view ready ahead of time for the page that comes next.
    #[platforms(weapp)]
    #[since(weapp = "2.15.0")]
    #[see("https://docs.taro.zone/docs/apis/base/performance/preloadWebview/")]
    function preloadWebview(option: preloadWebview::Option) => Promise<CallbackResult>;

    /// Gets a Skyline view ready ahead of time for the page that comes next.
    #[platforms(weapp)]
    #[since(weapp = "2.24.7")]
    #[see("https://docs.taro.zone/docs/apis/base/performance/preloadSkylineView/")]
    function preloadSkylineView(option: preloadSkylineView::Option) => Promise<CallbackResult>;

    /// Loads fonts and images ahead of time, so that pages show them without waiting.
    #[platforms(weapp)]
    #[since(weapp = "2.22.1")]
    #[see("https://docs.taro.zone/docs/apis/base/performance/preloadAssets/")]
    function preloadAssets(option: preloadAssets::Option) => Promise<CallbackResult>;

    /// Gives the object that holds the app's timings: of start, navigation, rendering and scripts.
    #[platforms(weapp, tt)]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/base/performance/getPerformance/")]
    function getPerformance() => Performance;
}
