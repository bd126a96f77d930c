//! `requestSubscribeMessage`, `requestSubscribeDeviceMessage`, `unsubscribeMessage`, `subscribeService`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace requestSubscribeMessage {
        /// Which messages the app would like to send: templates of WeChat and Douyin, or of Alipay.
        interface BaseOption {
            /// The ids of the templates.
            #[platforms(weapp, tt)]
            tmplIds: string[],
            /// The ids of the templates, at most three; all for one message, or all lasting.
            #[platforms(alipay)]
            entityIds: string[],
            /// The mini-program that owns the templates, if a service provider asks for it.
            #[platforms(alipay)]
            thirdTypeAppId?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: FailCallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// Why the user could not be asked.
        interface FailCallbackResult extends CallbackResult {
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }

        /// What the user said: on WeChat, by the templates' ids.
        interface SuccessCallbackResult extends CallbackResult {
            [key: string]: TemplateReflex,
            /// `subscribe` if the user agreed.
            #[platforms(alipay)]
            behavior?: string,
            /// Whether the user wants not to be asked again; for single messages.
            #[platforms(alipay)]
            keep?: boolean,
            /// Whether the user said no for good; for lasting messages.
            #[platforms(alipay)]
            refuse?: boolean,
            /// Which templates the user agreed to.
            #[platforms(alipay)]
            result?: ISubscribeResult,
            /// Whether the user was asked at all, by a dialog.
            #[platforms(alipay)]
            show?: boolean,
            errMsg: string,
        }

        /// Which templates may be sent after the user was asked.
        interface ISubscribeResult {
            /// Those that the user agreed to.
            subscribeEntityIds: string[],
            /// All that are agreed to in the end.
            subscribedEntityIds: string[],
            /// Those that may not be sent.
            unsubscribedEntityIds: string[],
            /// Those that were added this time.
            currentSubscribedEntityIds: string[],
        }

        /// What the user, or the host, says to a template.
        type TemplateReflex =
            /// The user said yes.
            #[platforms(weapp, alipay, tt)]
            | "accept"
            /// The user said no.
            #[platforms(weapp, alipay, tt)]
            | "reject"
            /// The host has forbidden the template.
            #[platforms(weapp, tt)]
            | "ban"
            /// The host left it out, as another template has the same title.
            #[platforms(weapp)]
            | "filter"
            /// The user could not be asked for it.
            #[platforms(tt)]
            | "fail";
    }

    namespace requestSubscribeDeviceMessage {
        /// Which messages of a device are to be allowed.
        interface Option {
            /// The templates' ids, at most three.
            tmplIds: string[],
            /// The serial number by the vendor: letters, digits, `_` and `-`, at most 128 bytes.
            sn: string,
            /// The device's ticket, which is valid for five minutes.
            snTicket: string,
            /// The device's model, by its number at WeChat.
            modelId: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: FailCallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// Why the user could not be asked about the device.
        interface FailCallbackResult extends CallbackResult {
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }

        /// What the user said, by the templates' ids.
        interface SuccessCallbackResult extends CallbackResult {
            [key: string]: TemplateReflex,
            errMsg: string,
        }

        /// What became of a template of a device.
        type TemplateReflex =
            /// The user wants its messages.
            | "accept"
            /// The user does not want its messages.
            | "reject"
            /// The host forbids it.
            | "ban"
            /// The host dropped it, because its title is there twice.
            | "filter"
            /// The user wants its messages, and hears them.
            | "acceptWithAudio";
    }

    namespace unsubscribeMessage {
        /// Which messages are to come no more.
        interface Option {
            /// The templates' ids, at most three, of one kind.
            entityIds: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Asks the user to subscribe to message templates, and gives the answer for each.
    #[platforms(weapp, tt, alipay)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/open-api/subscribe-message.js:11")]
    #[since(weapp = "2.4.4")]
    #[see("https://docs.taro.zone/docs/apis/open-api/subscribe-message/requestSubscribeMessage/")]
    function requestSubscribeMessage(
        option: requestSubscribeMessage::BaseOption,
    ) => Promise<requestSubscribeMessage::SuccessCallbackResult>;

    /// Asks the user to subscribe to the messages of a device, and gives the answer for each template.
    #[platforms(weapp)]
    #[since(weapp = "2.20.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/subscribe-message/requestSubscribeDeviceMessage/")]
    function requestSubscribeDeviceMessage(
        option: requestSubscribeDeviceMessage::Option,
    ) => Promise<requestSubscribeDeviceMessage::SuccessCallbackResult>;

    /// Cancels the user's subscriptions to message templates.
    #[platforms(alipay)]
    #[see("https://docs.taro.zone/docs/apis/open-api/subscribe-message/unsubscribeMessage/")]
    function unsubscribeMessage(option: unsubscribeMessage::Option) => void;

    /// Cancels or looks up the user's subscriptions to messages.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/open-api/subscribe-message/subscribeService/")]
    function subscribeService(option: any) => void;
}
