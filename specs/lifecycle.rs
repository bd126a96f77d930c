//! `PageScrollObject`, `PageResizeObject`, `ShareAppMessageObject`, `ShareAppMessageReturnObject` and 4 more.

// Written by `cargo taro import`.

taro_api::spec! {
    /// What a page is told while it scrolls.
    #[both_ways]
    interface PageScrollObject {
        /// How far the page is scrolled from its top, in pixels.
        scrollTop: number,
    }

    /// What a page is told when the size of its window changes.
    #[both_ways]
    interface PageResizeObject {
        /// How the device is held now.
        deviceOrientation?:
            /// Upright.
            | "portrait"
            /// On its side.
            | "landscape",
        /// The new sizes, in pixels.
        size: {
            /// The width of what the page can fill.
            windowWidth: number,
            /// The height of what the page can fill, without the bars of the host.
            windowHeight: number,
            /// The width of the whole screen.
            screenWidth?: number,
            /// The height of the whole screen.
            screenHeight?: number,
        },
    }

    /// From where the user shares a page.
    #[both_ways]
    interface ShareAppMessageObject {
        /// What the user tapped.
        from?:
            /// A button in the page, of `openType` `share`.
            | "button"
            /// The entry in the host's menu.
            | "menu",
        /// The button that was tapped; nothing if it was the menu.
        target?: Record<string, any>,
        /// The address that the page's web view shows, if the page has one.
        webViewUrl?: string,
    }

    /// What a friend receives when a page is shared.
    interface ShareAppMessageReturnObject {
        /// The title of the card; the program's name if it is left out.
        title?: string,
        /// The page that the card opens, with its query; the current one if it is left out.
        path?: string,
        /// The picture on the card, local or remote, best 5 to 4; a picture of the page if it is left out.
        imageUrl?: string,
    }

    /// The same for WeChat, which can wait for better content.
    interface WeappShareAppMessageReturnObject extends ShareAppMessageReturnObject {
        /// Gives what is shared instead, if it answers within three seconds.
        #[platforms(weapp)]
        promise: Promise<ShareAppMessageReturnObject>,
    }

    /// What `onShareAppMessage` may give: the content, or a promise of it.
    type ShareAppMessageReturn =
        | ShareAppMessageReturnObject
        | Promise<ShareAppMessageReturnObject>
        | WeappShareAppMessageReturnObject;

    /// The tab that the user tapped.
    #[both_ways]
    interface TabItemTapObject {
        /// Its place in the tab bar, counted from 0.
        index: string,
        /// The page it leads to.
        pagePath: string,
        /// The words on it.
        text: string,
    }

    /// What stands on the timeline when a page is shared there.
    #[both_ways]
    interface ShareTimelineReturnObject {
        /// The title; the program's name if it is left out.
        title?: string,
        /// The query that the page is opened with, without its path; that of now if it is left out.
        query?: string,
        /// The picture, local or remote and square; the program's logo if it is left out.
        imageUrl?: string,
    }
}
