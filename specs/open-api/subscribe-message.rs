//! `requestSubscribeMessage`, `requestSubscribeDeviceMessage`, `unsubscribeMessage`, `subscribeService`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace requestSubscribeMessage {
        interface BaseOption {
            #[platforms(weapp, tt)]
            tmplIds: string[],
            #[platforms(alipay)]
            entityIds: string[],
            #[platforms(alipay)]
            thirdTypeAppId?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: FailCallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface FailCallbackResult extends CallbackResult {
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }

        interface SuccessCallbackResult extends CallbackResult {
            [key: string]: TemplateReflex,
            #[platforms(alipay)]
            behavior?: string,
            #[platforms(alipay)]
            keep?: boolean,
            #[platforms(alipay)]
            refuse?: boolean,
            #[platforms(alipay)]
            result?: ISubscribeResult,
            #[platforms(alipay)]
            show?: boolean,
            errMsg: string,
        }

        interface ISubscribeResult {
            subscribeEntityIds: string[],
            subscribedEntityIds: string[],
            unsubscribedEntityIds: string[],
            currentSubscribedEntityIds: string[],
        }

        type TemplateReflex =
            #[platforms(weapp, alipay, tt)]
            | "accept"
            #[platforms(weapp, alipay, tt)]
            | "reject"
            #[platforms(weapp, tt)]
            | "ban"
            #[platforms(weapp)]
            | "filter"
            #[platforms(tt)]
            | "fail";
    }

    namespace requestSubscribeDeviceMessage {
        interface Option {
            tmplIds: string[],
            sn: string,
            snTicket: string,
            modelId: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: FailCallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface FailCallbackResult extends CallbackResult {
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }

        interface SuccessCallbackResult extends CallbackResult {
            [key: string]: TemplateReflex,
            errMsg: string,
        }

        type TemplateReflex = "accept" | "reject" | "ban" | "filter" | "acceptWithAudio";
    }

    namespace unsubscribeMessage {
        interface Option {
            entityIds: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Asks the user to subscribe to message templates, and gives the answer for each.
    #[platforms(weapp, tt, alipay)]
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
