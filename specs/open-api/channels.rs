//! `reserveChannelsLive`, `openChannelsUserProfile`, `openChannelsLive`, `openChannelsEvent` and 4 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace reserveChannelsLive {
        interface Option {
            noticeId: string,
        }
    }

    namespace openChannelsUserProfile {
        interface Option {
            finderUserName: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace openChannelsLive {
        interface Option {
            finderUserName: string,
            feedId?: string,
            nonceId?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace openChannelsEvent {
        interface Option {
            finderUserName: string,
            eventId: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace openChannelsActivity {
        interface Option {
            finderUserName: string,
            feedId: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace getChannelsShareKey {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            sharerOpenId: string,
            promoter: Promoter,
        }

        interface Promoter {
            finderNickname: string,
            promoterId: string,
            promoterOpenId: string,
        }
    }

    namespace getChannelsLiveNoticeInfo {
        interface Option {
            finderUserName: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            nonceId: string,
            status: Status,
            startTime: string,
            headUrl: string,
            nickname: string,
            reservable: boolean,
            #[since(weapp = "2.24.6")]
            otherInfos?: string[],
        }

        type Status = 0 | 1 | 2;
    }

    namespace getChannelsLiveInfo {
        interface Option {
            finderUserName: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            feedId: string,
            nonceId: string,
            description: string,
            status: Status,
            headUrl: string,
            nickname: string,
            #[since(weapp = "2.29.0")]
            replayStatus: ReplayStatus,
            #[since(weapp = "2.29.0")]
            otherInfos?: string[],
        }

        type Status = 2 | 3;

        type ReplayStatus = 0 | 1 | 3 | 6;
    }

    /// Lets the user sign up for a live stream in WeChat Channels that is yet to begin.
    #[platforms(weapp)]
    #[since(weapp = "2.19.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/channels/reserveChannelsLive/")]
    function reserveChannelsLive(option?: reserveChannelsLive::Option) => void;

    /// Opens an account's home page in WeChat Channels.
    #[platforms(weapp)]
    #[since(weapp = "2.21.2")]
    #[see("https://docs.taro.zone/docs/apis/open-api/channels/openChannelsUserProfile/")]
    function openChannelsUserProfile(option?: openChannelsUserProfile::Option) => Promise<CallbackResult>;

    /// Opens a live stream in WeChat Channels.
    #[platforms(weapp)]
    #[since(weapp = "2.15.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/channels/openChannelsLive/")]
    function openChannelsLive(option?: openChannelsLive::Option) => Promise<CallbackResult>;

    /// Opens the page of an event in WeChat Channels.
    #[platforms(weapp)]
    #[since(weapp = "2.21.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/channels/openChannelsEvent/")]
    function openChannelsEvent(option?: openChannelsEvent::Option) => Promise<CallbackResult>;

    /// Opens a video in WeChat Channels.
    #[platforms(weapp)]
    #[since(weapp = "2.19.2")]
    #[see("https://docs.taro.zone/docs/apis/open-api/channels/openChannelsActivity/")]
    function openChannelsActivity(option?: openChannelsActivity::Option) => Promise<CallbackResult>;

    /// Asks who shared the WeChat Channels card from which the program was opened.
    #[platforms(weapp)]
    #[since(weapp = "2.22.1")]
    #[see("https://docs.taro.zone/docs/apis/open-api/channels/getChannelsShareKey/")]
    function getChannelsShareKey(
        option?: getChannelsShareKey::Option,
    ) => Promise<getChannelsShareKey::SuccessCallbackResult>;

    /// Asks for an account's next announced live stream in WeChat Channels.
    #[platforms(weapp)]
    #[since(weapp = "2.19.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/channels/getChannelsLiveNoticeInfo/")]
    function getChannelsLiveNoticeInfo(
        option?: getChannelsLiveNoticeInfo::Option,
    ) => Promise<getChannelsLiveNoticeInfo::SuccessCallbackResult>;

    /// Asks for an account's live stream in WeChat Channels: its id, text and status.
    #[platforms(weapp)]
    #[since(weapp = "2.15.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/channels/getChannelsLiveInfo/")]
    function getChannelsLiveInfo(
        option?: getChannelsLiveInfo::Option,
    ) => Promise<getChannelsLiveInfo::SuccessCallbackResult>;
}
