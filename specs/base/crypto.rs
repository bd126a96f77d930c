//! `getUserCryptoManager`, `getRandomValues`.

// Written by `cargo taro import`.

taro_api::spec! {
    /// Hands out keys that belong to the user, for data between program and server.
    #[platforms(weapp)]
    interface UserCryptoManager {
        /// Asks WeChat for the newest key of this user.
        #[platforms(weapp)]
        getLatestUserKey(
            option: UserCryptoManager::getLatestUserKey::Option,
        ) => Promise<UserCryptoManager::getLatestUserKey::SuccessCallbackResult>,
        /// Asks for random bytes that are safe for cryptography.
        #[platforms(weapp)]
        getRandomValues(option: UserCryptoManager::getRandomValues::Option) => void,
    }

    namespace UserCryptoManager {
        namespace getLatestUserKey {
            /// What `getLatestUserKey` takes: callbacks alone.
            interface Option {
                success?: (res: SuccessCallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                complete?: (res: SuccessCallbackResult) => void,
            }

            /// A key, with all that is needed to use it.
            interface SuccessCallbackResult extends CallbackResult {
                /// The key itself.
                encryptKey: string,
                /// The initialization vector that goes with the key.
                iv: string,
                /// The number of the key, by which the server asks for the same one.
                version: number,
                /// When the key stops being valid.
                expireTime: number,
            }
        }

        namespace getRandomValues {
            /// How many random bytes are wanted.
            interface Option {
                /// How many bytes, at most 1,048,576.
                #[unit(integer)]
                length: number,
                success?: (res: SuccessCallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                complete?: (res: SuccessCallbackResult) => void,
            }

            /// The random bytes that were made.
            interface SuccessCallbackResult extends CallbackResult {
                /// As many bytes as were asked for.
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
