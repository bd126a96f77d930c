//! `writeBLECharacteristicValue`, `setBLEMTU`, `readBLECharacteristicValue`, `onBLEMTUChange` and 12 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace writeBLECharacteristicValue {
        /// How writing to the characteristic went.
        interface Promised {
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        /// Which characteristic to write to, and the bytes to write.
        interface Option {
            /// The UUID of the characteristic to write to.
            characteristicId: string,
            /// The device, by the id that the search has given it.
            deviceId: string,
            /// The UUID of the service that has the characteristic.
            serviceId: string,
            /// The bytes to write; system and device limit how many fit in one packet.
            value: ArrayBuffer,
            /// Whether the device must answer; left out, iOS tries `write` first and Android `writeNoResponse`.
            writeType?: WriteType,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }

        /// The ways to write to a characteristic.
        type WriteType =
            /// The device must confirm; an error if it cannot.
            | "write"
            /// The device sends no confirmation; an error if it does not support that.
            | "writeNoResponse";
    }

    namespace setBLEMTU {
        /// What comes out of the negotiation, whether it succeeded or not.
        type Promised = FailCallbackResult | SuccessCallbackResult;

        /// The packet size to ask a connected device for.
        interface Option {
            /// The connected device, by the id that the search has given it.
            deviceId: string,
            /// The largest packet, in bytes: more than 22 and less than 512.
            #[unit(integer)]
            mtu: number,
            complete?: (res: Promised) => void,
            fail?: (res: FailCallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// Why no packet size was agreed on.
        interface FailCallbackResult {
            /// Absent where the negotiation failed.
            mtu: string,
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        /// The packet size that was agreed on.
        interface SuccessCallbackResult {
            /// The largest packet that both sides accept, in bytes: the one that was asked for.
            mtu: string,
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }
    }

    namespace readBLECharacteristicValue {
        /// Which characteristic to read.
        interface Option {
            /// The UUID of the characteristic to read.
            characteristicId: string,
            /// The device to read from, by the id that the search has given it.
            deviceId: string,
            /// The UUID of the service that the characteristic belongs to.
            serviceId: string,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }
    }

    namespace onBLEMTUChange {
        /// A connection whose largest packet has changed.
        interface CallbackResult {
            /// The device at the other end of the connection.
            deviceId: string,
            /// The largest packet from now on, in bytes.
            mtu: string,
        }
    }

    namespace onBLEConnectionStateChange {
        /// A device that was connected, or whose connection is gone.
        interface CallbackResult {
            /// `true` if the connection was made, `false` if it was closed or lost.
            connected: boolean,
            /// The device that this is about.
            deviceId: string,
        }
    }

    namespace onBLECharacteristicValueChange {
        /// A characteristic and the value that it has now.
        interface CallbackResult {
            /// The UUID of the characteristic that has changed or was read.
            characteristicId: string,
            /// The device that has sent the value.
            deviceId: string,
            /// The UUID of the service in which the characteristic is.
            serviceId: string,
            /// The newest value, as bytes.
            #[corrected(ArrayBuffer | string, "Alipay gives it as hexadecimal text")]
            value: ArrayBuffer,
        }
    }

    namespace notifyBLECharacteristicValueChange {
        /// How turning the notifications on or off went.
        interface Promised {
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        /// The characteristic whose notifications to turn on or off.
        interface Option {
            /// The UUID of a characteristic that supports `notify` or `indicate`.
            characteristicId: string,
            /// The device that sends the notifications.
            deviceId: string,
            /// The UUID of the service around the characteristic.
            serviceId: string,
            /// `true` turns the notifications on, `false` turns them off.
            state: boolean,
            /// Whether each value is confirmed.
            #[default("indication")]
            #[since(weapp = "2.4.0")]
            type?: Type,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }

        /// The ways in which a device sends a new value by itself.
        type Type =
            /// The value is sent, and nobody confirms it.
            | "notification"
            /// The receiver confirms each value.
            | "indication";
    }

    namespace getBLEMTU {
        /// The connection whose largest packet is asked for.
        interface Option {
            /// A device that is connected already.
            deviceId: string,
            /// For which way of writing; only on iOS.
            #[default("write")]
            writeType?: WriteType,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The largest packet of a connection.
        interface SuccessCallbackResult {
            /// In bytes, three of which the protocol takes for itself.
            mtu: number,
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        /// The ways of writing that have a packet size each.
        type WriteType =
            /// Writing that the device confirms.
            | "write"
            /// Writing that nobody confirms.
            | "writeNoResponse";
    }

    namespace getBLEDeviceServices {
        /// The device whose services are asked for.
        interface Option {
            /// A connected device, by the id that the search has given it.
            deviceId: string,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// What a connected device offers.
        interface SuccessCallbackResult {
            /// All services of the device.
            services: BLEService[],
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        /// A group of characteristics that a device offers.
        interface BLEService {
            /// Whether the service can be used by itself, and not only inside of another one.
            isPrimary: boolean,
            /// Names the service in calls that read or write.
            uuid: string,
        }
    }

    namespace getBLEDeviceRSSI {
        /// The device whose signal is measured.
        interface Option {
            /// A device in reach, by the id that the search has given it.
            deviceId: string,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// How well the device is received.
        interface SuccessCallbackResult {
            /// The strength of the signal in dBm: below zero, and nearer to zero is stronger.
            RSSI: number,
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }
    }

    namespace getBLEDeviceCharacteristics {
        /// The service whose characteristics are asked for.
        interface Option {
            /// A connected device that has the service.
            deviceId: string,
            /// The UUID of the service, as `getBLEDeviceServices` gives it.
            serviceId: string,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// What can be read and written in the service.
        interface SuccessCallbackResult {
            /// All characteristics of the service.
            characteristics: BLECharacteristic[],
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        /// A value that a device holds, and what can be done with it.
        interface BLECharacteristic {
            /// What the device permits: reading, writing, notifications.
            properties: Properties,
            /// Names the characteristic in calls that read or write.
            #[alias("characteristicId", "@mini-types/my@3.0.14/types/lib.my.d.ts:22123")]
            uuid: string,
        }

        /// The operations that a characteristic supports.
        interface Properties {
            /// Whether it sends new values by itself and has each one confirmed.
            indicate: boolean,
            /// Whether it sends new values by itself, without confirmation.
            notify: boolean,
            /// Whether its value can be asked for.
            read: boolean,
            /// Whether its value can be set.
            write: boolean,
            /// Whether it can be written without a confirmation by the device.
            writeNoResponse: boolean,
            /// Whether it can be written with a confirmation by the device.
            writeDefault: boolean,
        }
    }

    namespace createBLEConnection {
        /// How connecting to the device went.
        interface Promised {
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        /// The device to connect to.
        interface Option {
            /// The id from an earlier search; no new search is needed to connect again.
            deviceId: string,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
            /// How long to try; without it, there is no limit.
            #[unit(ms)]
            timeout?: number,
        }
    }

    namespace closeBLEConnection {
        /// How closing the connection went.
        interface Promised {
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        /// The device to disconnect from.
        interface Option {
            /// The device whose connection is closed.
            deviceId: string,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }
    }

    /// Writes bytes to a characteristic of a Bluetooth LE device that can be written.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth-ble/writeBLECharacteristicValue.js:11")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/writeBLECharacteristicValue/")]
    function writeBLECharacteristicValue(
        option: writeBLECharacteristicValue::Option,
    ) => Promise<writeBLECharacteristicValue::Promised>;

    /// Negotiates the largest packet (MTU) of a Bluetooth LE connection, on Android.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth-ble/setBLEMTU.js:12")]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/setBLEMTU/")]
    function setBLEMTU(option: setBLEMTU::Option) => Promise<setBLEMTU::SuccessCallbackResult>;

    /// Asks to read a characteristic of a Bluetooth LE device: its change event brings the bytes.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth-ble/readBLECharacteristicValue.js:11")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/readBLECharacteristicValue/")]
    function readBLECharacteristicValue(
        option: readBLECharacteristicValue::Option,
    ) => Promise<crate::general::BluetoothError>;

    /// Tells of a change of a Bluetooth LE connection's largest packet (MTU), on Android.
    #[platforms(weapp)]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/onBLEMTUChange/")]
    function onBLEMTUChange(callback: (result: onBLEMTUChange::CallbackResult) => void) => void;

    /// Tells of a Bluetooth LE device that was connected or disconnected, also when it was lost.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth-ble/onBLEConnectionStateChange.js:10")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/onBLEConnectionStateChange/")]
    function onBLEConnectionStateChange(callback: (result: onBLEConnectionStateChange::CallbackResult) => void) => void;

    /// Tells of the new value of a characteristic, when it was read or the device has sent it.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth-ble/onBLECharacteristicValueChange.js:10")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/onBLECharacteristicValueChange/")]
    function onBLECharacteristicValueChange(
        callback: (result: onBLECharacteristicValueChange::CallbackResult) => void,
    ) => void;

    /// Stops telling of changes of the MTU: all listeners are taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/offBLEMTUChange/")]
    function offBLEMTUChange(callback?: (result: onBLEMTUChange::CallbackResult) => void) => void;

    /// Stops telling of Bluetooth LE connections made and lost: all listeners are taken off.
    #[platforms(weapp, alipay)]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/offBLEConnectionStateChange/")]
    function offBLEConnectionStateChange(
        callback?: (result: onBLEConnectionStateChange::CallbackResult) => void,
    ) => void;

    /// Stops telling of new values of characteristics: all listeners are taken off.
    #[platforms(weapp, alipay)]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/offBLECharacteristicValueChange/")]
    function offBLECharacteristicValueChange(
        callback: (result: onBLECharacteristicValueChange::CallbackResult) => void,
    ) => void;

    /// Turns the notifications of a characteristic of a Bluetooth LE device on or off.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth-ble/notifyBLECharacteristicValueChange.js:11")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/notifyBLECharacteristicValueChange/")]
    function notifyBLECharacteristicValueChange(
        option: notifyBLECharacteristicValueChange::Option,
    ) => Promise<notifyBLECharacteristicValueChange::Promised>;

    /// Asks for the largest packet (MTU) of a Bluetooth LE connection.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/getBLEMTU/")]
    function getBLEMTU(option: getBLEMTU::Option) => Promise<getBLEMTU::SuccessCallbackResult>;

    /// Asks for the services of a connected Bluetooth LE device.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth-ble/getBLEDeviceServices.js:12")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/getBLEDeviceServices/")]
    function getBLEDeviceServices(
        option: getBLEDeviceServices::Option,
    ) => Promise<getBLEDeviceServices::SuccessCallbackResult>;

    /// Asks for the signal strength of a Bluetooth LE device.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth-ble/getBLEDeviceRSSI.js:12")]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/getBLEDeviceRSSI/")]
    function getBLEDeviceRSSI(option: getBLEDeviceRSSI::Option) => Promise<getBLEDeviceRSSI::SuccessCallbackResult>;

    /// Asks for the characteristics of a service of a Bluetooth LE device, and what each can do.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth-ble/getBLEDeviceCharacteristics.js:12")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/getBLEDeviceCharacteristics/")]
    function getBLEDeviceCharacteristics(
        option: getBLEDeviceCharacteristics::Option,
    ) => Promise<getBLEDeviceCharacteristics::SuccessCallbackResult>;

    /// Connects to a Bluetooth LE device by its id.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth-ble/createBLEConnection.js:11")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/createBLEConnection/")]
    function createBLEConnection(option: createBLEConnection::Option) => Promise<createBLEConnection::Promised>;

    /// Closes the connection to a Bluetooth LE device.
    #[platforms(weapp, alipay, jd)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/bluetooth-ble/closeBLEConnection.js:11")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/closeBLEConnection/")]
    function closeBLEConnection(option: closeBLEConnection::Option) => Promise<closeBLEConnection::Promised>;
}
