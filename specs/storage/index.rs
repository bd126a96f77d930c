//! `setStorageSync`, `setStorage`, `revokeBufferURL`, `removeStorageSync` and 12 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace setStorage {
        interface Option {
            data: any,
            key: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace removeStorage {
        interface Option {
            key: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getStorageInfoSync {
        interface Option {
            currentSize: number,
            keys: string[],
            limitSize: number,
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5360")]
            success?: boolean,
        }
    }

    namespace getStorageInfo {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (option: SuccessCallbackOption) => void,
        }

        interface SuccessCallbackOption {
            currentSize: number,
            keys: string[],
            limitSize: number,
        }
    }

    namespace getStorage {
        interface Option {
            key: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            data: any,
            errMsg: string,
        }
    }

    namespace clearStorage {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace batchSetStorage {
        interface Option {
            kvList: kv[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface kv {
            key: string,
            value: any,
        }
    }

    namespace batchGetStorage {
        interface Option {
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
        key: string,
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
