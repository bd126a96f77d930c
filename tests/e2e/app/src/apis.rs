//! APIs that taro-api does not have yet, specified by the program itself, as a user would.

taro_api::spec! {
    namespace requestPayment {
        interface Option {
            /// When the order was made.
            timeStamp: string,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }
    /// Typed as a promise by Taro, but not made one by it.
    function requestPayment(option: requestPayment::Option) => Promise<CallbackResult>;

    namespace scanCode {
        interface Option {
            success?: (res: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
        interface SuccessCallbackResult extends CallbackResult {
            result: string,
        }
    }
    /// Which the clients of these tests do not have.
    function scanCode(option?: scanCode::Option) => Promise<scanCode::SuccessCallbackResult>;

    /// Which nobody has.
    function flyToTheMoon() => Promise<CallbackResult>;

    namespace getStorage {
        interface Option {
            key: string,
            success?: (res: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
        interface SuccessCallbackResult extends CallbackResult {
            data: any,
        }
    }
    function getStorage(option: getStorage::Option) => Promise<getStorage::SuccessCallbackResult>;

    namespace setStorage {
        interface Option {
            key: string,
            data: any,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }
    function setStorage(option: setStorage::Option) => Promise<CallbackResult>;

    function getStorageSync(key: string) => any;
    function setStorageSync(key: string, data: any) => void;

    namespace getNetworkType {
        interface Option {
            success?: (res: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
        interface SuccessCallbackResult extends CallbackResult {
            networkType: "wifi" | "2g" | "3g" | "4g" | "5g" | "unknown" | "none",
        }
    }
    function getNetworkType(option?: getNetworkType::Option) => Promise<getNetworkType::SuccessCallbackResult>;
}
