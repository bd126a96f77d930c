//! `stopBluetoothDevicesDiscovery`, `startBluetoothDevicesDiscovery`, `openBluetoothAdapter`, `onBluetoothDeviceFound` and 9 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopBluetoothDevicesDiscovery {
        /// How ending the search went.
        interface Promised extends CallbackResult {
            errMsg: string,
        }

        /// The listeners of `stopBluetoothDevicesDiscovery`, which has nothing to set.
        interface Option {
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }
    }

    namespace startBluetoothDevicesDiscovery {
        /// How starting the search went.
        interface Promised extends CallbackResult {
            errMsg: string,
        }

        /// What to search for, and how often to report it.
        interface Option {
            /// Whether a device is reported again, with its new signal strength, each time it is heard.
            allowDuplicatesKey?: boolean,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            /// How long found devices are gathered before they are reported, in milliseconds; 0 reports each at once.
            #[unit(ms)]
            interval?: number,
            /// The UUIDs of primary services: only devices that advertise one of them are found.
            services?: string[],
            /// How hard to search; only on Android.
            powerLevel?: PowerLevel,
            success?: (res: crate::general::BluetoothError) => void,
        }

        /// How hard to search: faster takes more power.
        type PowerLevel =
            /// The slowest, which saves power.
            | "low"
            /// Between `low` and `high`.
            | "medium"
            /// The fastest, which takes the most power.
            | "high";
    }

    namespace openBluetoothAdapter {
        /// The part that this device plays.
        interface Option {
            /// Only iOS needs it.
            #[since(weapp = "2.10.0")]
            mode?: Mode,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }

        /// The parts that a device can play in a Bluetooth connection.
        type Mode =
            /// It searches for others and connects to them.
            | "central"
            /// It offers services, and others connect to it.
            | "peripheral";
    }

    namespace onBluetoothDeviceFound {
        /// What the search has found since the last report.
        interface CallbackResult {
            /// The newly found ones.
            devices: CallbackResultBlueToothDevice[],
        }

        /// A device in reach, and what it advertises.
        interface CallbackResultBlueToothDevice {
            /// How strong its signal is, in dBm.
            RSSI: number,
            /// The manufacturer's data in its advertisement.
            #[corrected(ArrayBuffer | string, "@mini-types/my@3.0.14/types/lib.my.d.ts:22165 has a text")]
            advertisData: ArrayBuffer,
            /// The UUIDs of the services that it advertises.
            advertisServiceUUIDs: string[],
            /// Names the device in other calls.
            deviceId: string,
            /// The name in its advertisement.
            localName: string,
            /// Some devices have none.
            name: string,
            /// The data that it advertises, by service.
            serviceData: Record<string, any>,
            /// Whether one can connect to it; absent on Android before 8.0.
            connectable?: boolean,
        }
    }

    namespace onBluetoothAdapterStateChange {
        /// What this device's Bluetooth can do and does now.
        interface CallbackResult {
            /// Whether Bluetooth can be used, which it cannot if it is turned off.
            available: boolean,
            /// Whether a search is under way.
            discovering: boolean,
        }
    }

    namespace makeBluetoothPair {
        /// The device to pair with, and its code.
        interface Option {
            /// The device to pair with, by the id that the search has given it.
            deviceId: string,
            /// The code that a user would have to type, in Base64.
            pin: string,
            /// How long to try, in milliseconds, as text.
            #[default(20000)]
            timeout?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace isBluetoothDevicePaired {
        /// The device that is asked about.
        interface Option {
            /// The device in question, by the id that the search has given it.
            deviceId: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getConnectedBluetoothDevices {
        /// Which connected devices are asked for.
        interface Option {
            /// The UUIDs of primary services, one of which a device must have.
            services: string[],
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The devices that are connected and fit.
        interface SuccessCallbackResult extends CallbackResult {
            /// Those that have one of the services.
            devices: BluetoothDeviceInfo[],
            errMsg: string,
        }

        /// A connected device.
        interface BluetoothDeviceInfo {
            /// Names this device in other calls.
            deviceId: string,
            /// What it calls itself; some devices have no name.
            name: string,
        }
    }

    namespace getBluetoothDevices {
        /// `getBluetoothDevices` can be given listeners, and nothing else.
        interface Option {
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// All that was found since Bluetooth was opened, connected ones included.
        interface SuccessCallbackResult extends CallbackResult {
            /// Those found so far, also if they are out of reach now.
            devices: SuccessCallbackResultBlueToothDevice[],
            errMsg: string,
        }

        /// A device that was found, and what it advertised.
        interface SuccessCallbackResultBlueToothDevice extends CallbackResult {
            /// How strong its signal was, in dBm.
            RSSI: number,
            /// What its manufacturer put into the advertisement, as bytes.
            #[corrected(ArrayBuffer | string, "@mini-types/my@3.0.14/types/lib.my.d.ts:22165 has a text")]
            advertisData: ArrayBuffer,
            /// The UUIDs of the services that it advertised.
            advertisServiceUUIDs: string[],
            /// Names this device in other calls.
            deviceId: string,
            /// The name in the advertisement.
            localName: string,
            /// Some devices have no name.
            name: string,
            /// The data that it advertised, by service.
            serviceData: Record<string, any>,
            /// Whether one can connect to it; absent on Android before 8.0.
            connectable?: boolean,
        }
    }

    namespace getBluetoothAdapterState {
        /// Holds no more than listeners: `getBluetoothAdapterState` has no settings.
        interface Option {
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// Whether Bluetooth can be used, and whether it searches.
        interface SuccessCallbackResult extends CallbackResult {
            /// Whether Bluetooth can be used at this moment.
            available: boolean,
            /// Whether the device is searching for others.
            discovering: boolean,
            errMsg: string,
        }
    }

    namespace closeBluetoothAdapter {
        /// What `closeBluetoothAdapter` takes: listeners only.
        interface Option {
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }
    }

    /// Stops the search for Bluetooth devices nearby.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth/stopBluetoothDevicesDiscovery.js:10")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/stopBluetoothDevicesDiscovery/")]
    function stopBluetoothDevicesDiscovery(
        option?: stopBluetoothDevicesDiscovery::Option,
    ) => Promise<stopBluetoothDevicesDiscovery::Promised>;

    /// Starts a search for Bluetooth devices nearby, which costs power until it is stopped.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth/startBluetoothDevicesDiscovery.js:11")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/startBluetoothDevicesDiscovery/")]
    function startBluetoothDevicesDiscovery(
        option: startBluetoothDevicesDiscovery::Option,
    ) => Promise<startBluetoothDevicesDiscovery::Promised>;

    /// Gets the device's Bluetooth ready, before any other of its APIs is called.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth/openBluetoothAdapter.js:10")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/openBluetoothAdapter/")]
    function openBluetoothAdapter(option?: openBluetoothAdapter::Option) => Promise<CallbackResult>;

    /// Tells of Bluetooth devices that a search has found.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth/onBluetoothDeviceFound.js:10")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/onBluetoothDeviceFound/")]
    function onBluetoothDeviceFound(callback: (result: onBluetoothDeviceFound::CallbackResult) => void) => void;

    /// Tells of Bluetooth's becoming available or not, and of a search's start and end.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth/onBluetoothAdapterStateChange.js:10")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/onBluetoothAdapterStateChange/")]
    function onBluetoothAdapterStateChange(
        callback: (result: onBluetoothAdapterStateChange::CallbackResult) => void,
    ) => void;

    /// Stops telling of Bluetooth devices found: all listeners are taken off.
    #[platforms(weapp, alipay)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth/offBluetoothDeviceFound.js:9")]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/offBluetoothDeviceFound/")]
    function offBluetoothDeviceFound(callback: (result: onBluetoothDeviceFound::CallbackResult) => void) => void;

    /// Stops telling of changes of Bluetooth's state: all listeners are taken off.
    #[platforms(weapp, alipay)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth/offBluetoothAdapterStateChange.js:9")]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/offBluetoothAdapterStateChange/")]
    function offBluetoothAdapterStateChange(
        callback: (result: onBluetoothAdapterStateChange::CallbackResult) => void,
    ) => void;

    /// Pairs with a Bluetooth device by a PIN, on Android.
    #[platforms(weapp)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6093")]
    #[since(weapp = "2.12.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/makeBluetoothPair/")]
    function makeBluetoothPair(option: makeBluetoothPair::Option) => Promise<CallbackResult>;

    /// Asks whether a Bluetooth device is paired, on Android.
    #[platforms(weapp)]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/isBluetoothDevicePaired/")]
    function isBluetoothDevicePaired(option: isBluetoothDevicePaired::Option) => Promise<CallbackResult>;

    /// Asks for the connected Bluetooth devices that have one of the given services.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth/getConnectedBluetoothDevices.js:12")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/getConnectedBluetoothDevices/")]
    function getConnectedBluetoothDevices(
        option: getConnectedBluetoothDevices::Option,
    ) => Promise<getConnectedBluetoothDevices::SuccessCallbackResult>;

    /// Asks for all Bluetooth devices found since Bluetooth was opened, connected ones as well.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth/getBluetoothDevices.js:11")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/getBluetoothDevices/")]
    function getBluetoothDevices(
        option?: getBluetoothDevices::Option,
    ) => Promise<getBluetoothDevices::SuccessCallbackResult>;

    /// Asks whether Bluetooth is available, and whether it is searching.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth/getBluetoothAdapterState.js:11")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/getBluetoothAdapterState/")]
    function getBluetoothAdapterState(
        option?: getBluetoothAdapterState::Option,
    ) => Promise<getBluetoothAdapterState::SuccessCallbackResult>;

    /// Closes Bluetooth: all its connections end, and what it holds is freed.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth/closeBluetoothAdapter.js:10")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/closeBluetoothAdapter/")]
    function closeBluetoothAdapter(option?: closeBluetoothAdapter::Option) => Promise<CallbackResult>;
}
