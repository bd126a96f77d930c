//! `getOpenUserInfo`, `tradePay`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getOpenUserInfo {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult {
            response: string,
        }
    }

    namespace tradePay {
        interface Option {
            tradeNO?: string,
            orderStr?: string,
            success?: (res: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        type ResultCode = 4 | 9000 | 8000 | 4000 | 6001 | 6002 | 6004;

        interface SuccessCallbackResult {
            response: {
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
    #[see("https://docs.taro.zone/docs/apis/alipay/tradePay/")]
    function tradePay(Option: tradePay::Option) => Promise<tradePay::SuccessCallbackResult>;
}
