//! `sendSms`.

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

    #[platforms(weapp, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/sms/sendSms/")]
    function sendSms(option: sendSms::Option) => Promise<CallbackResult>;
}
