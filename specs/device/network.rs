//! `onNetworkWeakChange`, `onNetworkStatusChange`, `offNetworkWeakChange`, `offNetworkStatusChange` and 2 more.

// Written by `cargo taro import`.

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

    /// Tells of the network's becoming weak, or good again.
    #[platforms(weapp, swan, qq, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/network/onNetworkWeakChange/")]
    function onNetworkWeakChange(callback: (result: onNetworkWeakChange::CallbackResult) => void) => void;

    /// Tells of the network's coming and going, and of a change of its kind.
    #[platforms(weapp, swan, h5, rn, tt, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/device/network/onNetworkStatusChange/")]
    function onNetworkStatusChange(callback: (result: onNetworkStatusChange::CallbackResult) => void) => void;

    /// Stops telling of the network's becoming weak: all listeners are taken off.
    #[platforms(weapp, swan)]
    #[see("https://docs.taro.zone/docs/apis/device/network/offNetworkWeakChange/")]
    function offNetworkWeakChange(callback?: (result: onNetworkWeakChange::CallbackResult) => void) => void;

    /// Stops telling of changes of the network: all listeners are taken off.
    #[platforms(weapp, swan, h5, rn, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/device/network/offNetworkStatusChange/")]
    function offNetworkStatusChange(callback?: (result: onNetworkStatusChange::CallbackResult) => void) => void;

    /// Asks what kind of network the device is on.
    #[platforms(weapp, swan, qq, h5, rn, tt, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/device/network/getNetworkType/")]
    function getNetworkType(option?: getNetworkType::Option) => Promise<getNetworkType::SuccessCallbackResult>;

    /// Asks for the device's address in its local network.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/device/network/getLocalIPAddress/")]
    function getLocalIPAddress(option?: getLocalIPAddress::Option) => Promise<getLocalIPAddress::SuccessCallbackResult>;
}
