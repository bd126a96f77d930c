//! `updateVoIPChatMuteConfig`, `subscribeVoIPVideoMembers`, `setEnable1v1Chat`, `onVoIPVideoMembersChanged` and 12 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace updateVoIPChatMuteConfig {
        /// What is to be muted in the running chat.
        interface Option {
            /// The new settings of microphone and earphone.
            muteConfig: MuteConfig,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Which devices of the user are muted in the chat.
        interface MuteConfig {
            /// Whether the others stop hearing the user.
            muteMicrophone?: boolean,
            /// Whether the user stops hearing the others.
            muteEarphone?: boolean,
        }
    }

    namespace subscribeVoIPVideoMembers {
        /// Whose pictures are wanted.
        interface Option {
            /// The open ids of the members to watch.
            openIdList: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setEnable1v1Chat {
        /// Whether calls between two people are possible, and the colours of their windows.
        interface Option {
            /// Whether two people can call each other from now on.
            enable: boolean,
            /// The colour behind the call.
            #[default(0)]
            backgroundType?: ColorType,
            /// The colour of the small window, while the call is minimized.
            #[default(1)]
            minWindowType?: ColorType,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// The colour of a call's window, by number.
        type ColorType =
            /// Dark grey, `#262930`.
            | 0
            /// Red, `#FA5151`.
            | 1
            /// Orange, `#FA9D3B`.
            | 2
            /// Green, `#3D7257`.
            | 3
            /// Blue, `#1485EE`.
            | 4
            /// Violet, `#6467F0`.
            | 5;
    }

    namespace onVoIPVideoMembersChanged {
        /// Who has their video on now.
        interface Result extends CallbackResult {
            /// All members whose video is on, by their open ids.
            openIdList: string[],
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }
    }

    namespace onVoIPChatStateChanged {
        /// What has changed about the chat room.
        interface Result extends CallbackResult {
            /// The number of the event.
            code: number,
            /// More about the event, depending on `code`.
            data: Record<string, any>,
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }
    }

    namespace onVoIPChatSpeakersChanged {
        /// Who is speaking, after a change.
        interface Result extends CallbackResult {
            /// The open ids of the members concerned.
            openIdList: string[],
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }
    }

    namespace onVoIPChatMembersChanged {
        /// Who is in the chat, after someone came or went.
        interface Result extends CallbackResult {
            /// The open ids of all who are still in it.
            openIdList: string[],
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }
    }

    namespace onVoIPChatInterrupted {
        /// Why the chat broke off, and who is still in it.
        interface Result extends CallbackResult {
            /// The open ids of the members who are still in the chat.
            openIdList: string[],
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }
    }

    namespace joinVoIPChat {
        /// What `joinVoIPChat` gives, whether it succeeds or not.
        type Promised = FailCallbackResult | SuccessCallbackResult;

        /// Which chat room to join, and the server's proof that the user may.
        interface Option {
            /// Whether the room has pictures or sound only.
            #[default("voice")]
            roomType?: RoomType,
            /// Made by the app's server, as proof of who the app is.
            signature: string,
            /// The random text that went into the signature.
            nonceStr: string,
            /// The time that went into the signature.
            timeStamp: number,
            /// The room's id in the app: who gives the same id at the same time meets there.
            groupId: string,
            /// What is muted from the start; nothing if it is left out.
            muteConfig?: MuteConfig,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// What kind of chat takes place in the room.
        type RoomType =
            /// Sound only.
            | "voice"
            /// Pictures as well, which the `voip-room` component shows.
            | "video";

        /// What is muted as the user enters.
        interface MuteConfig {
            /// Whether the user enters unheard.
            muteMicrophone?: boolean,
            /// Whether the user enters without hearing the others.
            muteEarphone?: boolean,
        }

        /// Why the user could not enter the room.
        interface FailCallbackResult extends CallbackResult {
            errMsg: string,
            errCode: VoipErrCode,
        }

        /// Who is in the room that the user joined.
        interface SuccessCallbackResult extends CallbackResult {
            /// Everyone in the room, by their open ids.
            openIdList: string[],
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }

        /// A reason for not getting into the room.
        type VoipErrCode =
            /// The user is in a room already.
            | -1
            /// Another app uses the microphone, such as a phone call.
            | -2
            /// The user left, or a call came in, before the chat began.
            | -3
            /// The system failed.
            | -1000;
    }

    namespace join1v1Chat {
        /// The person who calls.
        interface Caller {
            /// The name that the other side sees.
            nickname: string,
            /// The address of the caller's picture.
            headImage?: string,
            /// Who the caller is to this app.
            openid: string,
        }

        /// The person who is called.
        interface Listener {
            /// The name under which the called person is shown.
            nickname: string,
            /// The address of the called person's picture.
            headImage?: string,
            /// Who the called person is to this app.
            openid: string,
        }

        /// Whether two people see each other in the call.
        type RoomType =
            /// A call without pictures.
            | "voice"
            /// A call with pictures.
            | "video";

        /// Who calls whom, and how the call looks.
        interface Option {
            /// The person who starts the call.
            caller: Caller,
            /// The person who is to answer.
            listener: Listener,
            /// The colour behind the two people.
            #[default(0)]
            backgroundType?: setEnable1v1Chat::ColorType,
            /// With or without pictures.
            roomType?: RoomType,
            /// The colour of the window when it is made small.
            #[default(1)]
            minWindowType?: setEnable1v1Chat::ColorType,
            /// Whether a video call has to stay one: the user cannot change it to sound only.
            #[default(false)]
            disableSwitchVoice?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// A reason for which the call could not take place.
        type ChatErrCode =
            /// Calls between two people are not turned on; see `setEnable1v1Chat`.
            | -20000
            /// The device does not support such calls.
            | -20001
            /// The user is in a call already.
            | -20002
            /// Another mini-program is in a call.
            | -20003
            /// The host failed inside.
            | -30000
            /// The system does not let WeChat use the camera.
            | -30001
            /// The system does not let WeChat record sound.
            | -30002
            /// The user has not allowed the mini-program to record sound.
            | -30003
            /// The user has not allowed the mini-program to use the camera.
            | -30004
            /// The user is in a chat room already.
            | -1
            /// The microphone is taken, for example by a phone call.
            | -2
            /// The user left, or was called away, while joining.
            | -3
            /// An error of the system.
            | -1000;

        /// Why the two were not connected.
        interface FailCallbackResult extends CallbackResult {
            errMsg: string,
            errCode: ChatErrCode,
        }

        /// The answer when the call has begun; it has only a code.
        interface SuccessCallbackResult extends CallbackResult {
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }

        /// What `join1v1Chat` gives: the call has begun, or a reason why not.
        type Promised = FailCallbackResult | SuccessCallbackResult;
    }

    namespace exitVoIPChat {
        /// Callbacks for `exitVoIPChat`; there is nothing to choose.
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
