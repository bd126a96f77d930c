//! `setPageInfo`, `setMetaDescription`, `setMetaKeywords`, `setDocumentTitle` and 4 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace setPageInfo {
        interface Option {
            title: string,
            keywords: string,
            description: string,
            releaseDate?: string,
            articleTitle?: string,
            image?: string | string[],
            video?: Video,
            visit?: Visit,
            likes?: string,
            comments?: string,
            collects?: string,
            shares?: string,
            followers?: string,
            success?: () => any,
            fail?: (err: any) => any,
            complete?: () => any,
        }

        interface Video {
            url: string,
            duration: string,
            image: string,
        }

        interface Visit {
            pv?: string,
            uv?: string,
            sessionDuration?: string,
        }
    }

    namespace setMetaDescription {
        interface Option {
            content: string,
            success?: (res: any) => any,
            fail?: (err: any) => any,
            complete?: (res: any) => any,
        }
    }

    namespace setMetaKeywords {
        interface Option {
            content: string,
            success?: (res: any) => any,
            fail?: (err: any) => any,
            complete?: (res: any) => any,
        }
    }

    namespace setDocumentTitle {
        interface Option {
            title: string,
            success?: (res: any) => any,
            fail?: (err: any) => any,
            complete?: (res: any) => any,
        }
    }

    namespace getSystemRiskInfo {
        interface Option {
            success?: (res: SuccessCallbackResult) => any,
            fail?: (err: any) => any,
            complete?: (res: any) => any,
        }

        interface SuccessCallbackResult {
            content: Record<string, any>,
        }
    }

    namespace getFavorStatus {
        interface Option {
            success?: (res: SuccessCallbackResult) => any,
            fail?: (err: any) => any,
            complete?: (res: any) => any,
        }

        interface SuccessCallbackResult {
            isFavor: string,
        }
    }

    namespace getTopStatus {
        interface Option {
            success?: (res: SuccessCallbackResult) => any,
            fail?: (err: any) => any,
            complete?: (res: any) => any,
        }

        interface SuccessCallbackResult {
            isTop: boolean,
        }
    }

    namespace openBdboxWebview {
        interface Option {
            module?: string,
            action?: string,
            path?: string,
            authority?: string,
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
