//! `updateVoIPChatMuteConfig`, `subscribeVoIPVideoMembers`, `setEnable1v1Chat`, `onVoIPVideoMembersChanged` and 12 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace updateVoIPChatMuteConfig {
        interface Option {
            muteConfig: MuteConfig,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface MuteConfig {
            muteMicrophone?: boolean,
            muteEarphone?: boolean,
        }
    }

    namespace subscribeVoIPVideoMembers {
        interface Option {
            openIdList: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setEnable1v1Chat {
        interface Option {
            enable: boolean,
            #[default(0)]
            backgroundType?: ColorType,
            #[default(1)]
            minWindowType?: ColorType,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        type ColorType = 0 | 1 | 2 | 3 | 4 | 5;
    }

    namespace onVoIPVideoMembersChanged {
        interface Result extends CallbackResult {
            openIdList: string[],
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }
    }

    namespace onVoIPChatStateChanged {
        interface Result extends CallbackResult {
            code: number,
            data: Record<string, any>,
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }
    }

    namespace onVoIPChatSpeakersChanged {
        interface Result extends CallbackResult {
            openIdList: string[],
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }
    }

    namespace onVoIPChatMembersChanged {
        interface Result extends CallbackResult {
            openIdList: string[],
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }
    }

    namespace onVoIPChatInterrupted {
        interface Result extends CallbackResult {
            openIdList: string[],
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }
    }

    namespace joinVoIPChat {
        type Promised = FailCallbackResult | SuccessCallbackResult;

        interface Option {
            #[default("voice")]
            roomType?: RoomType,
            signature: string,
            nonceStr: string,
            timeStamp: number,
            groupId: string,
            muteConfig?: MuteConfig,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        type RoomType = "voice" | "video";

        interface MuteConfig {
            muteMicrophone?: boolean,
            muteEarphone?: boolean,
        }

        interface FailCallbackResult extends CallbackResult {
            errMsg: string,
            errCode: VoipErrCode,
        }

        interface SuccessCallbackResult extends CallbackResult {
            openIdList: string[],
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }

        type VoipErrCode = -1 | -2 | -3 | -1000;
    }

    namespace join1v1Chat {
        interface Caller {
            nickname: string,
            headImage?: string,
            openid: string,
        }

        interface Listener {
            nickname: string,
            headImage?: string,
            openid: string,
        }

        type RoomType = "voice" | "video";

        interface Option {
            caller: Caller,
            listener: Listener,
            #[default(0)]
            backgroundType?: setEnable1v1Chat::ColorType,
            roomType?: RoomType,
            #[default(1)]
            minWindowType?: setEnable1v1Chat::ColorType,
            #[default(false)]
            disableSwitchVoice?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        type ChatErrCode =
            | -20000
            | -20001
            | -20002
            | -20003
            | -30000
            | -30001
            | -30002
            | -30003
            | -30004
            | -1
            | -2
            | -3
            | -1000;

        interface FailCallbackResult extends CallbackResult {
            errMsg: string,
            errCode: ChatErrCode,
        }

        interface SuccessCallbackResult extends CallbackResult {
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }

        type Promised = FailCallbackResult | SuccessCallbackResult;
    }

    namespace exitVoIPChat {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Sets whether the microphone and the earphone are muted in the voice chat.
    #[platforms(weapp)]
    #[since(weapp = "2.7.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/updateVoIPChatMuteConfig/")]
    function updateVoIPChatMuteConfig(option: updateVoIPChatMuteConfig::Option) => Promise<CallbackResult>;

    /// Asks for the pictures of these members of the video chat.
    #[platforms(weapp)]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/subscribeVoIPVideoMembers/")]
    function subscribeVoIPVideoMembers(option: subscribeVoIPVideoMembers::Option) => Promise<CallbackResult>;

    /// Turns calls between two people on or off, and sets how their window looks.
    #[platforms(weapp)]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/setEnable1v1Chat/")]
    function setEnable1v1Chat(option: setEnable1v1Chat::Option) => Promise<CallbackResult>;

    /// Tells of members of the chat whose video goes on or off, with all whose video is on.
    #[platforms(weapp)]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/onVoIPVideoMembersChanged/")]
    function onVoIPVideoMembersChanged(callback: (res: onVoIPVideoMembersChanged::Result) => void) => void;

    /// Tells of a change of the chat room's state, by a code.
    #[platforms(weapp)]
    #[since(weapp = "2.16.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/onVoIPChatStateChanged/")]
    function onVoIPChatStateChanged(callback: (res: onVoIPChatStateChanged::Result) => void) => void;

    /// Tells of members of the chat who begin or cease to speak.
    #[platforms(weapp)]
    #[since(weapp = "2.7.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/onVoIPChatSpeakersChanged/")]
    function onVoIPChatSpeakersChanged(callback: (res: onVoIPChatSpeakersChanged::Result) => void) => void;

    /// Tells of members who join or leave the chat, with all who are in it.
    #[platforms(weapp)]
    #[since(weapp = "2.7.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/onVoIPChatMembersChanged/")]
    function onVoIPChatMembersChanged(callback: (res: onVoIPChatMembersChanged::Result) => void) => void;

    /// Tells of the chat's breaking off, against the user's will.
    #[platforms(weapp)]
    #[since(weapp = "2.7.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/onVoIPChatInterrupted/")]
    function onVoIPChatInterrupted(callback: (res: onVoIPChatInterrupted::Result) => void) => void;

    /// Stops telling of changes of the members' videos: all listeners are taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/offVoIPVideoMembersChanged/")]
    function offVoIPVideoMembersChanged(callback: (res: onVoIPVideoMembersChanged::Result) => void) => void;

    /// Stops telling of changes of the chat room's state: all listeners are taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.16.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/offVoIPChatStateChanged/")]
    function offVoIPChatStateChanged(callback: (res: onVoIPChatStateChanged::Result) => void) => void;

    /// Stops telling of changes of who speaks: all listeners are taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/offVoIPChatSpeakersChanged/")]
    function offVoIPChatSpeakersChanged(callback: (res: onVoIPChatSpeakersChanged::Result) => void) => void;

    /// Stops telling of changes of who is in the chat: all listeners are taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/offVoIPChatMembersChanged/")]
    function offVoIPChatMembersChanged(callback: (res: onVoIPChatMembersChanged::Result) => void) => void;

    /// Stops telling of the chat's breaking off: all listeners are taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/offVoIPChatInterrupted/")]
    function offVoIPChatInterrupted(callback: (res: onVoIPChatInterrupted::Result) => void) => void;

    /// Joins a voice or video chat by its group's id, or begins it, and gives who is in it.
    #[platforms(weapp)]
    #[since(weapp = "2.7.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/joinVoIPChat/")]
    function joinVoIPChat(option: joinVoIPChat::Option) => Promise<joinVoIPChat::Promised>;

    /// Joins a call between two people, by voice or video, or begins it.
    #[platforms(weapp)]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/join1v1Chat/")]
    function join1v1Chat(option: join1v1Chat::Option) => Promise<join1v1Chat::Promised>;

    /// Leaves the voice or video chat.
    #[platforms(weapp)]
    #[since(weapp = "2.7.0")]
    #[see("https://docs.taro.zone/docs/apis/media/voip/exitVoIPChat/")]
    function exitVoIPChat(option: exitVoIPChat::Option) => Promise<CallbackResult>;
}
