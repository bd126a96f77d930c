//! `stopWifi`, `startWifi`, `setWifiList`, `onWifiConnectedWithPartialInfo` and 8 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopWifi {
        interface Option {
            complete?: (res: crate::general::WifiError) => void,
            fail?: (res: crate::general::WifiError) => void,
            success?: (res: crate::general::WifiError) => void,
        }
    }

    namespace startWifi {
        interface Option {
            complete?: (res: crate::general::WifiError) => void,
            fail?: (res: crate::general::WifiError) => void,
            success?: (res: crate::general::WifiError) => void,
        }
    }

    namespace setWifiList {
        interface Option {
            wifiList: WifiData[],
            complete?: (res: crate::general::WifiError) => void,
            fail?: (res: crate::general::WifiError) => void,
            success?: (res: crate::general::WifiError) => void,
        }

        interface WifiData {
            BSSID?: string,
            SSID?: string,
            password?: string,
        }
    }

    namespace onWifiConnectedWithPartialInfo {
        interface CallbackResult {
            wifi: {
                SSID: string,
            },
        }
    }

    namespace onWifiConnected {
        interface CallbackResult {
            wifi: WifiInfo,
        }
    }

    namespace onGetWifiList {
        interface CallbackResult {
            wifiList: WifiInfo[],
        }
    }

    namespace getWifiList {
        interface Option {
            complete?: (res: crate::general::WifiError) => void,
            fail?: (res: crate::general::WifiError) => void,
            success?: (res: crate::general::WifiError) => void,
        }
    }

    namespace getConnectedWifi {
        interface Option {
            #[default(false)]
            #[since(weapp = "2.22.0")]
            partialInfo?: boolean,
            complete?: (res: crate::general::WifiError) => void,
            fail?: (res: crate::general::WifiError) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult {
            wifi: WifiInfo,
            errMsg: string,
            errCode: crate::general::WifiErrCode,
        }
    }

    namespace connectWifi {
        interface Option {
            SSID: string,
            password: string,
            BSSID?: string,
            #[default(false)]
            #[since(weapp = "2.12.0")]
            maunal?: boolean,
            #[default(false)]
            #[since(weapp = "2.22.0")]
            partialInfo?: boolean,
            complete?: (res: crate::general::WifiError) => void,
            fail?: (res: crate::general::WifiError) => void,
            success?: (res: crate::general::WifiError) => void,
        }
    }

    interface WifiInfo {
        SSID: string,
        BSSID: string,
        secure: boolean,
        signalStrength: number,
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
    #[since(weapp = "2.22.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/onWifiConnectedWithPartialInfo/")]
    function onWifiConnectedWithPartialInfo(
        callback: (result: onWifiConnectedWithPartialInfo::CallbackResult) => void,
    ) => void;

    /// Tells of a Wi-Fi network that was connected to, with all that is known of it.
    #[platforms(weapp, alipay, swan, jd)]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/onWifiConnected/")]
    function onWifiConnected(callback: (result: onWifiConnected::CallbackResult) => void) => void;

    /// Tells of the list of the Wi-Fi networks in reach that was asked for.
    #[platforms(weapp, alipay, swan, jd, tt)]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/onGetWifiList/")]
    function onGetWifiList(callback: (result: onGetWifiList::CallbackResult) => void) => void;

    /// Stops telling of connected Wi-Fi networks by their names: all listeners are taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.22.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/offWifiConnectedWithPartialInfo/")]
    function offWifiConnectedWithPartialInfo(
        callback?: (result: onWifiConnectedWithPartialInfo::CallbackResult) => void,
    ) => void;

    /// Stops telling of connected Wi-Fi networks: all listeners are taken off.
    #[platforms(weapp, alipay, swan, jd)]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/offWifiConnected/")]
    function offWifiConnected(callback?: (result: onWifiConnected::CallbackResult) => void) => void;

    /// Stops telling of the list of Wi-Fi networks: all listeners are taken off.
    #[platforms(weapp, alipay, swan, jd, tt)]
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
    #[corrected((option?: getConnectedWifi::Option) => Promise<getConnectedWifi::SuccessCallbackResult>, "the promise gives what `success` receives: `@tarojs/shared` 4.2.1, `dist/native-apis.js`")]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/getConnectedWifi/")]
    function getConnectedWifi(option?: getConnectedWifi::Option) => Promise<crate::general::WifiError>;

    /// Connects to a Wi-Fi network by its name and its password.
    #[platforms(weapp, alipay, swan, jd)]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/connectWifi/")]
    function connectWifi(option: connectWifi::Option) => Promise<crate::general::WifiError>;
}
