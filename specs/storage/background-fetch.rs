//! `setBackgroundFetchToken`, `onBackgroundFetchData`, `getBackgroundFetchToken`, `getBackgroundFetchData`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace setBackgroundFetchToken {
        /// What the host sends along when it fetches.
        interface Option {
            /// The login state of the program's own, by which the server knows the user.
            token: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onBackgroundFetchData {
        /// What the host fetched.
        interface CallbackResult {
            /// When it was fetched: `pre` at the launch, or `periodic`.
            fetchType: string,
            /// What the server answered.
            fetchedData: string,
            /// When the host received it.
            timeStamp: number,
            /// The page for which it was fetched.
            path: string,
            /// The query of that page.
            query: string,
            /// The number of the scene in which the app was opened.
            scene: number,
        }
    }

    namespace getBackgroundFetchToken {
        /// What `getBackgroundFetchToken` takes: callbacks alone.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// The token that was set.
        interface SuccessCallbackResult extends CallbackResult {
            /// The login state of the program's own.
            token: string,
            errMsg: string,
        }
    }

    namespace getBackgroundFetchData {
        /// Which of the fetched data is wanted.
        interface Option {
            /// `pre` for what came at the launch, `periodic` for what comes from time to time.
            fetchType: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// What the host fetched ahead of time.
        interface SuccessCallbackResult extends CallbackResult {
            /// What the server answered.
            fetchedData: string | Record<string, any>,
            /// When the host received it, in milliseconds since 1970; wrong on iOS before 8.0.27.
            timeStamp: number,
            /// The page for which it was fetched.
            path: string,
            /// The query of that page.
            query: string,
            /// The number of the scene in which the app was opened.
            scene: number,
            /// The kind of data that was asked for.
            #[platforms(alipay)]
            fetchType?: string,
            /// When the data was made, in milliseconds since 1970.
            #[platforms(alipay)]
            timestamp?: number,
        }
    }

    /// Sets the token that the host sends to the server when it fetches in the background.
    #[platforms(weapp, qq)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/storage/setBackgroundFetchToken.js:11")]
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
