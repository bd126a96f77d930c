//! `onNetworkWeakChange`, `onNetworkStatusChange`, `offNetworkWeakChange`, `offNetworkStatusChange` and 2 more.

taro_api::spec! {
    namespace onNetworkWeakChange {
        interface CallbackResult {
            weakNet: boolean,
            networkType: getNetworkType::NetworkType,
        }
    }

    namespace onNetworkStatusChange {
        interface CallbackResult {
            isConnected: boolean,
            networkType: getNetworkType::NetworkType,
        }
    }

    namespace getNetworkType {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            networkType: NetworkType,
            signalStrength?: number,
            hasSystemProxy?: boolean,
            errMsg: string,
        }

        type NetworkType = "wifi" | "2g" | "3g" | "4g" | "5g" | "unknown" | "none";
    }

    namespace getLocalIPAddress {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            localip: string,
            netmask?: string,
            errMsg: string,
        }
    }

    #[platforms(weapp, swan, qq, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/network/onNetworkWeakChange/")]
    function onNetworkWeakChange(callback: (result: onNetworkWeakChange::CallbackResult) => void) => void;

    #[platforms(weapp, swan, h5, rn, tt, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/device/network/onNetworkStatusChange/")]
    function onNetworkStatusChange(callback: (result: onNetworkStatusChange::CallbackResult) => void) => void;

    #[platforms(weapp, swan)]
    #[see("https://docs.taro.zone/docs/apis/device/network/offNetworkWeakChange/")]
    function offNetworkWeakChange(callback?: (result: onNetworkWeakChange::CallbackResult) => void) => void;

    #[platforms(weapp, swan, h5, rn, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/device/network/offNetworkStatusChange/")]
    function offNetworkStatusChange(callback?: (result: onNetworkStatusChange::CallbackResult) => void) => void;

    #[platforms(weapp, swan, qq, h5, rn, tt, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/device/network/getNetworkType/")]
    function getNetworkType(option?: getNetworkType::Option) => Promise<getNetworkType::SuccessCallbackResult>;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/device/network/getLocalIPAddress/")]
    function getLocalIPAddress(option?: getLocalIPAddress::Option) => Promise<getLocalIPAddress::SuccessCallbackResult>;
}
