//! `openQzonePublish`, `getQQRunData`, `setOfficialDress`, `setCustomDress` and 5 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace openQzonePublish {
        interface Option {
            text: string,
            media: Media[],
            path: string,
            footnote: string,
        }

        interface Media {
            type: MediaType,
            path: string,
        }

        type MediaType = "photo" | "video";
    }

    namespace getQQRunData {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            encryptedData: string,
            iv: string,
        }
    }

    namespace setOfficialDress {
        interface Option {
            action: string,
            uin: string,
            item_id?: string,
            busi_info?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setCustomDress {
        interface Option {
            action: string,
            path: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace updateQQApp {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace addRecentColorSign {
        interface Option {
            query?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getGuildInfo {
        interface Option {
            open_guild_id: string,
            channel_id?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            encryptedData: string,
            iv: string,
            signature: string,
        }
    }

    namespace applyAddToMyApps {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult {
            confirm: boolean,
            cancel: boolean,
        }
    }

    namespace isAddedToMyApps {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            isAdded: boolean,
        }
    }

    /// Opens QQ's page for a new post, filled with text, pictures and videos.
    #[platforms(qq)]
    #[see("https://docs.taro.zone/docs/apis/qq/openQzonePublish/")]
    function openQzonePublish(option: openQzonePublish::Option) => void;

    /// Asks for the user's steps of the last 30 days in QQ, encrypted; `login` must come first.
    #[platforms(qq)]
    #[see("https://docs.taro.zone/docs/apis/qq/getQQRunData/")]
    function getQQRunData(option: getQQRunData::Option) => void;

    /// Sets the user's picture in QQ to an official one, for invited partners only.
    #[platforms(qq)]
    #[see("https://docs.taro.zone/docs/apis/qq/setOfficialDress/")]
    function setOfficialDress(option: setOfficialDress::Option) => void;

    /// Sets the user's picture in QQ to an image file, for invited partners only.
    #[platforms(qq)]
    #[see("https://docs.taro.zone/docs/apis/qq/setCustomDress/")]
    function setCustomDress(option: setCustomDress::Option) => void;

    /// Starts an update of the QQ app.
    #[platforms(qq)]
    #[see("https://docs.taro.zone/docs/apis/qq/updateQQApp/")]
    function updateQQApp(option: updateQQApp::Option) => void;

    /// Adds the current page to QQ's bookmarks of recent pages.
    #[platforms(qq)]
    #[see("https://docs.taro.zone/docs/apis/qq/addRecentColorSign/")]
    function addRecentColorSign(option: addRecentColorSign::Option) => void;

    /// Asks for a QQ guild's data and for the user's role in it, encrypted.
    #[platforms(qq)]
    #[see("https://docs.taro.zone/docs/apis/qq/getGuildInfo/")]
    function getGuildInfo(option: getGuildInfo::Option) => void;

    /// Asks the user to add this program to their own apps in QQ, and gives the answer.
    #[platforms(qq)]
    #[see("https://docs.taro.zone/docs/apis/qq/applyAddToMyApps/")]
    function applyAddToMyApps(option: applyAddToMyApps::Option) => void;

    /// Asks whether the user keeps this program among their own apps in QQ.
    #[platforms(qq)]
    #[see("https://docs.taro.zone/docs/apis/qq/isAddedToMyApps/")]
    function isAddedToMyApps(option: isAddedToMyApps::Option) => void;
}
