//! `requestPayment`, `requestOrderPayment`, `faceVerifyForPay`.

taro_api::spec! {
    namespace requestPayment {
        interface Option {
            timeStamp: string,
            nonceStr: string,
            package: string,
            signType?: SignType,
            paySign: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        type SignType = "MD5" | "HMAC-SHA256" | "RSA";
    }

    namespace requestOrderPayment {
        interface Option {
            timeStamp: string,
            nonceStr: string,
            package: string,
            orderInfo?: any,
            extUserUin?: string,
            signType?: SignType,
            paySign: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        type SignType = "MD5" | "HMAC-SHA256" | "RSA";
    }

    #[platforms(weapp, h5)]
    #[see("https://docs.taro.zone/docs/apis/payment/requestPayment/")]
    function requestPayment(option: requestPayment::Option) => Promise<CallbackResult>;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/payment/requestOrderPayment/")]
    function requestOrderPayment(option: requestOrderPayment::Option) => Promise<CallbackResult>;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/payment/faceVerifyForPay/")]
    #[deprecated]
    function faceVerifyForPay(option: any) => Promise<any>;
}
