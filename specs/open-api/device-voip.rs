//! `requestDeviceVoIP`, `getDeviceVoIPList`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace requestDeviceVoIP {
        /// Which device wants to call the user.
        interface Option {
            /// The device's serial number: letters, digits, `_` and `-`, at most 128 bytes.
            sn: string,
            /// A ticket for the device, valid for five minutes.
            snTicket: string,
            /// Which model it is, by the number of its registration.
            modelId: string,
            /// What the user is told as the device's name, in at most 13 characters.
            deviceName: string,
            /// Whether the user allows a whole group of devices; not if it is left out.
            #[since(weapp = "2.30.4")]
            isGroup?: boolean,
            /// Which group; with `isGroup`, it stands for all the fields about one device.
            #[since(weapp = "2.30.4")]
            groupId: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace getDeviceVoIPList {
        /// The callbacks that are told which devices may call.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The devices that have asked to call the user.
        interface SuccessCallbackResult extends CallbackResult {
            /// Devices and groups, one by one.
            list: DeviceVoIP[],
        }

        /// A device, or a group of them, and what the user said.
        interface DeviceVoIP {
            /// The serial number, if it is one device.
            sn: string,
            /// The number of its model, if it is one device.
            model_id: string,
            /// By which id the group is known, if this is a group of devices.
            #[since(weapp = "2.30.4")]
            group_id: string,
            /// 0 if the user has not allowed it, 1 if so.
            status: number,
        }
    }

    /// Asks the user to allow voice and video calls with a device or a group of devices.
    #[platforms(weapp)]
    #[since(weapp = "2.27.3")]
    #[see("https://docs.taro.zone/docs/apis/open-api/device-voip/requestDeviceVoIP/")]
    function requestDeviceVoIP(option: requestDeviceVoIP::Option) => Promise<CallbackResult>;

    /// Asks for the devices with which the user has allowed voice and video calls.
    #[platforms(weapp)]
    #[since(weapp = "2.30.3")]
    #[see("https://docs.taro.zone/docs/apis/open-api/device-voip/getDeviceVoIPList/")]
    function getDeviceVoIPList(option: getDeviceVoIPList::Option) => Promise<getDeviceVoIPList::SuccessCallbackResult>;
}
