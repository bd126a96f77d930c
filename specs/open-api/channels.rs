//! `reserveChannelsLive`, `openChannelsUserProfile`, `openChannelsLive`, `openChannelsEvent` and 4 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace reserveChannelsLive {
        /// Which coming live stream the user wants to be reminded of.
        interface Option {
            /// The announcement, as `getChannelsLiveNoticeInfo` gives it.
            noticeId: string,
        }
    }

    namespace openChannelsUserProfile {
        /// Whose page in WeChat Channels to open.
        interface Option {
            /// The id of the account in Channels.
            finderUserName: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace openChannelsLive {
        /// Which live stream to open.
        interface Option {
            /// The id of the account that streams; it begins with `sph`.
            finderUserName: string,
            /// Which stream, as `getChannelsLiveInfo` gives it.
            feedId?: string,
            /// The second id of the stream, also from `getChannelsLiveInfo`.
            nonceId?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace openChannelsEvent {
        /// Which event to open, and whose.
        interface Option {
            /// The account's id, which begins with `sph`; its owner finds it in the Channels assistant.
            finderUserName: string,
            /// The number under which Channels knows it.
            eventId: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace openChannelsActivity {
        /// Which video to open, and whose.
        interface Option {
            /// The id of the account that has the video; it begins with `sph`.
            finderUserName: string,
            /// The id of the video in Channels.
            feedId: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace getChannelsShareKey {
        /// The callbacks that are told who shared the app in Channels.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// Who brought the user here from Channels.
        interface SuccessCallbackResult extends CallbackResult {
            /// The open id of the person who shared the app.
            sharerOpenId: string,
            /// The person who advertises the app, if one does.
            promoter: Promoter,
        }

        /// A person who advertises the app in Channels.
        interface Promoter {
            /// What the person is called in Channels.
            finderNickname: string,
            /// The person's number as an advertiser.
            promoterId: string,
            /// The person's open id.
            promoterOpenId: string,
        }
    }

    namespace getChannelsLiveNoticeInfo {
        /// Whose next live stream is asked for.
        interface Option {
            /// The account that will stream, by its id with `sph`.
            finderUserName: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The next live stream of an account.
        interface SuccessCallbackResult extends CallbackResult {
            /// The number of the announcement, which `reserveChannelsLive` needs as `noticeId`.
            #[alias("noticeId", "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:5709")]
            nonceId: string,
            /// Whether the stream is still going to take place.
            status: Status,
            /// When the stream begins.
            startTime: string,
            /// The address of the stream's cover.
            headUrl: string,
            /// What the account is called.
            nickname: string,
            /// Whether users can ask to be reminded.
            reservable: boolean,
            /// The announcements after this one; all together, at most 15.
            #[corrected(Record<string, any>[], "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:5713 has objects")]
            #[since(weapp = "2.24.6")]
            otherInfos?: string[],
        }

        /// What has become of an announcement.
        type Status =
            /// The stream will take place.
            | 0
            /// The stream is cancelled.
            | 1
            /// The stream has taken place.
            | 2;
    }

    namespace getChannelsLiveInfo {
        /// Whose live stream is asked for.
        interface Option {
            /// The account that streams, by its id with `sph`.
            finderUserName: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The live stream of an account, running or past.
        interface SuccessCallbackResult extends CallbackResult {
            /// What `openChannelsLive` needs as `feedId`.
            feedId: string,
            /// What `openChannelsLive` needs as `nonceId`.
            nonceId: string,
            /// What the stream is about.
            description: string,
            /// Whether the stream is running.
            status: Status,
            /// The address of the account's picture.
            headUrl: string,
            /// The account's name.
            nickname: string,
            /// Whether one can see it again.
            #[since(weapp = "2.29.0")]
            replayStatus: ReplayStatus,
            /// The other streams of the account; all together, at most 15.
            #[corrected(Record<string, any>[], "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:5672 has objects")]
            #[since(weapp = "2.29.0")]
            otherInfos?: string[],
        }

        /// Whether a stream is running.
        type Status =
            /// It is live.
            | 2
            /// It has ended.
            | 3;

        /// Whether a past stream can be seen again.
        type ReplayStatus =
            /// There is no recording.
            | 0
            /// There is a recording.
            | 1
            /// It is being made.
            | 3
            /// It is no longer there.
            | 6;
    }

    /// Lets the user sign up for a live stream in WeChat Channels that is yet to begin.
    #[platforms(weapp)]
    #[corrected((option?: reserveChannelsLive::Option) => Promise<CallbackResult>, "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:11208 has `success` and `fail`")]
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
