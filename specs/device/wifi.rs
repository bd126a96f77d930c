//! `stopWifi`, `startWifi`, `setWifiList`, `onWifiConnectedWithPartialInfo` and 8 more.

taro_api::spec! {
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
            maunal?: boolean,
            #[default(false)]
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
        frequency?: number,
    }

    #[platforms(weapp, alipay, swan, jd)]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/stopWifi/")]
    function stopWifi(option?: stopWifi::Option) => Promise<crate::general::WifiError>;

    #[platforms(weapp, alipay, swan, jd)]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/startWifi/")]
    function startWifi(option?: startWifi::Option) => Promise<crate::general::WifiError>;

    #[platforms(weapp, swan, jd)]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/setWifiList/")]
    function setWifiList(option: setWifiList::Option) => Promise<crate::general::WifiError>;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/onWifiConnectedWithPartialInfo/")]
    function onWifiConnectedWithPartialInfo(
        callback: (result: onWifiConnectedWithPartialInfo::CallbackResult) => void,
    ) => void;

    #[platforms(weapp, alipay, swan, jd)]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/onWifiConnected/")]
    function onWifiConnected(callback: (result: onWifiConnected::CallbackResult) => void) => void;

    #[platforms(weapp, alipay, swan, jd, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/onGetWifiList/")]
    function onGetWifiList(callback: (result: onGetWifiList::CallbackResult) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/offWifiConnectedWithPartialInfo/")]
    function offWifiConnectedWithPartialInfo(
        callback?: (result: onWifiConnectedWithPartialInfo::CallbackResult) => void,
    ) => void;

    #[platforms(weapp, alipay, swan, jd)]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/offWifiConnected/")]
    function offWifiConnected(callback?: (result: onWifiConnected::CallbackResult) => void) => void;

    #[platforms(weapp, alipay, swan, jd, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/offGetWifiList/")]
    function offGetWifiList(callback?: (result: onGetWifiList::CallbackResult) => void) => void;

    #[platforms(weapp, alipay, swan, jd, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/getWifiList/")]
    function getWifiList(option?: getWifiList::Option) => Promise<crate::general::WifiError>;

    #[platforms(weapp, alipay, swan, tt)]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/getConnectedWifi/")]
    function getConnectedWifi(option?: getConnectedWifi::Option) => Promise<crate::general::WifiError>;

    #[platforms(weapp, alipay, swan, jd)]
    #[see("https://docs.taro.zone/docs/apis/device/wifi/connectWifi/")]
    function connectWifi(option: connectWifi::Option) => Promise<crate::general::WifiError>;
}
