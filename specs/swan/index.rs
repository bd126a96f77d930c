//! `setPageInfo`, `setMetaDescription`, `setMetaKeywords`, `setDocumentTitle` and 4 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace setPageInfo {
        /// What Baidu's search and news feed show of this page.
        interface Option {
            /// The title that search shows.
            title: string,
            /// The words by which it is found.
            keywords: string,
            /// What it is about, in a sentence.
            description: string,
            /// When it was first published, as `2020-01-31 08:05:00`.
            releaseDate?: string,
            /// The title of the article or the video on it: 6 characters at least, not all English.
            articleTitle?: string,
            /// The addresses of up to 3 pictures for the feed, of 2 MB at most each.
            image?: string | string[],
            /// The video on the page.
            video?: Video,
            /// How often it is visited.
            visit?: Visit,
            /// How many likes it has.
            likes?: string,
            /// How many comments it has.
            comments?: string,
            /// How often it was kept as a favourite.
            collects?: string,
            /// How often it was shared.
            shares?: string,
            /// How many people follow it.
            followers?: string,
            success?: () => any,
            fail?: (err: any) => any,
            complete?: () => any,
        }

        /// A video on the page.
        interface Video {
            /// The address of the video.
            url: string,
            /// How long it is, in seconds.
            duration: string,
            /// The picture that stands for it.
            image: string,
        }

        /// How often a page is visited.
        interface Visit {
            /// How often it was opened, by anyone.
            pv?: string,
            /// How many users opened it.
            uv?: string,
            /// How long a user stays on average, in seconds.
            sessionDuration?: string,
        }
    }

    namespace setMetaDescription {
        /// What the page says of itself.
        interface Option {
            /// The description.
            content: string,
            success?: (res: any) => any,
            fail?: (err: any) => any,
            complete?: (res: any) => any,
        }
    }

    namespace setMetaKeywords {
        /// By which words the page is found.
        interface Option {
            /// The keywords.
            content: string,
            success?: (res: any) => any,
            fail?: (err: any) => any,
            complete?: (res: any) => any,
        }
    }

    namespace setDocumentTitle {
        /// What the page is called.
        interface Option {
            /// What stands in its `title` element.
            title: string,
            success?: (res: any) => any,
            fail?: (err: any) => any,
            complete?: (res: any) => any,
        }
    }

    namespace getSystemRiskInfo {
        /// What `getSystemRiskInfo` takes: callbacks alone.
        interface Option {
            success?: (res: SuccessCallbackResult) => any,
            fail?: (err: any) => any,
            complete?: (res: any) => any,
        }

        /// What a server needs to ask for the risk.
        interface SuccessCallbackResult {
            /// Encrypted data, which the server passes on as `xtoken`.
            content: Record<string, any>,
        }
    }

    namespace getFavorStatus {
        /// What `getFavorStatus` takes: callbacks alone.
        interface Option {
            success?: (res: SuccessCallbackResult) => any,
            fail?: (err: any) => any,
            complete?: (res: any) => any,
        }

        /// Whether the user follows the program.
        interface SuccessCallbackResult {
            /// `1` if so, and `0` if not.
            isFavor: string,
        }
    }

    namespace getTopStatus {
        /// What `getTopStatus` takes: callbacks alone.
        interface Option {
            success?: (res: SuccessCallbackResult) => any,
            fail?: (err: any) => any,
            complete?: (res: any) => any,
        }

        /// Whether the user has pinned the program.
        interface SuccessCallbackResult {
            /// Whether it stands at the top of the user's programs.
            isTop: boolean,
        }
    }

    namespace openBdboxWebview {
        /// Which page of the Baidu app opens, by the parts of its link.
        interface Option {
            /// The link's module.
            module?: string,
            /// What the link does in the module.
            action?: string,
            /// The path in the link.
            path?: string,
            /// The part of the link before its path.
            authority?: string,
            /// The link's query, by name.
            parameters?: Record<string, any>,
            success?: (res: any) => any,
            fail?: (err: any) => any,
            complete?: (res: any) => any,
        }
    }

    /// Sets what Baidu's search knows of this page: title, keywords, description and more.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/setPageInfo/")]
    function setPageInfo(option: setPageInfo::Option) => void;

    /// Sets the description in the page's meta data, in the web version only.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/setMetaDescription/")]
    function setMetaDescription(option: setMetaDescription::Option) => void;

    /// Sets the keywords in the page's meta data, in the web version only.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/setMetaKeywords/")]
    function setMetaKeywords(option: setMetaKeywords::Option) => void;

    /// Sets the title of the page's document, in the web version only.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/setDocumentTitle/")]
    function setDocumentTitle(option: setDocumentTitle::Option) => void;

    /// Asks for encrypted data with which a server can look up the risk of fraud.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/getSystemRiskInfo/")]
    function getSystemRiskInfo(option: getSystemRiskInfo::Option) => void;

    /// Asks whether the user follows this program.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/getFavorStatus/")]
    function getFavorStatus(option: getFavorStatus::Option) => void;

    /// Asks whether the user has pinned this program to the top.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/getTopStatus/")]
    function getTopStatus(option: getTopStatus::Option) => void;

    /// Opens a page of the Baidu app itself.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/openBdboxWebview/")]
    function openBdboxWebview(option: openBdboxWebview::Option) => void;
}
