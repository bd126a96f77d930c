//! `updateShareMenu`, `showShareMenu`, `showShareImageMenu`, `shareVideoMessage` and 6 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace updateShareMenu {
        /// What changes in the sharing of this page.
        interface Option {
            /// Whether a share carries a ticket, by which more is told about it.
            #[default(false)]
            withShareTicket?: boolean,
            /// Whether the card can be changed after it was sent.
            #[default(false)]
            #[since(weapp = "2.4.0")]
            isUpdatableMessage?: boolean,
            /// The id of the updatable message, which the server makes.
            #[since(weapp = "2.4.0")]
            activityId?: string,
            /// The id under which several to-do messages of a group become one.
            #[since(weapp = "2.11.0")]
            toDoActivityId?: string,
            /// The text of the updatable message.
            #[since(weapp = "2.4.0")]
            templateInfo?: UpdatableMessageFrontEndTemplateInfo,
            /// Whether only those who receive the card may open it.
            #[since(weapp = "2.13.0")]
            isPrivateMessage?: boolean,
            /// The members of the chat who take part, by their `group_openid`.
            #[default([])]
            participant?: string[],
            /// Whether the message is one of a chat tool.
            #[default(false)]
            #[since(weapp = "3.7.8")]
            useForChatTool?: boolean,
            /// How the members are named, as a number that WeChat defines.
            #[default(1)]
            #[since(weapp = "3.7.8")]
            chooseType?: number,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        /// The text of a message that can be changed.
        interface UpdatableMessageFrontEndTemplateInfo {
            /// The values that stand in the text.
            parameterList: UpdatableMessageFrontEndParameter[],
            /// The id of the text's template.
            templateId: string,
        }

        /// A value in the text of a message.
        interface UpdatableMessageFrontEndParameter {
            /// Which place of the text it fills.
            name: string,
            /// What stands there.
            value: string,
        }
    }

    namespace showShareMenu {
        /// How the page is shared.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
            /// Whether a share carries a ticket, by which more is told about it.
            withShareTicket?: boolean,
            /// Where to: friends and spaces of QQ, friends and the timeline of WeChat; in QQ only.
            #[platforms(weapp, qq)]
            showShareItems?: string[],
        }
    }

    namespace showShareImageMenu {
        /// Which picture is shared.
        interface Option {
            /// The file on the device.
            path: string,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace shareVideoMessage {
        /// Which video is sent.
        interface Option {
            /// The file on the device.
            videoPath: string,
            /// The picture that stands for it; its first frame if it is left out.
            thumbPath?: string,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace shareFileMessage {
        /// Which file is sent.
        interface Option {
            /// The file on the device.
            filePath: string,
            /// The name under which it arrives; its own if it is left out.
            fileName?: string,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace onCopyUrl {
        /// What the copied link holds.
        interface CallbackResult {
            /// The query of the page when the link is opened.
            query: string,
        }
    }

    namespace hideShareMenu {
        /// Which entries are hidden.
        interface Option {
            /// `shareAppMessage`, `shareTimeline` or both; both if it is left out. For Android only.
            #[since(weapp = "2.11.3")]
            menus?: string[],
            success?: (result: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace getShareInfo {
        /// Which share is asked about.
        interface Option {
            /// The ticket, which the app was opened with.
            shareTicket: string,
            /// After how many milliseconds it fails.
            #[unit(ms)]
            #[since(weapp = "1.9.90")]
            timeout?: number,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        /// What the ticket stands for, for the server to decrypt.
        interface SuccessCallbackResult extends CallbackResult {
            /// The id by which WeChat's cloud gets the data without decryption.
            #[since(weapp = "2.7.0")]
            cloudID?: string,
            /// The share's data, such as the group's id, encrypted.
            encryptedData: string,
            errMsg: string,
            /// The initialization vector of the encryption.
            iv: string,
        }
    }

    namespace authPrivateMessage {
        /// Which private message is checked.
        interface Option {
            /// The ticket, which the app was opened with.
            shareTicket: string,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        /// Whether the message is for this user, for the server to decrypt.
        interface SuccessCallbackResult extends CallbackResult {
            /// The id by which WeChat's cloud gets the data without decryption.
            cloudID?: string,
            /// The answer, encrypted.
            encryptedData: string,
            errMsg: string,
            /// The initialization vector of the encryption.
            iv: string,
        }
    }

    /// Changes how this page is shared: with a ticket, as an updatable or as a private message.
    #[platforms(weapp)]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/share/updateShareMenu/")]
    function updateShareMenu(option: updateShareMenu::Option) => Promise<CallbackResult>;

    /// Shows the share button of the current page.
    #[platforms(weapp, qq, tt)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:10384")]
    #[see("https://docs.taro.zone/docs/apis/share/showShareMenu/")]
    function showShareMenu(option: showShareMenu::Option) => Promise<CallbackResult>;

    /// Opens a panel to send a picture to friends, to keep it or to download it.
    #[platforms(weapp)]
    #[since(weapp = "2.14.3")]
    #[see("https://docs.taro.zone/docs/apis/share/showShareImageMenu/")]
    function showShareImageMenu(option: showShareImageMenu::Option) => Promise<CallbackResult>;

    /// Sends a video to a chat.
    #[platforms(weapp)]
    #[since(weapp = "2.16.1")]
    #[see("https://docs.taro.zone/docs/apis/share/shareVideoMessage/")]
    function shareVideoMessage(option: shareVideoMessage::Option) => Promise<CallbackResult>;

    /// Sends a file to a chat.
    #[platforms(weapp)]
    #[since(weapp = "2.16.1")]
    #[see("https://docs.taro.zone/docs/apis/share/shareFileMessage/")]
    function shareFileMessage(option: shareFileMessage::Option) => Promise<CallbackResult>;

    /// Tells when the user taps "copy link" in the menu; only on Android.
    #[platforms(weapp)]
    #[since(weapp = "2.14.3")]
    #[see("https://docs.taro.zone/docs/apis/share/onCopyUrl/")]
    function onCopyUrl(callback: (result: onCopyUrl::CallbackResult) => void) => void;

    /// Stops telling of taps on "copy link": the listener is taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.14.3")]
    #[see("https://docs.taro.zone/docs/apis/share/offCopyUrl/")]
    function offCopyUrl(callback: (result: onCopyUrl::CallbackResult) => void) => void;

    /// Hides the share button of the current page.
    #[platforms(weapp, tt)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5868")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/share/hideShareMenu/")]
    function hideShareMenu(option?: hideShareMenu::Option) => Promise<CallbackResult>;

    /// Asks what a share ticket stands for, such as the group's id, encrypted.
    #[platforms(weapp)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/share/getShareInfo/")]
    function getShareInfo(option: getShareInfo::Option) => Promise<getShareInfo::SuccessCallbackResult>;

    /// Checks whether the private message behind a share ticket is for this user.
    #[platforms(weapp)]
    #[since(weapp = "2.13.0")]
    #[see("https://docs.taro.zone/docs/apis/share/authPrivateMessage/")]
    function authPrivateMessage(
        option: authPrivateMessage::Option,
    ) => Promise<authPrivateMessage::SuccessCallbackResult>;
}
