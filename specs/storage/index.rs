//! `setStorageSync`, `setStorage`, `revokeBufferURL`, `removeStorageSync` and 12 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace setStorage {
        /// What is stored, and under which key.
        interface Option {
            /// The value: anything that JSON can hold, or a date.
            data: any,
            /// The key, under which it is found again.
            key: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace removeStorage {
        /// What is removed.
        interface Option {
            /// The key, which goes with its value.
            key: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getStorageInfoSync {
        /// How full the storage is.
        interface Option {
            /// How much is used, in KB.
            currentSize: number,
            /// All keys that are there.
            keys: string[],
            /// How much can be used, in KB.
            limitSize: number,
            /// Whether the call succeeded.
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5360")]
            success?: boolean,
        }
    }

    namespace getStorageInfo {
        /// What `getStorageInfo` takes: callbacks alone.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (option: SuccessCallbackOption) => void,
        }

        /// How full the storage was when it was asked.
        interface SuccessCallbackOption {
            /// How much is used, in KB.
            currentSize: number,
            /// All keys that are there.
            keys: string[],
            /// How much can be used, in KB.
            limitSize: number,
        }
    }

    namespace getStorage {
        /// Which value is read.
        interface Option {
            /// The key that the value was stored under.
            key: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The value that was read.
        interface SuccessCallbackResult extends CallbackResult {
            /// The value as it was stored.
            data: any,
            errMsg: string,
        }
    }

    namespace clearStorage {
        /// What `clearStorage` takes: callbacks alone.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace batchSetStorage {
        /// Which values are stored.
        interface Option {
            /// The values with their keys.
            kvList: kv[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// A value with its key.
        interface kv {
            /// The key that it is stored under.
            key: string,
            /// Anything that JSON can hold.
            value: any,
        }
    }

    namespace batchGetStorage {
        /// Which values are read.
        interface Option {
            /// The keys that they were stored under.
            keyList: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Stores a value under a key, at once, and overwrites what is there.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/storage/setStorageSync/")]
    function setStorageSync(key: string, data: any) => void;

    /// Stores a value under a key, and overwrites what is there.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, rn, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/storage/setStorage/")]
    function setStorage(option: setStorage::Option) => Promise<CallbackResult>;

    /// Frees the bytes behind a URL of `createBufferURL`.
    #[platforms(weapp)]
    #[since(weapp = "2.14.0")]
    #[see("https://docs.taro.zone/docs/apis/storage/revokeBufferURL/")]
    function revokeBufferURL(url: string) => void;

    /// Removes a key and its value, at once.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/storage/removeStorageSync/")]
    function removeStorageSync(key: string) => void;

    /// Removes a key and its value.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, rn, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/storage/removeStorage/")]
    function removeStorage(option: removeStorage::Option) => Promise<CallbackResult>;

    /// Gives the value of a key, at once.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/storage/getStorageSync/")]
    function getStorageSync(key: string) => any;

    /// Gives all keys of the storage, its size and its limit, at once.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
    #[absent(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/storage/index.js:166")]
    #[see("https://docs.taro.zone/docs/apis/storage/getStorageInfoSync/")]
    function getStorageInfoSync() => getStorageInfoSync::Option;

    /// Asks for all keys of the storage, its size and its limit.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, rn, harmony_hybrid)]
    #[corrected((option?: getStorageInfo::Option) => Promise<getStorageInfo::SuccessCallbackOption>, "the promise gives what `success` receives: `@tarojs/shared` 4.2.1, `dist/native-apis.js`")]
    #[see("https://docs.taro.zone/docs/apis/storage/getStorageInfo/")]
    function getStorageInfo(option?: getStorageInfo::Option) => Promise<CallbackResult>;

    /// Asks for the value of a key.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, rn, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/storage/getStorage/")]
    function getStorage(option: getStorage::Option) => Promise<getStorage::SuccessCallbackResult>;

    /// Keeps bytes in memory, and gives a URL that stands for them.
    #[platforms(weapp)]
    #[since(weapp = "2.14.0")]
    #[see("https://docs.taro.zone/docs/apis/storage/createBufferURL/")]
    function createBufferURL(buffer: ArrayBuffer) => string;

    /// Removes all keys and values, at once.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/storage/clearStorageSync/")]
    function clearStorageSync() => void;

    /// Removes all keys and values.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, rn, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/storage/clearStorage/")]
    function clearStorage(option?: clearStorage::Option) => Promise<CallbackResult>;

    /// Stores several values under their keys, at once, and overwrites what is there.
    #[platforms(weapp)]
    #[since(weapp = "2.25.0")]
    #[see("https://docs.taro.zone/docs/apis/storage/batchSetStorageSync/")]
    function batchSetStorageSync(option: {
        /// The key that a value is stored under.
        key: string,
        /// Anything that JSON can hold.
        value: any,
    }[]) => void;

    /// Stores several values under their keys, and overwrites what is there.
    #[platforms(weapp)]
    #[since(weapp = "2.25.0")]
    #[see("https://docs.taro.zone/docs/apis/storage/batchSetStorage/")]
    function batchSetStorage(option: batchSetStorage::Option) => Promise<CallbackResult>;

    /// Gives the values of several keys, at once.
    #[platforms(weapp)]
    #[since(weapp = "2.25.0")]
    #[see("https://docs.taro.zone/docs/apis/storage/batchGetStorageSync/")]
    function batchGetStorageSync(keyList: string[]) => any[];

    /// Asks for the values of several keys.
    #[platforms(weapp)]
    #[since(weapp = "2.25.0")]
    #[see("https://docs.taro.zone/docs/apis/storage/batchGetStorage/")]
    function batchGetStorage(option: batchGetStorage::Option) => Promise<CallbackResult>;
}
