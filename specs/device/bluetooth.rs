//! `stopBluetoothDevicesDiscovery`, `startBluetoothDevicesDiscovery`, `openBluetoothAdapter`, `onBluetoothDeviceFound` and 9 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopBluetoothDevicesDiscovery {
        interface Promised extends CallbackResult {
            errMsg: string,
        }

        interface Option {
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }
    }

    namespace startBluetoothDevicesDiscovery {
        interface Promised extends CallbackResult {
            errMsg: string,
        }

        interface Option {
            allowDuplicatesKey?: boolean,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            interval?: number,
            services?: string[],
            powerLevel?: PowerLevel,
            success?: (res: crate::general::BluetoothError) => void,
        }

        type PowerLevel = "low" | "medium" | "high";
    }

    namespace openBluetoothAdapter {
        interface Option {
            #[since(weapp = "2.10.0")]
            mode?: Mode,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }

        type Mode = "central" | "peripheral";
    }

    namespace onBluetoothDeviceFound {
        interface CallbackResult {
            devices: CallbackResultBlueToothDevice[],
        }

        interface CallbackResultBlueToothDevice {
            RSSI: number,
            advertisData: ArrayBuffer,
            advertisServiceUUIDs: string[],
            deviceId: string,
            localName: string,
            name: string,
            serviceData: Record<string, any>,
            connectable?: boolean,
        }
    }

    namespace onBluetoothAdapterStateChange {
        interface CallbackResult {
            available: boolean,
            discovering: boolean,
        }
    }

    namespace makeBluetoothPair {
        interface Option {
            deviceId: string,
            pin: string,
            #[default(20000)]
            timeout?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace isBluetoothDevicePaired {
        interface Option {
            deviceId: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getConnectedBluetoothDevices {
        interface Option {
            services: string[],
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            devices: BluetoothDeviceInfo[],
            errMsg: string,
        }

        interface BluetoothDeviceInfo {
            deviceId: string,
            name: string,
        }
    }

    namespace getBluetoothDevices {
        interface Option {
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            devices: SuccessCallbackResultBlueToothDevice[],
            errMsg: string,
        }

        interface SuccessCallbackResultBlueToothDevice extends CallbackResult {
            RSSI: number,
            advertisData: ArrayBuffer,
            advertisServiceUUIDs: string[],
            deviceId: string,
            localName: string,
            name: string,
            serviceData: Record<string, any>,
            connectable?: boolean,
        }
    }

    namespace getBluetoothAdapterState {
        interface Option {
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            available: boolean,
            discovering: boolean,
            errMsg: string,
        }
    }

    namespace closeBluetoothAdapter {
        interface Option {
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }
    }

    /// Stops the search for Bluetooth devices nearby.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/stopBluetoothDevicesDiscovery/")]
    function stopBluetoothDevicesDiscovery(
        option?: stopBluetoothDevicesDiscovery::Option,
    ) => Promise<stopBluetoothDevicesDiscovery::Promised>;

    /// Starts a search for Bluetooth devices nearby, which costs power until it is stopped.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/startBluetoothDevicesDiscovery/")]
    function startBluetoothDevicesDiscovery(
        option: startBluetoothDevicesDiscovery::Option,
    ) => Promise<startBluetoothDevicesDiscovery::Promised>;

    /// Gets the device's Bluetooth ready, before any other of its APIs is called.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/openBluetoothAdapter/")]
    function openBluetoothAdapter(option?: openBluetoothAdapter::Option) => Promise<CallbackResult>;

    /// Tells of Bluetooth devices that a search has found.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/onBluetoothDeviceFound/")]
    function onBluetoothDeviceFound(callback: (result: onBluetoothDeviceFound::CallbackResult) => void) => void;

    /// Tells of Bluetooth's becoming available or not, and of a search's start and end.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/onBluetoothAdapterStateChange/")]
    function onBluetoothAdapterStateChange(
        callback: (result: onBluetoothAdapterStateChange::CallbackResult) => void,
    ) => void;

    /// Stops telling of Bluetooth devices found: all listeners are taken off.
    #[platforms(weapp, alipay)]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/offBluetoothDeviceFound/")]
    function offBluetoothDeviceFound(callback: (result: onBluetoothDeviceFound::CallbackResult) => void) => void;

    /// Stops telling of changes of Bluetooth's state: all listeners are taken off.
    #[platforms(weapp, alipay)]
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
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/getConnectedBluetoothDevices/")]
    function getConnectedBluetoothDevices(
        option: getConnectedBluetoothDevices::Option,
    ) => Promise<getConnectedBluetoothDevices::SuccessCallbackResult>;

    /// Asks for all Bluetooth devices found since Bluetooth was opened, connected ones as well.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/getBluetoothDevices/")]
    function getBluetoothDevices(
        option?: getBluetoothDevices::Option,
    ) => Promise<getBluetoothDevices::SuccessCallbackResult>;

    /// Asks whether Bluetooth is available, and whether it is searching.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/getBluetoothAdapterState/")]
    function getBluetoothAdapterState(
        option?: getBluetoothAdapterState::Option,
    ) => Promise<getBluetoothAdapterState::SuccessCallbackResult>;

    /// Closes Bluetooth: all its connections end, and what it holds is freed.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth/closeBluetoothAdapter/")]
    function closeBluetoothAdapter(option?: closeBluetoothAdapter::Option) => Promise<CallbackResult>;
}
