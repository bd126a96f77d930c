//! `getUserInfo`, `getUserProfile`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getUserInfo {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            lang?: UserInfo::LanguageKey,
            success?: (result: SuccessCallbackResult) => void,
            withCredentials?: boolean,
        }

        interface SuccessCallbackResult extends CallbackResult {
            #[since(weapp = "2.7.0")]
            cloudID?: string,
            encryptedData: string,
            iv: string,
            rawData: string,
            signature: string,
            userInfo: UserInfo,
            errMsg: string,
        }
    }

    namespace getUserProfile {
        interface Option {
            lang?: UserInfo::LanguageKey,
            desc: string,
            #[platforms(tt)]
            #[default(false)]
            force?: boolean,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        interface SuccessCallbackResult extends getUserInfo::SuccessCallbackResult {
            userInfo: UserInfo,
            rawData: string,
            signature: string,
            encryptedData: string,
            iv: string,
            cloudID: string,
        }
    }

    interface UserInfo {
        nickName: string,
        avatarUrl: string,
        gender?: UserInfo::GenderKey,
        country: string,
        province: string,
        city: string,
        language: UserInfo::LanguageKey,
    }

    namespace UserInfo {
        type LanguageKey = "en" | "zh_CN" | "zh_TW";

        type GenderKey = 0 | 1 | 2;
    }

    /// Asks for the user's nickname and picture; WeChat fails, without a dialog, unless the user agreed.
    #[platforms(weapp, jd, qq, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/open-api/user-info/getUserInfo/")]
    function getUserInfo(option?: getUserInfo::Option) => Promise<getUserInfo::SuccessCallbackResult>;

    /// Asks the user, in a dialog at every call, for nickname and picture, and gives them.
    #[platforms(weapp, tt)]
    #[since(weapp = "2.10.4")]
    #[see("https://docs.taro.zone/docs/apis/open-api/user-info/getUserProfile/")]
    function getUserProfile(option: getUserProfile::Option) => Promise<getUserProfile::SuccessCallbackResult>;
}
