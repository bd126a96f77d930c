//! `shareToWeRun`, `getWeRunData`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace shareToWeRun {
        /// Which exercise to add to the user's record.
        interface Option {
            /// One entry a sport.
            recordList: record[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// How long and how far the user has exercised.
        interface record {
            /// Which sport it was, by WeChat's number.
            typeId: number,
            /// How long it lasted.
            time: number,
            /// How far it went.
            distance: number,
            /// How much energy it took.
            calorie: number,
        }
    }

    namespace getWeRunData {
        /// The callbacks that are given the steps of the last days.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The steps that the user walked, encrypted.
        interface SuccessCallbackResult extends CallbackResult {
            /// By which cloud functions get the steps; only with cloud development.
            #[since(weapp = "2.7.0")]
            cloudID?: string,
            /// The steps, which the app's server can decrypt.
            encryptedData: string,
            /// What the server needs, besides the key, to decrypt.
            iv: string,
            errMsg: string,
        }
    }

    /// Sends records of exercise, with time, distance and calories, to WeRun.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/open-api/werun/shareToWeRun/")]
    function shareToWeRun(option?: shareToWeRun::Option) => Promise<CallbackResult>;

    /// Asks for the user's steps of the last 30 days, encrypted; `login` must come first.
    #[platforms(weapp)]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/werun/getWeRunData/")]
    function getWeRunData(option?: getWeRunData::Option) => Promise<getWeRunData::SuccessCallbackResult>;
}
