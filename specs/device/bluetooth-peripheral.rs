//! `onBLEPeripheralConnectionStateChanged`, `offBLEPeripheralConnectionStateChanged`, `createBLEPeripheralServer`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace onBLEPeripheralConnectionStateChanged {
        interface CallbackResult {
            deviceId: string,
            serverId: string,
            connected: boolean,
        }
    }

    namespace createBLEPeripheralServer {
        interface Option {
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult {
            server: BLEPeripheralServer,
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }
    }

    #[platforms(weapp)]
    interface BLEPeripheralServer {
        #[platforms(weapp, jd)]
        addService(option: BLEPeripheralServer::addService::Option) => Promise<crate::general::BluetoothError>,
        #[platforms(weapp)]
        close(option: BLEPeripheralServer::close::Option) => Promise<crate::general::BluetoothError>,
        #[platforms(weapp, jd)]
        offCharacteristicReadRequest(
            callback?: (result: BLEPeripheralServer::onCharacteristicReadRequest::CallbackResult) => void,
        ) => void,
        #[platforms(weapp, jd)]
        #[since(weapp = "2.13.0")]
        offCharacteristicSubscribed(
            callback?: (result: BLEPeripheralServer::onCharacteristicSubscribed::CallbackResult) => void,
        ) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.13.0")]
        offCharacteristicUnsubscribed(
            callback?: (result: BLEPeripheralServer::onCharacteristicUnsubscribed::CallbackResult) => void,
        ) => void,
        #[platforms(weapp, jd)]
        offCharacteristicWriteRequest(
            callback?: (result: BLEPeripheralServer::onCharacteristicWriteRequest::CallbackResult) => void,
        ) => void,
        #[platforms(weapp, jd)]
        onCharacteristicReadRequest(
            callback: (result: BLEPeripheralServer::onCharacteristicReadRequest::CallbackResult) => void,
        ) => void,
        #[platforms(weapp, jd)]
        #[since(weapp = "2.13.0")]
        onCharacteristicSubscribed(
            callback: (result: BLEPeripheralServer::onCharacteristicSubscribed::CallbackResult) => void,
        ) => void,
        #[platforms(weapp, jd)]
        #[since(weapp = "2.13.0")]
        onCharacteristicUnsubscribed(
            callback: (result: BLEPeripheralServer::onCharacteristicUnsubscribed::CallbackResult) => void,
        ) => void,
        #[platforms(weapp, jd)]
        onCharacteristicWriteRequest(
            callback: (result: BLEPeripheralServer::onCharacteristicWriteRequest::CallbackResult) => void,
        ) => void,
        #[platforms(weapp, jd)]
        removeService(option: BLEPeripheralServer::removeService::Option) => Promise<crate::general::BluetoothError>,
        #[platforms(weapp, jd)]
        startAdvertising(
            option: BLEPeripheralServer::startAdvertising::Option,
        ) => Promise<crate::general::BluetoothError>,
        #[platforms(weapp, jd)]
        stopAdvertising(
            option: BLEPeripheralServer::stopAdvertising::Option,
        ) => Promise<crate::general::BluetoothError>,
        #[platforms(weapp, jd)]
        writeCharacteristicValue(
            option: BLEPeripheralServer::writeCharacteristicValue::Option,
        ) => Promise<crate::general::BluetoothError>,
    }

    namespace BLEPeripheralServer {
        namespace addService {
            interface Option {
                service: service,
                complete?: (res: crate::general::BluetoothError) => void,
                fail?: (res: crate::general::BluetoothError) => void,
                success?: (res: crate::general::BluetoothError) => void,
            }

            interface service {
                uuid: string,
                characteristics: characteristic[],
            }

            interface characteristic {
                uuid: string,
                properties?: properties,
                permission?: characteristicPermission,
                value?: ArrayBuffer,
                descriptors?: descriptor[],
            }

            interface properties {
                #[default(false)]
                write?: boolean,
                #[default(false)]
                writeNoResponse?: boolean,
                #[default(false)]
                read?: boolean,
                #[default(false)]
                notify?: boolean,
                #[default(false)]
                indicate?: boolean,
            }

            interface characteristicPermission {
                #[default(false)]
                readable?: boolean,
                #[default(false)]
                writeable?: boolean,
                #[default(false)]
                readEncryptionRequired?: boolean,
                #[default(false)]
                writeEncryptionRequired?: boolean,
            }

            interface descriptor {
                uuid: string,
                permission?: descriptorPermission,
                value: ArrayBuffer,
            }

            interface descriptorPermission {
                #[default(false)]
                write?: boolean,
                #[default(false)]
                read?: boolean,
            }
        }

        namespace close {
            interface Option {
                complete?: (res: crate::general::BluetoothError) => void,
                fail?: (res: crate::general::BluetoothError) => void,
                success?: (res: crate::general::BluetoothError) => void,
            }
        }

        namespace onCharacteristicReadRequest {
            interface CallbackResult {
                serviceId: string,
                characteristicId: string,
                callbackId: number,
            }
        }

        namespace onCharacteristicSubscribed {
            interface CallbackResult {
                serviceId: string,
                characteristicId: string,
            }
        }

        namespace onCharacteristicUnsubscribed {
            interface CallbackResult {
                serviceId: string,
                characteristicId: string,
            }
        }

        namespace onCharacteristicWriteRequest {
            interface CallbackResult {
                serviceId: string,
                characteristicId: string,
                callbackId: number,
                value: ArrayBuffer,
            }
        }

        namespace removeService {
            interface Option {
                serviceId: string,
                complete?: (res: crate::general::BluetoothError) => void,
                fail?: (res: crate::general::BluetoothError) => void,
                success?: (res: crate::general::BluetoothError) => void,
            }
        }

        namespace startAdvertising {
            interface Option {
                advertiseRequest: advertiseRequest,
                #[default("medium")]
                powerLevel?: PowerLevel,
                complete?: (res: crate::general::BluetoothError) => void,
                fail?: (res: crate::general::BluetoothError) => void,
                success?: (res: crate::general::BluetoothError) => void,
            }

            interface advertiseRequest {
                #[default(true)]
                connectable?: boolean,
                #[default("")]
                deviceName?: string,
                serviceUuids?: string[],
                manufacturerData?: manufacturerData[],
                #[since(weapp = "2.20.1")]
                beacon?: beacon,
            }

            interface manufacturerData {
                manufacturerId: string,
                manufacturerSpecificData?: ArrayBuffer,
            }

            interface beacon {
                uuid: string,
                major: number,
                minor: number,
                measuredPower?: number,
            }

            type PowerLevel = "low" | "medium" | "high";
        }

        namespace stopAdvertising {
            interface Option {
                complete?: (res: crate::general::BluetoothError) => void,
                fail?: (res: crate::general::BluetoothError) => void,
                success?: (res: crate::general::BluetoothError) => void,
            }
        }

        namespace writeCharacteristicValue {
            interface Option {
                serviceId: string,
                characteristicId: string,
                value: ArrayBuffer,
                needNotify: boolean,
                callbackId?: number,
                complete?: (res: crate::general::BluetoothError) => void,
                fail?: (res: crate::general::BluetoothError) => void,
                success?: (res: crate::general::BluetoothError) => void,
            }
        }
    }

    /// Tells of a device that has connected to this peripheral, or has left it.
    #[platforms(weapp, jd)]
    #[since(weapp = "2.10.3")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-peripheral/onBLEPeripheralConnectionStateChanged/")]
    function onBLEPeripheralConnectionStateChanged(
        callback: (result: onBLEPeripheralConnectionStateChanged::CallbackResult) => void,
    ) => void;

    /// Stops telling of connections to this peripheral: all listeners are taken off.
    #[platforms(weapp, jd)]
    #[since(weapp = "2.10.3")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-peripheral/offBLEPeripheralConnectionStateChanged/")]
    function offBLEPeripheralConnectionStateChanged(
        callback?: (result: onBLEPeripheralConnectionStateChanged::CallbackResult) => void,
    ) => void;

    /// Makes this device a Bluetooth LE peripheral, and gives its `BLEPeripheralServer`.
    #[platforms(weapp, jd)]
    #[since(weapp = "2.10.3")]
    #[see("https://docs.taro.zone/docs/apis/device/bluetooth-peripheral/createBLEPeripheralServer/")]
    function createBLEPeripheralServer(
        option: createBLEPeripheralServer::Option,
    ) => Promise<createBLEPeripheralServer::SuccessCallbackResult>;
}
