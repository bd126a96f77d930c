//! `updateShareMenu`, `showShareMenu`, `showShareImageMenu`, `shareVideoMessage` and 6 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace updateShareMenu {
        interface Option {
            #[default(false)]
            withShareTicket?: boolean,
            #[default(false)]
            #[since(weapp = "2.4.0")]
            isUpdatableMessage?: boolean,
            #[since(weapp = "2.4.0")]
            activityId?: string,
            #[since(weapp = "2.11.0")]
            toDoActivityId?: string,
            #[since(weapp = "2.4.0")]
            templateInfo?: UpdatableMessageFrontEndTemplateInfo,
            #[since(weapp = "2.13.0")]
            isPrivateMessage?: boolean,
            #[default([])]
            participant?: string[],
            #[default(false)]
            #[since(weapp = "3.7.8")]
            useForChatTool?: boolean,
            #[default(1)]
            #[since(weapp = "3.7.8")]
            chooseType?: number,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        interface UpdatableMessageFrontEndTemplateInfo {
            parameterList: UpdatableMessageFrontEndParameter[],
            templateId: string,
        }

        interface UpdatableMessageFrontEndParameter {
            name: string,
            value: string,
        }
    }

    namespace showShareMenu {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
            withShareTicket?: boolean,
            #[platforms(weapp, qq)]
            showShareItems?: string[],
        }
    }

    namespace showShareImageMenu {
        interface Option {
            path: string,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace shareVideoMessage {
        interface Option {
            videoPath: string,
            thumbPath?: string,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace shareFileMessage {
        interface Option {
            filePath: string,
            fileName?: string,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace onCopyUrl {
        interface CallbackResult {
            query: string,
        }
    }

    namespace hideShareMenu {
        interface Option {
            #[since(weapp = "2.11.3")]
            menus?: string[],
            success?: (result: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace getShareInfo {
        interface Option {
            shareTicket: string,
            #[unit(ms)]
            #[since(weapp = "1.9.90")]
            timeout?: number,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            #[since(weapp = "2.7.0")]
            cloudID?: string,
            encryptedData: string,
            errMsg: string,
            iv: string,
        }
    }

    namespace authPrivateMessage {
        interface Option {
            shareTicket: string,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            cloudID?: string,
            encryptedData: string,
            errMsg: string,
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
