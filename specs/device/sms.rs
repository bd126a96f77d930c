//! `sendSms`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace sendSms {
        interface Option {
            phoneNumber?: string,
            content?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Opens the phone's page for a text message, with number and text filled in.
    #[platforms(weapp, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/sms/sendSms/")]
    function sendSms(option: sendSms::Option) => Promise<CallbackResult>;
}
