//! `setBackgroundFetchToken`, `onBackgroundFetchData`, `getBackgroundFetchToken`, `getBackgroundFetchData`.

taro_api::spec! {
    namespace setBackgroundFetchToken {
        interface Option {
            token: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onBackgroundFetchData {
        interface CallbackResult {
            fetchType: string,
            fetchedData: string,
            timeStamp: number,
            path: string,
            query: string,
            scene: number,
        }
    }

    namespace getBackgroundFetchToken {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            token: string,
            errMsg: string,
        }
    }

    namespace getBackgroundFetchData {
        interface Option {
            fetchType: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            fetchedData: string | Record<string, any>,
            timeStamp: number,
            path: string,
            query: string,
            scene: number,
            #[platforms(alipay)]
            fetchType?: string,
            #[platforms(alipay)]
            timestamp?: number,
        }
    }

    #[platforms(weapp, qq)]
    #[see("https://docs.taro.zone/docs/apis/storage/background-fetch/setBackgroundFetchToken/")]
    function setBackgroundFetchToken(option: setBackgroundFetchToken::Option) => Promise<CallbackResult>;

    #[platforms(weapp, qq)]
    #[see("https://docs.taro.zone/docs/apis/storage/background-fetch/onBackgroundFetchData/")]
    function onBackgroundFetchData(option: (result: onBackgroundFetchData::CallbackResult) => void) => void;

    #[platforms(weapp, qq)]
    #[see("https://docs.taro.zone/docs/apis/storage/background-fetch/getBackgroundFetchToken/")]
    function getBackgroundFetchToken(option?: getBackgroundFetchToken::Option) => Promise<CallbackResult>;

    #[platforms(weapp, alipay, qq)]
    #[see("https://docs.taro.zone/docs/apis/storage/background-fetch/getBackgroundFetchData/")]
    function getBackgroundFetchData(
        option: getBackgroundFetchData::Option,
    ) => Promise<getBackgroundFetchData::SuccessCallbackResult>;
}
