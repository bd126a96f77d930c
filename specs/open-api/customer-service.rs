//! `openCustomerServiceChat`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace openCustomerServiceChat {
        /// With whom the user is to talk.
        interface ExtInfo {
            /// The address of the service account's chat.
            url: string,
        }

        /// Which company's service to open, and what card to send there.
        interface Option {
            /// The chat to open.
            extInfo: ExtInfo,
            /// The company's id at WeCom.
            corpId: string,
            /// Whether a card of the app is sent to the chat; not if it is left out.
            showMessageCard?: boolean,
            /// What the card says.
            sendMessageTitle?: string,
            /// Which page of the app the card leads to.
            sendMessagePath?: string,
            /// The picture on the card.
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
