//! `updateVoIPChatMuteConfig`, `subscribeVoIPVideoMembers`, `setEnable1v1Chat`, `onVoIPVideoMembersChanged` and 12 more.

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
            errCode: number,
            errMsg: string,
        }
    }

    namespace onVoIPChatStateChanged {
        interface Result extends CallbackResult {
            code: number,
            data: Record<string, any>,
            errCode: number,
            errMsg: string,
        }
    }

    namespace onVoIPChatSpeakersChanged {
        interface Result extends CallbackResult {
            openIdList: string[],
            errCode: number,
            errMsg: string,
        }
    }

    namespace onVoIPChatMembersChanged {
        interface Result extends CallbackResult {
            openIdList: string[],
            errCode: number,
            errMsg: string,
        }
    }

    namespace onVoIPChatInterrupted {
        interface Result extends CallbackResult {
            openIdList: string[],
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

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/updateVoIPChatMuteConfig/")]
    function updateVoIPChatMuteConfig(option: updateVoIPChatMuteConfig::Option) => Promise<CallbackResult>;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/subscribeVoIPVideoMembers/")]
    function subscribeVoIPVideoMembers(option: subscribeVoIPVideoMembers::Option) => Promise<CallbackResult>;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/setEnable1v1Chat/")]
    function setEnable1v1Chat(option: setEnable1v1Chat::Option) => Promise<CallbackResult>;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/onVoIPVideoMembersChanged/")]
    function onVoIPVideoMembersChanged(callback: (res: onVoIPVideoMembersChanged::Result) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/onVoIPChatStateChanged/")]
    function onVoIPChatStateChanged(callback: (res: onVoIPChatStateChanged::Result) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/onVoIPChatSpeakersChanged/")]
    function onVoIPChatSpeakersChanged(callback: (res: onVoIPChatSpeakersChanged::Result) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/onVoIPChatMembersChanged/")]
    function onVoIPChatMembersChanged(callback: (res: onVoIPChatMembersChanged::Result) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/onVoIPChatInterrupted/")]
    function onVoIPChatInterrupted(callback: (res: onVoIPChatInterrupted::Result) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/offVoIPVideoMembersChanged/")]
    function offVoIPVideoMembersChanged(callback: (res: onVoIPVideoMembersChanged::Result) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/offVoIPChatStateChanged/")]
    function offVoIPChatStateChanged(callback: (res: onVoIPChatStateChanged::Result) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/offVoIPChatSpeakersChanged/")]
    function offVoIPChatSpeakersChanged(callback: (res: onVoIPChatSpeakersChanged::Result) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/offVoIPChatMembersChanged/")]
    function offVoIPChatMembersChanged(callback: (res: onVoIPChatMembersChanged::Result) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/offVoIPChatInterrupted/")]
    function offVoIPChatInterrupted(callback: (res: onVoIPChatInterrupted::Result) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/joinVoIPChat/")]
    function joinVoIPChat(option: joinVoIPChat::Option) => Promise<joinVoIPChat::Promised>;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/join1v1Chat/")]
    function join1v1Chat(option: join1v1Chat::Option) => Promise<join1v1Chat::Promised>;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/voip/exitVoIPChat/")]
    function exitVoIPChat(option: exitVoIPChat::Option) => Promise<CallbackResult>;
}
