//! `stopBeaconDiscovery`, `startBeaconDiscovery`, `onBeaconUpdate`, `onBeaconServiceChange` and 3 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace stopBeaconDiscovery {
        /// `stopBeaconDiscovery` can be given listeners, and nothing else.
        interface Option {
            complete?: (res: crate::general::IBeaconError) => void,
            fail?: (res: crate::general::IBeaconError) => void,
            success?: (res: crate::general::IBeaconError) => void,
        }
    }

    namespace startBeaconDiscovery {
        /// Which beacons to search for.
        interface Option {
            /// The UUIDs that the wanted beacons send.
            uuids: string[],
            complete?: (res: crate::general::IBeaconError) => void,
            fail?: (res: crate::general::IBeaconError) => void,
            /// Whether beacons are looked for although Bluetooth seems to be off; only on iOS.
            #[default(false)]
            ignoreBluetoothAvailable?: boolean,
            success?: (res: crate::general::IBeaconError) => void,
        }
    }

    namespace onBeaconUpdate {
        /// The beacons in reach, whenever that changes.
        interface CallbackResult {
            /// All that are heard at present.
            beacons: IBeaconInfo[],
        }
    }

    namespace onBeaconServiceChange {
        /// Whether beacons can be searched for, and whether they are.
        interface CallbackResult {
            /// Whether the search for beacons is possible now.
            available: boolean,
            /// Whether the search for beacons is under way.
            discovering: boolean,
        }
    }

    namespace getBeacons {
        /// Holds no more than listeners: `getBeacons` has no settings.
        interface Option {
            complete?: (res: crate::general::IBeaconError) => void,
            fail?: (res: crate::general::IBeaconError) => void,
            success?: (result: CallbackResult) => void,
        }

        /// The beacons found so far, or why there are none.
        interface CallbackResult {
            /// All that the search has found.
            beacons: IBeaconInfo[],
            errMsg: string,
            errCode: crate::general::IBeaconErrCode,
        }
    }

    /// A beacon in reach, and how far away it is.
    interface IBeaconInfo {
        /// Says whose beacon it is.
        uuid: string,
        /// The number of the group that the beacon belongs to.
        major: string,
        /// The number of the beacon in its group.
        minor: string,
        /// Roughly how far away it is; known only on iOS.
        proximity: IBeaconInfo::Proximity,
        /// How far away it is, in metres; -1 on iOS if `proximity` is 0.
        accuracy: number,
        /// How strong its signal is, in dBm.
        rssi: number,
    }

    namespace IBeaconInfo {
        /// Roughly how far away a beacon is.
        type Proximity =
            /// Unknown: the signal is too weak, or the phone is not an iPhone.
            | 0
            /// Right beside the phone.
            | 1
            /// Near the phone.
            | 2
            /// Far from the phone.
            | 3;
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
