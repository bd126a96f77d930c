//! `getOpenUserInfo`, `tradePay`.

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

    #[platforms(alipay)]
    #[see("https://docs.taro.zone/docs/apis/alipay/getOpenUserInfo/")]
    function getOpenUserInfo(Option: getOpenUserInfo::Option) => Promise<getOpenUserInfo::SuccessCallbackResult>;

    #[platforms(alipay)]
    #[see("https://docs.taro.zone/docs/apis/alipay/tradePay/")]
    function tradePay(Option: tradePay::Option) => Promise<tradePay::SuccessCallbackResult>;
}
