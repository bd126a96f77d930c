//! `getUserCryptoManager`, `getRandomValues`.

// Written by `cargo taro import`.

taro_api::spec! {
    #[platforms(weapp)]
    interface UserCryptoManager {
        #[platforms(weapp)]
        getLatestUserKey(
            option: UserCryptoManager::getLatestUserKey::Option,
        ) => Promise<UserCryptoManager::getLatestUserKey::SuccessCallbackResult>,
        #[platforms(weapp)]
        getRandomValues(option: UserCryptoManager::getRandomValues::Option) => void,
    }

    namespace UserCryptoManager {
        namespace getLatestUserKey {
            interface Option {
                success?: (res: SuccessCallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                complete?: (res: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult extends CallbackResult {
                encryptKey: string,
                iv: string,
                version: number,
                expireTime: number,
            }
        }

        namespace getRandomValues {
            interface Option {
                #[unit(integer)]
                length: number,
                success?: (res: SuccessCallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                complete?: (res: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult extends CallbackResult {
                randomValues: ArrayBuffer,
            }
        }
    }

    /// Gives the manager that hands out the user's encryption keys and random bytes.
    #[platforms(weapp)]
    #[since(weapp = "2.17.3")]
    #[see("https://docs.taro.zone/docs/apis/base/crypto/getUserCryptoManager/")]
    function getUserCryptoManager() => UserCryptoManager;

    /// Asks for as many cryptographically secure random bytes as `length` says.
    #[platforms(weapp)]
    #[since(weapp = "2.15.0")]
    #[see("https://docs.taro.zone/docs/apis/base/crypto/getRandomValues/")]
    function getRandomValues(
        option: UserCryptoManager::getRandomValues::Option,
    ) => Promise<UserCryptoManager::getRandomValues::SuccessCallbackResult>;
}
