//! `makePhoneCall`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace makePhoneCall {
        /// Whom to call.
        interface Option {
            /// The number to dial.
            phoneNumber: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Brings up a phone call to the given number.
    #[platforms(weapp, swan, jd, qq, tt, h5, rn, harmony, harmony_hybrid)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:200")]
    #[see("https://docs.taro.zone/docs/apis/device/phone/makePhoneCall/")]
    function makePhoneCall(option: makePhoneCall::Option) => Promise<CallbackResult>;
}
