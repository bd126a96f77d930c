//! `stopWifi`, `startWifi`, `setWifiList`, `onWifiConnectedWithPartialInfo` and 8 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopWifi {
        /// What `stopWifi` takes: listeners only.
        interface Option {
            complete?: (res: crate::general::WifiError) => void,
            fail?: (res: crate::general::WifiError) => void,
            success?: (res: crate::general::WifiError) => void,
        }
    }

    namespace startWifi {
        /// The listeners of `startWifi`, which has nothing to set.
        interface Option {
            complete?: (res: crate::general::WifiError) => void,
            fail?: (res: crate::general::WifiError) => void,
            success?: (res: crate::general::WifiError) => void,
        }
    }

    namespace setWifiList {
        /// What the system's list of networks is to know.
        interface Option {
            /// The networks, and how to enter them.
            wifiList: WifiData[],
            complete?: (res: crate::general::WifiError) => void,
            fail?: (res: crate::general::WifiError) => void,
            success?: (res: crate::general::WifiError) => void,
        }

        /// A network in the system's list, and its password.
        interface WifiData {
            /// The hardware address of its access point.
            BSSID?: string,
            /// Its name.
            SSID?: string,
            /// What is needed to connect to it.
            password?: string,
        }
    }

    namespace onWifiConnectedWithPartialInfo {
        /// The network that was connected to, by its name.
        interface CallbackResult {
            /// No more than its name is told.
            wifi: {
                /// The name under which the network appears.
                SSID: string,
            },
        }
    }

    namespace onWifiConnected {
        /// The network that was connected to.
        interface CallbackResult {
            /// All that is known of it.
            wifi: WifiInfo,
        }
    }

    namespace onGetWifiList {
        /// The networks in reach.
        interface CallbackResult {
            /// One entry for each access point.
            wifiList: WifiInfo[],
        }
    }

    namespace getWifiList {
        /// `getWifiList` can be given listeners, and nothing else.
        interface Option {
            complete?: (res: crate::general::WifiError) => void,
            fail?: (res: crate::general::WifiError) => void,
            success?: (res: crate::general::WifiError) => void,
        }
    }

    namespace getConnectedWifi {
        /// How much to tell of the network.
        interface Option {
            /// Whether its name is enough.
            #[default(false)]
            #[since(weapp = "2.22.0")]
            partialInfo?: boolean,
            complete?: (res: crate::general::WifiError) => void,
            fail?: (res: crate::general::WifiError) => void,
            #[corrected((result: {
                /// On Douyin, which tells it field by field, there is none. Only its name if `partialInfo` was set.
                wifi?: WifiInfo,
                /// The name under which the network appears, on Douyin.
                SSID?: string,
                /// The hardware address of its access point, on Douyin.
                BSSID?: string,
                /// Whether it asks for a password, on Douyin; iOS does not tell.
                secure?: boolean,
                /// How strong its signal is, on Douyin; iOS does not tell.
                signalStrength?: number,
                errMsg: string,
                errCode: crate::general::WifiErrCode,
            }) => void, "@douyin-microapp/typings@1.3.1/api/get-connected-wifi.d.ts:29 has the fields themselves")]
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The network that the device is connected to.
        interface SuccessCallbackResult {
            /// Only its name if `partialInfo` was set.
            wifi: WifiInfo,
            errMsg: string,
            errCode: crate::general::WifiErrCode,
        }
    }

    namespace connectWifi {
        /// The network to connect to.
        interface Option {
            /// Its name.
            SSID: string,
            /// What the network asks for.
            password: string,
            /// The hardware address of one access point, if it must be that one.
            BSSID?: string,
            /// Whether the user does it, on the system's page for Wi-Fi.
            #[default(false)]
            #[since(weapp = "2.12.0")]
            maunal?: boolean,
            /// Whether the listeners are told no more than its name; only on Android.
            #[default(false)]
            #[since(weapp = "2.22.0")]
            partialInfo?: boolean,
            complete?: (res: crate::general::WifiError) => void,
            fail?: (res: crate::general::WifiError) => void,
            success?: (res: crate::general::WifiError) => void,
        }
    }

    /// A Wi-Fi network in reach.
    interface WifiInfo {
        /// The name under which it appears.
        SSID: string,
        /// The hardware address of its access point.
        BSSID: string,
        /// Whether it asks for a password.
        secure: boolean,
        /// How strong its signal is: from 0 to 100 on Android, from 0 to 1 on iOS.
        signalStrength: number,
        /// The frequency that it uses, in MHz.
        #[since(weapp = "2.12.0")]
        frequency?: number,
    }

    /// Stops the use of Wi-Fi.
    #[platforms(weapp, alipay, swan, jd)]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/stopWifi/")]
    function stopWifi(option?: stopWifi::Option) => Promise<crate::general::WifiError>;

    /// Gets the device's Wi-Fi ready, before any other of its APIs is called.
    #[platforms(weapp, alipay, swan, jd)]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/startWifi/")]
    function startWifi(option?: startWifi::Option) => Promise<crate::general::WifiError>;

    /// Gives the system the passwords and the like of networks in its Wi-Fi list, on iOS.
    #[platforms(weapp, swan, jd)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:9993")]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/setWifiList/")]
    function setWifiList(option: setWifiList::Option) => Promise<crate::general::WifiError>;

    /// Tells of a Wi-Fi network that was connected to, by no more than its name.
    #[platforms(weapp)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/wifi/onWifiConnectedWithPartialInfo.js:10")]
    #[since(weapp = "2.22.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/onWifiConnectedWithPartialInfo/")]
    function onWifiConnectedWithPartialInfo(
        callback: (result: onWifiConnectedWithPartialInfo::CallbackResult) => void,
    ) => void;

    /// Tells of a Wi-Fi network that was connected to, with all that is known of it.
    #[platforms(weapp, alipay, swan, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/wifi/onWifiConnected.js:10")]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/onWifiConnected/")]
    function onWifiConnected(callback: (result: onWifiConnected::CallbackResult) => void) => void;

    /// Tells of the list of the Wi-Fi networks in reach that was asked for.
    #[platforms(weapp, alipay, swan, jd, tt)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/wifi/onGetWifiList.js:10")]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/onGetWifiList/")]
    function onGetWifiList(callback: (result: onGetWifiList::CallbackResult) => void) => void;

    /// Stops telling of connected Wi-Fi networks by their names: all listeners are taken off.
    #[platforms(weapp)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/wifi/offWifiConnectedWithPartialInfo.js:9")]
    #[since(weapp = "2.22.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/offWifiConnectedWithPartialInfo/")]
    function offWifiConnectedWithPartialInfo(
        callback?: (result: onWifiConnectedWithPartialInfo::CallbackResult) => void,
    ) => void;

    /// Stops telling of connected Wi-Fi networks: all listeners are taken off.
    #[platforms(weapp, alipay, swan, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/wifi/offWifiConnected.js:9")]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/offWifiConnected/")]
    function offWifiConnected(callback?: (result: onWifiConnected::CallbackResult) => void) => void;

    /// Stops telling of the list of Wi-Fi networks: all listeners are taken off.
    #[platforms(weapp, alipay, swan, jd, tt)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/wifi/offGetWifiList.js:9")]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/offGetWifiList/")]
    function offGetWifiList(callback?: (result: onGetWifiList::CallbackResult) => void) => void;

    /// Asks for the Wi-Fi networks in reach: an event of its own brings the list.
    #[platforms(weapp, alipay, swan, jd, tt)]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/getWifiList/")]
    function getWifiList(option?: getWifiList::Option) => Promise<crate::general::WifiError>;

    /// Asks which Wi-Fi network the device is connected to.
    #[platforms(weapp, alipay, swan, tt)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/wifi/getConnectedWifi.js:11")]
    #[corrected((option?: getConnectedWifi::Option) => Promise<{
        /// On Douyin, which tells it field by field, there is none. Only its name if `partialInfo` was set.
        wifi?: WifiInfo,
        /// The name under which the network appears, on Douyin.
        SSID?: string,
        /// The hardware address of its access point, on Douyin.
        BSSID?: string,
        /// Whether it asks for a password, on Douyin; iOS does not tell.
        secure?: boolean,
        /// How strong its signal is, on Douyin; iOS does not tell.
        signalStrength?: number,
        errMsg: string,
        errCode: crate::general::WifiErrCode,
    }>, "the promise gives what `success` receives: `@tarojs/shared` 4.2.1, `dist/native-apis.js`; @douyin-microapp/typings@1.3.1/api/get-connected-wifi.d.ts:29 has the fields themselves")]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/getConnectedWifi/")]
    function getConnectedWifi(option?: getConnectedWifi::Option) => Promise<crate::general::WifiError>;

    /// Connects to a Wi-Fi network by its name and its password.
    #[platforms(weapp, alipay, swan, jd)]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/connectWifi/")]
    function connectWifi(option: connectWifi::Option) => Promise<crate::general::WifiError>;
}
