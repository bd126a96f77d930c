//! `onNetworkWeakChange`, `onNetworkStatusChange`, `offNetworkWeakChange`, `offNetworkStatusChange` and 2 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace onNetworkWeakChange {
        /// Whether the network is weak, and which one it is.
        interface CallbackResult {
            /// `true` if the network has become weak, `false` if it is good again.
            weakNet: boolean,
            /// Which kind of network it is.
            networkType: getNetworkType::NetworkType,
        }
    }

    namespace onNetworkStatusChange {
        /// The network after the change.
        interface CallbackResult {
            /// Whether there is a network at all.
            isConnected: boolean,
            /// Which kind of network it is; `none` without one.
            networkType: getNetworkType::NetworkType,
        }
    }

    namespace getNetworkType {
        /// Holds no more than listeners: `getNetworkType` has no settings.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The network that the device uses.
        interface SuccessCallbackResult extends CallbackResult {
            /// Which kind it is; `none` without a network.
            networkType: NetworkType,
            /// How strong the signal is, in dBm.
            signalStrength?: number,
            /// Whether the device goes through a proxy.
            #[since(weapp = "2.22.1")]
            hasSystemProxy?: boolean,
            errMsg: string,
        }

        /// The kinds of networks.
        type NetworkType =
            /// A wireless local network.
            | "wifi"
            /// A mobile network of the second generation.
            | "2g"
            /// A mobile network of the third generation.
            | "3g"
            /// A mobile network of the fourth generation.
            | "4g"
            /// A mobile network of the fifth generation.
            | "5g"
            /// A kind that is rare on Android.
            | "unknown"
            /// No network.
            | "none";
    }

    namespace getLocalIPAddress {
        /// What `getLocalIPAddress` takes: listeners only.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The device's place in its local network.
        interface SuccessCallbackResult extends CallbackResult {
            /// The device's IP address in the local network.
            localip: string,
            /// Which part of the address names the local network.
            netmask?: string,
            errMsg: string,
        }
    }

    /// Tells of the network's becoming weak, or good again.
    #[platforms(weapp, swan, qq, tt)]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.21.0")]
    #[see("https://docs.taro.zone/docs/apis/device/network/onNetworkWeakChange/")]
    function onNetworkWeakChange(callback: (result: onNetworkWeakChange::CallbackResult) => void) => void;

    /// Tells of the network's coming and going, and of a change of its kind.
    #[platforms(weapp, swan, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:7144")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/network/onNetworkStatusChange/")]
    function onNetworkStatusChange(callback: (result: onNetworkStatusChange::CallbackResult) => void) => void;

    /// Stops telling of the network's becoming weak: all listeners are taken off.
    #[platforms(weapp, swan)]
    #[since(weapp = "2.21.0")]
    #[see("https://docs.taro.zone/docs/apis/device/network/offNetworkWeakChange/")]
    function offNetworkWeakChange(callback?: (result: onNetworkWeakChange::CallbackResult) => void) => void;

    /// Stops telling of changes of the network: all listeners are taken off.
    #[platforms(weapp, swan, h5, rn, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6711", tt = "@douyin-microapp/typings@1.3.1/api/network-status.d.ts:38")]
    #[since(weapp = "2.9.3")]
    #[see("https://docs.taro.zone/docs/apis/device/network/offNetworkStatusChange/")]
    function offNetworkStatusChange(callback?: (result: onNetworkStatusChange::CallbackResult) => void) => void;

    /// Asks what kind of network the device is on.
    #[platforms(weapp, swan, qq, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4590")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[see("https://docs.taro.zone/docs/apis/device/network/getNetworkType/")]
    function getNetworkType(option?: getNetworkType::Option) => Promise<getNetworkType::SuccessCallbackResult>;

    /// Asks for the device's address in its local network.
    #[platforms(weapp)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4035")]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/device/network/getLocalIPAddress/")]
    function getLocalIPAddress(option?: getLocalIPAddress::Option) => Promise<getLocalIPAddress::SuccessCallbackResult>;
}
