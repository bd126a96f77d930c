//! `onBLEPeripheralConnectionStateChanged`, `offBLEPeripheralConnectionStateChanged`, `createBLEPeripheralServer`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace onBLEPeripheralConnectionStateChanged {
        /// Another device that has connected to this one, or has left.
        interface CallbackResult {
            /// The device at the other end.
            deviceId: string,
            /// The UUID of the server of this device that it uses.
            serverId: string,
            /// `true` if it has connected, `false` if it has gone.
            connected: boolean,
        }
    }

    namespace createBLEPeripheralServer {
        /// Holds no more than listeners: `createBLEPeripheralServer` has no settings.
        interface Option {
            complete?: (res: crate::general::BluetoothError) => void,
            fail?: (res: crate::general::BluetoothError) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// The new server.
        interface SuccessCallbackResult {
            /// Offers services to other devices, once it advertises.
            server: BLEPeripheralServer,
            errMsg: string,
            errCode: crate::general::BluetoothErrCode,
        }
    }

    /// Makes this device a Bluetooth LE peripheral that others connect to.
    #[platforms(weapp)]
    interface BLEPeripheralServer {
        /// Adds a service with its characteristics, which others can then use.
        #[platforms(weapp, jd)]
        addService(option: BLEPeripheralServer::addService::Option) => Promise<crate::general::BluetoothError>,
        /// Shuts the server down.
        #[platforms(weapp)]
        close(option: BLEPeripheralServer::close::Option) => Promise<crate::general::BluetoothError>,
        /// Stops telling of other devices that want to read.
        #[platforms(weapp, jd)]
        offCharacteristicReadRequest(
            callback?: (result: BLEPeripheralServer::onCharacteristicReadRequest::CallbackResult) => void,
        ) => void,
        /// Stops telling of new subscribers to a characteristic.
        #[platforms(weapp, jd)]
        #[since(weapp = "2.13.0")]
        offCharacteristicSubscribed(
            callback?: (result: BLEPeripheralServer::onCharacteristicSubscribed::CallbackResult) => void,
        ) => void,
        /// Stops telling of subscribers that have left.
        #[platforms(weapp)]
        #[since(weapp = "2.13.0")]
        offCharacteristicUnsubscribed(
            callback?: (result: BLEPeripheralServer::onCharacteristicUnsubscribed::CallbackResult) => void,
        ) => void,
        /// Stops telling of other devices that want to write.
        #[platforms(weapp, jd)]
        offCharacteristicWriteRequest(
            callback?: (result: BLEPeripheralServer::onCharacteristicWriteRequest::CallbackResult) => void,
        ) => void,
        /// Another device wants to read: answer it at once with `writeCharacteristicValue`, or it gets nothing.
        #[platforms(weapp, jd)]
        onCharacteristicReadRequest(
            callback: (result: BLEPeripheralServer::onCharacteristicReadRequest::CallbackResult) => void,
        ) => void,
        /// Another device has subscribed to a characteristic; only on iOS.
        #[platforms(weapp, jd)]
        #[since(weapp = "2.13.0")]
        onCharacteristicSubscribed(
            callback: (result: BLEPeripheralServer::onCharacteristicSubscribed::CallbackResult) => void,
        ) => void,
        /// Another device has ended its subscription; only on iOS.
        #[platforms(weapp, jd)]
        #[since(weapp = "2.13.0")]
        onCharacteristicUnsubscribed(
            callback: (result: BLEPeripheralServer::onCharacteristicUnsubscribed::CallbackResult) => void,
        ) => void,
        /// Another device wants to write a value into a characteristic.
        #[platforms(weapp, jd)]
        onCharacteristicWriteRequest(
            callback: (result: BLEPeripheralServer::onCharacteristicWriteRequest::CallbackResult) => void,
        ) => void,
        /// Takes a service away again.
        #[platforms(weapp, jd)]
        removeService(option: BLEPeripheralServer::removeService::Option) => Promise<crate::general::BluetoothError>,
        /// Starts to tell devices around that this one is here.
        #[platforms(weapp, jd)]
        startAdvertising(
            option: BLEPeripheralServer::startAdvertising::Option,
        ) => Promise<crate::general::BluetoothError>,
        /// Stops telling devices around that this one is here.
        #[platforms(weapp, jd)]
        stopAdvertising(
            option: BLEPeripheralServer::stopAdvertising::Option,
        ) => Promise<crate::general::BluetoothError>,
        /// Sets a characteristic's value, and sends it to those who asked for it or have subscribed.
        #[platforms(weapp, jd)]
        writeCharacteristicValue(
            option: BLEPeripheralServer::writeCharacteristicValue::Option,
        ) => Promise<crate::general::BluetoothError>,
    }

    namespace BLEPeripheralServer {
        namespace addService {
            /// The service that the server gets.
            interface Option {
                /// Its UUID and its characteristics.
                service: service,
                complete?: (res: crate::general::BluetoothError) => void,
                fail?: (res: crate::general::BluetoothError) => void,
                success?: (res: crate::general::BluetoothError) => void,
            }

            /// A group of characteristics that this device offers.
            interface service {
                /// The name by which other devices find the service.
                uuid: string,
                /// The values that others may read, write or subscribe to.
                characteristics: characteristic[],
            }

            /// A value that this device offers.
            interface characteristic {
                /// The name by which other devices find the characteristic.
                uuid: string,
                /// The operations that it supports; none if it is left out.
                properties?: properties,
                /// What others may do, and whether only over an encrypted connection.
                permission?: characteristicPermission,
                /// The bytes that it has at the beginning.
                value?: ArrayBuffer,
                /// What is said about the value besides.
                descriptors?: descriptor[],
            }

            /// The operations that the new characteristic supports.
            interface properties {
                /// Whether others can set the value and get a confirmation.
                #[default(false)]
                write?: boolean,
                /// Whether others can set the value without a confirmation.
                #[default(false)]
                writeNoResponse?: boolean,
                /// Whether others can ask for the value.
                #[default(false)]
                read?: boolean,
                /// Whether it sends changes to subscribers without confirmation.
                #[default(false)]
                notify?: boolean,
                /// Whether it sends changes to subscribers and has them confirmed.
                #[default(false)]
                indicate?: boolean,
            }

            /// Who may do what with the new characteristic.
            interface characteristicPermission {
                /// Whether others are allowed to read it.
                #[default(false)]
                readable?: boolean,
                /// Whether others are allowed to write it.
                #[default(false)]
                writeable?: boolean,
                /// Whether reading needs an encrypted connection.
                #[default(false)]
                readEncryptionRequired?: boolean,
                /// Whether writing needs an encrypted connection.
                #[default(false)]
                writeEncryptionRequired?: boolean,
            }

            /// A piece of data that says something about a characteristic.
            interface descriptor {
                /// Says which kind of descriptor it is.
                uuid: string,
                /// What others may do with it.
                permission?: descriptorPermission,
                /// What it says, as bytes.
                value: ArrayBuffer,
            }

            /// Who may do what with the descriptor.
            interface descriptorPermission {
                /// Whether others are allowed to change it.
                #[default(false)]
                write?: boolean,
                /// Whether others are allowed to see it.
                #[default(false)]
                read?: boolean,
            }
        }

        namespace close {
            /// What the server's `close` takes: listeners only.
            interface Option {
                complete?: (res: crate::general::BluetoothError) => void,
                fail?: (res: crate::general::BluetoothError) => void,
                success?: (res: crate::general::BluetoothError) => void,
            }
        }

        namespace onCharacteristicReadRequest {
            /// What another device wants to read.
            interface CallbackResult {
                /// The UUID of the service that the wanted characteristic is in.
                serviceId: string,
                /// The UUID of the characteristic that is to be read.
                characteristicId: string,
                /// The number of this request, which the answer by `writeCharacteristicValue` names.
                callbackId: number,
            }
        }

        namespace onCharacteristicSubscribed {
            /// What another device has subscribed to.
            interface CallbackResult {
                /// The UUID of the service that the subscribed characteristic is in.
                serviceId: string,
                /// The UUID of the characteristic that has a new subscriber.
                characteristicId: string,
            }
        }

        namespace onCharacteristicUnsubscribed {
            /// What another device has unsubscribed from.
            interface CallbackResult {
                /// The UUID of the service that the characteristic is in.
                serviceId: string,
                /// The UUID of the characteristic that has lost a subscriber.
                characteristicId: string,
            }
        }

        namespace onCharacteristicWriteRequest {
            /// What another device wants to write, and where.
            interface CallbackResult {
                /// The UUID of the service that the characteristic to change is in.
                serviceId: string,
                /// The UUID of the characteristic to change.
                characteristicId: string,
                /// The number of this request, for the answer by `writeCharacteristicValue`.
                callbackId: number,
                /// The bytes that the other device has sent.
                value: ArrayBuffer,
            }
        }

        namespace removeService {
            /// The service to take away.
            interface Option {
                /// The UUID that it was added with.
                serviceId: string,
                complete?: (res: crate::general::BluetoothError) => void,
                fail?: (res: crate::general::BluetoothError) => void,
                success?: (res: crate::general::BluetoothError) => void,
            }
        }

        namespace startAdvertising {
            /// What is sent to the devices around, and how strongly.
            interface Option {
                /// The contents of the advertisement.
                advertiseRequest: advertiseRequest,
                /// How strongly to send.
                #[default("medium")]
                powerLevel?: PowerLevel,
                complete?: (res: crate::general::BluetoothError) => void,
                fail?: (res: crate::general::BluetoothError) => void,
                success?: (res: crate::general::BluetoothError) => void,
            }

            /// What an advertisement says of this device.
            interface advertiseRequest {
                /// Whether others can connect.
                #[default(true)]
                connectable?: boolean,
                /// The name that others see; empty if it is left out.
                #[default("")]
                deviceName?: string,
                /// The UUIDs of the services to advertise.
                serviceUuids?: string[],
                /// Data of the manufacturer; only on Android, as iOS does not permit it.
                manufacturerData?: manufacturerData[],
                /// Left out unless the device is to appear as an iBeacon.
                #[since(weapp = "2.20.1")]
                beacon?: beacon,
            }

            /// Data that a manufacturer puts into an advertisement; only on Android.
            interface manufacturerData {
                /// The number of the manufacturer, in hexadecimal, with `0x` before it.
                manufacturerId: string,
                /// Any bytes, which only the manufacturer understands.
                manufacturerSpecificData?: ArrayBuffer,
            }

            /// What this device says as an iBeacon.
            interface beacon {
                /// Says whose beacons these are; it is the same for all of them.
                uuid: string,
                /// The number of the group of beacons.
                major: number,
                /// The number of the beacon in its group.
                minor: number,
                /// How strong the signal is at a distance of one metre, from which others tell how far away they are.
                measuredPower?: number,
            }

            /// How strongly an advertisement is sent.
            type PowerLevel =
                /// Weak: a short reach that saves power.
                | "low"
                /// Between `low` and `high`.
                | "medium"
                /// Strong: the longest reach.
                | "high";
        }

        namespace stopAdvertising {
            /// What `stopAdvertising` takes: listeners only.
            interface Option {
                complete?: (res: crate::general::BluetoothError) => void,
                fail?: (res: crate::general::BluetoothError) => void,
                success?: (res: crate::general::BluetoothError) => void,
            }
        }

        namespace writeCharacteristicValue {
            /// The new value of a characteristic, and whom to tell.
            interface Option {
                /// The UUID of the service that the written characteristic is in.
                serviceId: string,
                /// The UUID of the characteristic that gets the value.
                characteristicId: string,
                /// The bytes that it has from now on.
                value: ArrayBuffer,
                /// Whether to tell connected devices that the value is a new one.
                needNotify: boolean,
                /// The number of the request that this answers; left out if it answers none.
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
