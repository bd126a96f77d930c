//! `requestDeviceVoIP`, `getDeviceVoIPList`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace requestDeviceVoIP {
        interface Option {
            sn: string,
            snTicket: string,
            modelId: string,
            deviceName: string,
            #[since(weapp = "2.30.4")]
            isGroup?: boolean,
            #[since(weapp = "2.30.4")]
            groupId: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace getDeviceVoIPList {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            list: DeviceVoIP[],
        }

        interface DeviceVoIP {
            sn: string,
            model_id: string,
            #[since(weapp = "2.30.4")]
            group_id: string,
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
