//! `setBackgroundFetchToken`, `onBackgroundFetchData`, `getBackgroundFetchToken`, `getBackgroundFetchData`.

// Written by `cargo taro import`.

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

    /// Sets the token that the host sends to the server when it fetches in the background.
    #[platforms(weapp, qq)]
    #[since(weapp = "2.8.0")]
    #[see("https://docs.taro.zone/docs/apis/storage/background-fetch/setBackgroundFetchToken/")]
    function setBackgroundFetchToken(option: setBackgroundFetchToken::Option) => Promise<CallbackResult>;

    /// Tells when data fetched in the background arrives.
    #[platforms(weapp, qq)]
    #[since(weapp = "2.8.0")]
    #[see("https://docs.taro.zone/docs/apis/storage/background-fetch/onBackgroundFetchData/")]
    function onBackgroundFetchData(option: (result: onBackgroundFetchData::CallbackResult) => void) => void;

    /// Asks for the token that `setBackgroundFetchToken` set; fails if there is none.
    #[platforms(weapp, qq)]
    #[corrected((option?: getBackgroundFetchToken::Option) => Promise<getBackgroundFetchToken::SuccessCallbackResult>, "the promise gives what `success` receives: `@tarojs/shared` 4.2.1, `dist/native-apis.js`")]
    #[since(weapp = "2.8.0")]
    #[see("https://docs.taro.zone/docs/apis/storage/background-fetch/getBackgroundFetchToken/")]
    function getBackgroundFetchToken(option?: getBackgroundFetchToken::Option) => Promise<CallbackResult>;

    /// Asks for the data that the host has fetched in the background.
    #[platforms(weapp, alipay, qq)]
    #[since(weapp = "2.8.0")]
    #[see("https://docs.taro.zone/docs/apis/storage/background-fetch/getBackgroundFetchData/")]
    function getBackgroundFetchData(
        option: getBackgroundFetchData::Option,
    ) => Promise<getBackgroundFetchData::SuccessCallbackResult>;
}
