//! `openQzonePublish`, `getQQRunData`, `setOfficialDress`, `setCustomDress` and 5 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace openQzonePublish {
        /// What the new post is filled with.
        interface Option {
            /// The words of the post.
            text: string,
            /// The pictures and videos, in the order in which they are shown.
            media: Media[],
            /// The page that the line below the post leads to; the home page if it is left out.
            path: string,
            /// The line below the post; the program's description if it is left out.
            footnote: string,
        }

        /// A picture or a video of a post.
        interface Media {
            /// Which of the two it is.
            type: MediaType,
            /// The file, which must lie on the device.
            path: string,
        }

        /// What a post can show.
        type MediaType =
            /// A picture.
            | "photo"
            /// A film.
            | "video";
    }

    namespace getQQRunData {
        /// What `getQQRunData` takes: callbacks alone.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The steps of the last 30 days, for the server to decrypt.
        interface SuccessCallbackResult extends CallbackResult {
            /// The steps by day, encrypted.
            encryptedData: string,
            /// The initialization vector of the encryption.
            iv: string,
        }
    }

    namespace setOfficialDress {
        /// Which official picture the user gets.
        interface Option {
            /// What is set: `setAvatar` for the picture.
            action: string,
            /// Whose it is: an open id, or `self`.
            uin: string,
            /// The id of the picture.
            item_id?: string,
            /// More about it; nothing for `setAvatar`.
            busi_info?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setCustomDress {
        /// Which file becomes the user's picture.
        interface Option {
            /// What is set: `uploadAvatar` for the picture.
            action: string,
            /// The file on the device, as a `wxfile://` path.
            path: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace updateQQApp {
        /// What `updateQQApp` takes: callbacks alone.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace addRecentColorSign {
        /// With what the bookmark opens the page.
        interface Option {
            /// The query, as `a=1&b=2`; that of the current page if it is left out.
            query?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getGuildInfo {
        /// Which guild is asked about.
        interface Option {
            /// The open id by which QQ knows the guild.
            open_guild_id: string,
            /// Which channel of the guild it is about.
            channel_id?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// The guild and the user's role, for the server to decrypt.
        interface SuccessCallbackResult extends CallbackResult {
            /// Both, encrypted.
            encryptedData: string,
            /// The initialization vector of the encryption, in Base64.
            iv: string,
            /// The signature of the data, in Base64.
            signature: string,
        }
    }

    namespace applyAddToMyApps {
        /// What `applyAddToMyApps` takes: callbacks alone.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// What the user answered.
        interface SuccessCallbackResult {
            /// Whether the user agreed.
            confirm: boolean,
            /// Whether the user declined.
            cancel: boolean,
        }
    }

    namespace isAddedToMyApps {
        /// What `isAddedToMyApps` takes: callbacks alone.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// Whether the program is among the user's own.
        interface SuccessCallbackResult extends CallbackResult {
            /// Whether the user has added it.
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
