//! `PageScrollObject`, `PageResizeObject`, `ShareAppMessageObject`, `ShareAppMessageReturnObject` and 4 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #[both_ways]
    interface PageScrollObject {
        scrollTop: number,
    }

    #[both_ways]
    interface PageResizeObject {
        deviceOrientation?: "portrait" | "landscape",
        size: {
            windowWidth: number,
            windowHeight: number,
            screenWidth?: number,
            screenHeight?: number,
        },
    }

    #[both_ways]
    interface ShareAppMessageObject {
        from?: "button" | "menu",
        target?: Record<string, any>,
        webViewUrl?: string,
    }

    interface ShareAppMessageReturnObject {
        title?: string,
        path?: string,
        imageUrl?: string,
    }

    interface WeappShareAppMessageReturnObject extends ShareAppMessageReturnObject {
        #[platforms(weapp)]
        promise: Promise<ShareAppMessageReturnObject>,
    }

    type ShareAppMessageReturn =
        | ShareAppMessageReturnObject
        | Promise<ShareAppMessageReturnObject>
        | WeappShareAppMessageReturnObject;

    #[both_ways]
    interface TabItemTapObject {
        index: string,
        pagePath: string,
        text: string,
    }

    #[both_ways]
    interface ShareTimelineReturnObject {
        title?: string,
        query?: string,
        imageUrl?: string,
    }
}
