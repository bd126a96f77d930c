//! `getOpenUserInfo`, `tradePay`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getOpenUserInfo {
        /// What `getOpenUserInfo` takes: callbacks alone.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// The user's basic data, still as text.
        interface SuccessCallbackResult {
            /// A text of JSON whose own `response` holds nickname, picture, sex and region.
            response: string,
        }
    }

    namespace tradePay {
        /// What `tradePay` takes: the order to pay, in one of two forms.
        interface Option {
            /// Alipay's number of the trade, for a plain payment; upper and lower case count.
            tradeNO?: string,
            /// All parameters in one text that the server has signed, for a payment that is authorized in advance.
            orderStr?: string,
            #[corrected((res: {
                /// How the payment ended.
                resultCode: ResultCode,
            }) => void, "@mini-types/my@3.0.14/types/lib.my.d.ts:11243 has the code itself")]
            success?: (res: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        /// How a payment in Alipay ended.
        type ResultCode =
            /// The program may not take payments.
            | 4
            /// It is paid.
            | 9000
            /// It is still being handled, and may be paid: ask the server.
            | 8000
            /// It failed.
            | 4000
            /// The user gave it up on the way.
            | 6001
            /// The network failed.
            | 6002
            /// Nobody knows: it may be paid, so ask the server.
            | 6004;

        /// What the cashier leaves behind.
        interface SuccessCallbackResult {
            /// The cashier's answer.
            response: {
                /// How the payment ended.
                resultCode: ResultCode,
            },
        }
    }

    /// Asks Alipay for the user's basic data, like nickname and picture, as a string of JSON.
    #[platforms(alipay)]
    #[see("https://docs.taro.zone/docs/apis/alipay/getOpenUserInfo/")]
    function getOpenUserInfo(Option: getOpenUserInfo::Option) => Promise<getOpenUserInfo::SuccessCallbackResult>;

    /// Opens Alipay's cashier for an order, and gives the code of how the payment went.
    #[platforms(alipay)]
    #[corrected((Option: tradePay::Option) => Promise<{
        /// How the payment ended.
        resultCode: tradePay::ResultCode,
    }>, "@mini-types/my@3.0.14/types/lib.my.d.ts:11243 has the code itself")]
    #[see("https://docs.taro.zone/docs/apis/alipay/tradePay/")]
    function tradePay(Option: tradePay::Option) => Promise<tradePay::SuccessCallbackResult>;
}
