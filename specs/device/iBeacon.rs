//! `stopBeaconDiscovery`, `startBeaconDiscovery`, `onBeaconUpdate`, `onBeaconServiceChange` and 3 more.

// Written by `cargo taro import`.

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

    /// Stops the search for iBeacons nearby.
    #[platforms(weapp, alipay)]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/stopBeaconDiscovery/")]
    function stopBeaconDiscovery(option?: stopBeaconDiscovery::Option) => Promise<crate::general::IBeaconError>;

    /// Starts a search for iBeacons nearby that have one of the given UUIDs.
    #[platforms(weapp, alipay)]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/startBeaconDiscovery/")]
    function startBeaconDiscovery(option: startBeaconDiscovery::Option) => Promise<crate::general::IBeaconError>;

    /// Tells of news of the iBeacons in reach, with all of them; there is room for one listener.
    #[platforms(weapp, alipay)]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/onBeaconUpdate/")]
    function onBeaconUpdate(callback: (result: onBeaconUpdate::CallbackResult) => void) => void;

    /// Tells whether the search for iBeacons is possible and under way; there is room for one listener.
    #[platforms(weapp, alipay)]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/onBeaconServiceChange/")]
    function onBeaconServiceChange(callback: (result: onBeaconServiceChange::CallbackResult) => void) => void;

    /// Stops telling of news of iBeacons: all listeners are taken off.
    #[platforms(weapp, alipay)]
    #[since(weapp = "2.8.1")]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/offBeaconUpdate/")]
    function offBeaconUpdate(callback: (res: crate::general::IBeaconError) => void) => void;

    /// Stops telling of changes of the search for iBeacons: all listeners are taken off.
    #[platforms(weapp, alipay)]
    #[since(weapp = "2.8.1")]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/offBeaconServiceChange/")]
    function offBeaconServiceChange(callback: (res: crate::general::IBeaconError) => void) => void;

    /// Asks for all iBeacons that the search has found.
    #[platforms(weapp, alipay)]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/device/iBeacon/getBeacons/")]
    function getBeacons(option?: getBeacons::Option) => Promise<getBeacons::CallbackResult>;
}
