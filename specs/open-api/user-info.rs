//! `getUserInfo`, `getUserProfile`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getUserInfo {
        /// In which language to tell who the user is, and how much.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// The language of country, province and city.
            lang?: UserInfo::LanguageKey,
            success?: (result: SuccessCallbackResult) => void,
            /// Whether `encryptedData` is wanted, for which the user must be logged in.
            withCredentials?: boolean,
        }

        /// Who the user is: readable, and encrypted for the server.
        interface SuccessCallbackResult extends CallbackResult {
            /// For cloud functions to read the encrypted part by; only with cloud development.
            #[since(weapp = "2.7.0")]
            cloudID?: string,
            /// All about the user, also what the app must not read itself.
            encryptedData: string,
            /// The initial vector, which the server needs to decrypt.
            iv: string,
            /// `userInfo` as text, as it went into the signature.
            rawData: string,
            /// SHA-1 of `rawData` and the session key, by which a server checks it.
            signature: string,
            /// What the app may read; no open id.
            userInfo: UserInfo,
            errMsg: string,
        }
    }

    namespace getUserProfile {
        /// What to ask the user for, and why.
        interface Option {
            /// In which language places are named.
            lang?: UserInfo::LanguageKey,
            /// What the app needs it for, in at most 30 characters; the user reads it.
            desc: string,
            /// Whether to make the user log in first, if need be.
            #[platforms(tt)]
            #[default(false)]
            force?: boolean,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        /// Who the user is, after being asked.
        interface SuccessCallbackResult extends getUserInfo::SuccessCallbackResult {
            /// Name and picture of the user.
            userInfo: UserInfo,
            /// The text of `userInfo` that was signed.
            rawData: string,
            /// Lets a server check `rawData`: its SHA-1 with the session key.
            signature: string,
            /// The whole answer, for the server to decrypt.
            encryptedData: string,
            /// With what the decryption begins.
            iv: string,
            /// Opens the encrypted part to cloud functions; only with cloud development.
            cloudID: string,
        }
    }

    /// What the host tells about its user.
    interface UserInfo {
        /// What the user is called.
        nickName: string,
        /// The user's picture; its last number is the size, 0 for 640 pixels. Empty if there is none.
        avatarUrl: string,
        /// WeChat no longer tells it.
        gender?: UserInfo::GenderKey,
        /// Where the user lives; WeChat no longer tells it.
        country: string,
        /// In which part of the country; WeChat no longer tells it.
        province: string,
        /// In which city the user lives; WeChat no longer tells it.
        city: string,
        /// In which language the places are named; WeChat always says `zh_CN`.
        language: UserInfo::LanguageKey,
    }

    namespace UserInfo {
        /// A language of the host.
        type LanguageKey =
            /// English.
            | "en"
            /// Chinese, in simplified characters.
            | "zh_CN"
            /// Chinese, in traditional characters.
            | "zh_TW";

        /// The gender that the user gave to the host.
        type GenderKey =
            /// Not told.
            | 0
            /// A man.
            | 1
            /// A woman.
            | 2;
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
