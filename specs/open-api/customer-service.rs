//! `openCustomerServiceChat`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace openCustomerServiceChat {
        interface ExtInfo {
            url: string,
        }

        interface Option {
            extInfo: ExtInfo,
            corpId: string,
            showMessageCard?: boolean,
            sendMessageTitle?: string,
            sendMessagePath?: string,
            sendMessageImg?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    /// Opens a chat with customer service in WeChat.
    #[platforms(weapp)]
    #[since(weapp = "2.19.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/customer-service/openCustomerServiceChat/")]
    function openCustomerServiceChat(option?: openCustomerServiceChat::Option) => Promise<CallbackResult>;
}
