//! `shareToWeRun`, `getWeRunData`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace shareToWeRun {
        interface Option {
            recordList: record[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface record {
            typeId: number,
            time: number,
            distance: number,
            calorie: number,
        }
    }

    namespace getWeRunData {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            #[since(weapp = "2.7.0")]
            cloudID?: string,
            encryptedData: string,
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
