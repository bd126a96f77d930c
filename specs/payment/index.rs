//! `requestPayment`, `requestOrderPayment`, `faceVerifyForPay`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace requestPayment {
        /// An order that the server has signed.
        interface Option {
            /// When it was signed, in seconds since 1970, as text.
            timeStamp: string,
            /// A random text of at most 32 characters.
            nonceStr: string,
            /// `prepay_id=` with the id that WeChat Pay gave for the order.
            package: string,
            /// How it is signed, as the server did it.
            signType?: SignType,
            /// The server's signature.
            paySign: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// The ways to sign an order.
        type SignType =
            /// The hash MD5, for version 2 of WeChat Pay.
            | "MD5"
            /// A keyed hash, for version 2 of WeChat Pay.
            | "HMAC-SHA256"
            /// A private key, for version 3 of WeChat Pay.
            | "RSA";
    }

    namespace requestOrderPayment {
        /// An order of the trade component that the server has signed.
        interface Option {
            /// When it was signed, in seconds since 1970, as text.
            timeStamp: string,
            /// A random text of at most 32 characters.
            nonceStr: string,
            /// `prepay_id=` with the id that WeChat Pay gave for the order.
            package: string,
            /// The order, for scenes in which WeChat checks it.
            orderInfo?: any,
            /// The id of the user in another app.
            extUserUin?: string,
            /// How it is signed, as the server did it.
            signType?: SignType,
            /// The server's signature.
            paySign: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// The ways to sign such an order.
        type SignType =
            /// The hash MD5, for version 2 of WeChat Pay.
            | "MD5"
            /// A keyed hash, for version 2 of WeChat Pay.
            | "HMAC-SHA256"
            /// A private key, for version 3 of WeChat Pay.
            | "RSA";
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
