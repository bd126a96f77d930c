//! `sendSms`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace sendSms {
        /// What the page for a text message begins with.
        interface Option {
            /// The receiver to fill in.
            phoneNumber?: string,
            /// The text to fill in.
            content?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Opens the phone's page for a text message, with number and text filled in.
    #[platforms(weapp, tt)]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.25.0")]
    #[see("https://docs.taro.zone/docs/apis/device/sms/sendSms/")]
    function sendSms(option: sendSms::Option) => Promise<CallbackResult>;
}
