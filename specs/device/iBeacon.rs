//! `stopBeaconDiscovery`, `startBeaconDiscovery`, `onBeaconUpdate`, `onBeaconServiceChange` and 3 more.

taro_api::spec! {
    namespace stopBeaconDiscovery {
        interface Option {
            complete?: (res: crate::general::IBeaconError) => void,
            fail?: (res: crate::general::IBeaconError) => void,
            success?: (res: crate::general::IBeaconError) => void,
        }
    }

    namespace startBeaconDiscovery {
        interface Option {
            uuids: string[],
            complete?: (res: crate::general::IBeaconError) => void,
            fail?: (res: crate::general::IBeaconError) => void,
            #[default(false)]
            ignoreBluetoothAvailable?: boolean,
            success?: (res: crate::general::IBeaconError) => void,
        }
    }

    namespace onBeaconUpdate {
        interface CallbackResult {
            beacons: IBeaconInfo[],
        }
    }

    namespace onBeaconServiceChange {
        interface CallbackResult {
            available: boolean,
            discovering: boolean,
        }
    }

    namespace getBeacons {
        interface Option {
            complete?: (res: crate::general::IBeaconError) => void,
            fail?: (res: crate::general::IBeaconError) => void,
            success?: (result: CallbackResult) => void,
        }

        interface CallbackResult {
            beacons: IBeaconInfo[],
            errMsg: string,
            errCode: crate::general::IBeaconErrCode,
        }
    }

    interface IBeaconInfo {
        uuid: string,
        major: string,
        minor: string,
        proximity: IBeaconInfo::Proximity,
        accuracy: number,
        rssi: number,
    }

    namespace IBeaconInfo {
        type Proximity = 0 | 1 | 2 | 3;
    }

    #[platforms(weapp, alipay)]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/stopBeaconDiscovery/")]
    function stopBeaconDiscovery(option?: stopBeaconDiscovery::Option) => Promise<crate::general::IBeaconError>;

    #[platforms(weapp, alipay)]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/startBeaconDiscovery/")]
    function startBeaconDiscovery(option: startBeaconDiscovery::Option) => Promise<crate::general::IBeaconError>;

    #[platforms(weapp, alipay)]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/onBeaconUpdate/")]
    function onBeaconUpdate(callback: (result: onBeaconUpdate::CallbackResult) => void) => void;

    #[platforms(weapp, alipay)]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/onBeaconServiceChange/")]
    function onBeaconServiceChange(callback: (result: onBeaconServiceChange::CallbackResult) => void) => void;

    #[platforms(weapp, alipay)]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/offBeaconUpdate/")]
    function offBeaconUpdate(callback: (res: crate::general::IBeaconError) => void) => void;

    #[platforms(weapp, alipay)]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/offBeaconServiceChange/")]
    function offBeaconServiceChange(callback: (res: crate::general::IBeaconError) => void) => void;

    #[platforms(weapp, alipay)]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/getBeacons/")]
    function getBeacons(option?: getBeacons::Option) => Promise<getBeacons::CallbackResult>;
}
