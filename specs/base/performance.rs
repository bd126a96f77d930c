//! `reportPerformance`, `preloadWebview`, `preloadSkylineView`, `preloadAssets` and 1 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #[platforms(weapp)]
    interface EntryList {
        #[platforms(weapp)]
        getEntries() => PerformanceEntry[],
        #[platforms(weapp)]
        getEntriesByName(name: string, entryType: string) => PerformanceEntry[],
        #[platforms(weapp)]
        getEntriesByType(entryType: string) => PerformanceEntry[],
    }

    #[platforms(weapp, tt)]
    interface Performance {
        #[platforms(weapp)]
        createObserver(callback: (...args: any[]) => any) => PerformanceObserver,
        #[platforms(weapp, tt)]
        getEntries() => PerformanceEntry[],
        #[platforms(weapp, tt)]
        getEntriesByName(name: string, entryType: string) => PerformanceEntry[],
        #[platforms(weapp, tt)]
        getEntriesByType(entryType: string) => PerformanceEntry[],
        #[platforms(weapp)]
        setBufferSize(size: number) => void,
    }

    #[platforms(weapp)]
    interface PerformanceEntry {
        entryType: PerformanceEntry::EntryType,
        name: PerformanceEntry::EntryName,
        startTime: number,
        #[unit(ms)]
        duration: number,
        path: string,
        navigationStart: number,
        navigationType: string,
        moduleName: string,
        #[since(weapp = "2.21.2")]
        fileList: string[],
        #[since(weapp = "2.21.2")]
        viewLayerReadyTime: number,
        #[since(weapp = "2.21.2")]
        initDataSendTime: number,
        #[since(weapp = "2.21.2")]
        initDataRecvTime: number,
        #[since(weapp = "2.21.2")]
        viewLayerRenderStartTime: number,
        #[since(weapp = "2.21.2")]
        viewLayerRenderEndTime: number,
    }

    #[platforms(weapp)]
    interface PerformanceObserver {
        supportedEntryTypes: PerformanceEntry[],
        #[platforms(weapp)]
        disconnect() => void,
        #[platforms(weapp)]
        observe(option: PerformanceObserver::observe::Option) => void,
    }

    namespace PerformanceEntry {
        type EntryType = "navigation" | "render" | "script";

        type EntryName =
            | "appLaunch"
            | "route"
            | "firstRender"
            | "firstPaint"
            | "firstContentfulPaint"
            | "evaluateScript";
    }

    namespace PerformanceObserver {
        namespace observe {
            interface Option {
                type: EntryType,
                entryTypes: EntryType[],
            }

            type EntryType = "navigation" | "render" | "script";
        }
    }

    namespace preloadWebview {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace preloadSkylineView {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace preloadAssets {
        type AssetsObjectType = "font" | "image";

        interface AssetsObject {
            type: AssetsObjectType,
            src: string,
        }

        interface Option {
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
