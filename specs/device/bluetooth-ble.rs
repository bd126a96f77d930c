//! `writeBLECharacteristicValue`, `setBLEMTU`, `readBLECharacteristicValue`, `onBLEMTUChange` and 12 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace writeBLECharacteristicValue {
        interface Promised {
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        interface Option {
            characteristicId: string,
            deviceId: string,
            serviceId: string,
            value: ArrayBuffer,
            writeType?: WriteType,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }

        type WriteType = "write" | "writeNoResponse";
    }

    namespace setBLEMTU {
        type Promised = FailCallbackResult | SuccessCallbackResult;

        interface Option {
            deviceId: string,
            #[unit(integer)]
            mtu: number,
            complete?: (res: Promised) => void,
            fail?: (res: FailCallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        interface FailCallbackResult {
            mtu: string,
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        interface SuccessCallbackResult {
            mtu: string,
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }
    }

    namespace readBLECharacteristicValue {
        interface Option {
            characteristicId: string,
            deviceId: string,
            serviceId: string,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }
    }

    namespace onBLEMTUChange {
        interface CallbackResult {
            deviceId: string,
            mtu: string,
        }
    }

    namespace onBLEConnectionStateChange {
        interface CallbackResult {
            connected: boolean,
            deviceId: string,
        }
    }

    namespace onBLECharacteristicValueChange {
        interface CallbackResult {
            characteristicId: string,
            deviceId: string,
            serviceId: string,
            #[corrected(ArrayBuffer | string, "Alipay gives it as hexadecimal text")]
            value: ArrayBuffer,
        }
    }

    namespace notifyBLECharacteristicValueChange {
        interface Promised {
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        interface Option {
            characteristicId: string,
            deviceId: string,
            serviceId: string,
            state: boolean,
            #[default("indication")]
            #[since(weapp = "2.4.0")]
            type?: Type,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }

        type Type = "notification" | "indication";
    }

    namespace getBLEMTU {
        interface Option {
            deviceId: string,
            #[default("write")]
            writeType?: WriteType,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult {
            mtu: number,
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        type WriteType = "write" | "writeNoResponse";
    }

    namespace getBLEDeviceServices {
        interface Option {
            deviceId: string,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult {
            services: BLEService[],
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        interface BLEService {
            isPrimary: boolean,
            uuid: string,
        }
    }

    namespace getBLEDeviceRSSI {
        interface Option {
            deviceId: string,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult {
            RSSI: number,
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }
    }

    namespace getBLEDeviceCharacteristics {
        interface Option {
            deviceId: string,
            serviceId: string,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult {
            characteristics: BLECharacteristic[],
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        interface BLECharacteristic {
            properties: Properties,
            uuid: string,
        }

        interface Properties {
            indicate: boolean,
            notify: boolean,
            read: boolean,
            write: boolean,
            writeNoResponse: boolean,
            writeDefault: boolean,
        }
    }

    namespace createBLEConnection {
        interface Promised {
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        interface Option {
            deviceId: string,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
            #[unit(ms)]
            timeout?: number,
        }
    }

    namespace closeBLEConnection {
        interface Promised {
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }

        interface Option {
            deviceId: string,
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: crate::general::BluetoothError) => void,
        }
    }

    /// Writes bytes to a characteristic of a Bluetooth LE device that can be written.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/writeBLECharacteristicValue/")]
    function writeBLECharacteristicValue(
        option: writeBLECharacteristicValue::Option,
    ) => Promise<writeBLECharacteristicValue::Promised>;

    /// Negotiates the largest packet (MTU) of a Bluetooth LE connection, on Android.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/setBLEMTU/")]
    function setBLEMTU(option: setBLEMTU::Option) => Promise<setBLEMTU::SuccessCallbackResult>;

    /// Asks to read a characteristic of a Bluetooth LE device: its change event brings the bytes.
    #[platforms(weapp, alipay, jd)]
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
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/onBLEConnectionStateChange/")]
    function onBLEConnectionStateChange(callback: (result: onBLEConnectionStateChange::CallbackResult) => void) => void;

    /// Tells of the new value of a characteristic, when it was read or the device has sent it.
    #[platforms(weapp, alipay, jd)]
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
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/getBLEDeviceServices/")]
    function getBLEDeviceServices(
        option: getBLEDeviceServices::Option,
    ) => Promise<getBLEDeviceServices::SuccessCallbackResult>;

    /// Asks for the signal strength of a Bluetooth LE device.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/getBLEDeviceRSSI/")]
    function getBLEDeviceRSSI(option: getBLEDeviceRSSI::Option) => Promise<getBLEDeviceRSSI::SuccessCallbackResult>;

    /// Asks for the characteristics of a service of a Bluetooth LE device, and what each can do.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/getBLEDeviceCharacteristics/")]
    function getBLEDeviceCharacteristics(
        option: getBLEDeviceCharacteristics::Option,
    ) => Promise<getBLEDeviceCharacteristics::SuccessCallbackResult>;

    /// Connects to a Bluetooth LE device by its id.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/createBLEConnection/")]
    function createBLEConnection(option: createBLEConnection::Option) => Promise<createBLEConnection::Promised>;

    /// Closes the connection to a Bluetooth LE device.
    #[platforms(weapp, alipay, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-ble/closeBLEConnection/")]
    function closeBLEConnection(option: closeBLEConnection::Option) => Promise<closeBLEConnection::Promised>;
}
