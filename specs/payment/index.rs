//! `requestPayment`, `requestOrderPayment`, `faceVerifyForPay`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

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

    /// Opens the host's payment panel for an order that the server has signed.
    #[platforms(weapp, h5)]
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/api/payment/index.js:4")]
    #[see("https://docs.taro.zone/docs/apis/payment/requestPayment/")]
    function requestPayment(option: requestPayment::Option) => Promise<CallbackResult>;

    /// Creates an order of WeChat's trade component, and asks the user to pay it.
    #[platforms(weapp)]
    #[since(weapp = "2.16.0")]
    #[see("https://docs.taro.zone/docs/apis/payment/requestOrderPayment/")]
    function requestOrderPayment(option: requestOrderPayment::Option) => Promise<CallbackResult>;

    /// Checks the user's face to secure a payment.
    #[platforms(weapp)]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/payment/faceVerifyForPay/")]
    #[deprecated]
    function faceVerifyForPay(option: any) => Promise<any>;
}
