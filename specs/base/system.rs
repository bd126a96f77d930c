//! `openSystemBluetoothSetting`, `openAppAuthorizeSetting`, `getWindowInfo`, `getSystemSetting` and 9 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace openSystemBluetoothSetting {
        interface Option {
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace openAppAuthorizeSetting {
        interface Option {
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace getWindowInfo {
        interface Result {
            pixelRatio: number,
            screenWidth: number,
            screenHeight: number,
            windowWidth: number,
            windowHeight: number,
            statusBarHeight?: number,
            safeArea?: crate::general::SafeAreaResult,
        }
    }

    namespace getSystemSetting {
        interface Result {
            bluetoothEnabled?: boolean,
            locationEnabled?: boolean,
            wifiEnabled?: boolean,
            deviceOrientation?: DeviceOrientation,
        }

        type DeviceOrientation = "portrait" | "landscape";
    }

    namespace getSystemInfoSync {
        interface Result {
            brand: string,
            model: string,
            pixelRatio: number,
            screenWidth: number,
            screenHeight: number,
            windowWidth: number,
            windowHeight: number,
            statusBarHeight?: number,
            language: string,
            version?: string,
            system: string,
            platform: string,
            fontSizeSetting?: number,
            SDKVersion?: string,
            benchmarkLevel: number,
            albumAuthorized?: boolean,
            cameraAuthorized?: boolean,
            locationAuthorized?: boolean,
            microphoneAuthorized?: boolean,
            notificationAuthorized?: boolean,
            notificationAlertAuthorized?: boolean,
            notificationBadgeAuthorized?: boolean,
            notificationSoundAuthorized?: boolean,
            phoneCalendarAuthorized?: boolean,
            bluetoothEnabled?: boolean,
            locationEnabled?: boolean,
            wifiEnabled?: boolean,
            safeArea?: crate::general::SafeAreaResult,
            locationReducedAccuracy?: boolean,
            theme?: Theme,
            host?: Host,
            enableDebug?: boolean,
            deviceOrientation?: DeviceOrientation,
            environment?: string,
            screen?: {
                width: number,
                height: number,
            },
        }

        type Theme = "dark" | "light";

        interface Host {
            appId: string,
        }

        type DeviceOrientation = "portrait" | "landscape";
    }

    namespace getSystemInfoAsync {
        interface Option {
            success?: (res: Result) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult | Result) => void,
        }

        interface Result extends CallbackResult {
            brand: string,
            model: string,
            pixelRatio: number,
            screenWidth: number,
            screenHeight: number,
            windowWidth: number,
            windowHeight: number,
            statusBarHeight?: number,
            language: string,
            version?: string,
            system: string,
            platform: string,
            fontSizeSetting?: number,
            SDKVersion?: string,
            benchmarkLevel: number,
            albumAuthorized?: boolean,
            cameraAuthorized?: boolean,
            locationAuthorized?: boolean,
            microphoneAuthorized?: boolean,
            notificationAuthorized?: boolean,
            notificationAlertAuthorized?: boolean,
            notificationBadgeAuthorized?: boolean,
            notificationSoundAuthorized?: boolean,
            phoneCalendarAuthorized?: boolean,
            bluetoothEnabled?: boolean,
            locationEnabled?: boolean,
            wifiEnabled?: boolean,
            safeArea?: crate::general::SafeAreaResult,
            locationReducedAccuracy?: boolean,
            theme?: Theme,
            host?: Host,
            enableDebug?: boolean,
            deviceOrientation?: DeviceOrientation,
            environment?: string,
            screen?: {
                width: number,
                height: number,
            },
        }

        type Theme = "dark" | "light";

        interface Host {
            appId: string,
        }

        type DeviceOrientation = "portrait" | "landscape";
    }

    namespace getSystemInfo {
        interface Option {
            success?: (res: Result) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult | Result) => void,
        }

        interface Result extends CallbackResult {
            brand: string,
            model: string,
            pixelRatio: number,
            screenWidth: number,
            screenHeight: number,
            windowWidth: number,
            windowHeight: number,
            statusBarHeight?: number,
            language: string,
            version?: string,
            system: string,
            platform: string,
            fontSizeSetting?: number,
            SDKVersion?: string,
            benchmarkLevel: number,
            albumAuthorized?: boolean,
            cameraAuthorized?: boolean,
            locationAuthorized?: boolean,
            microphoneAuthorized?: boolean,
            notificationAuthorized?: boolean,
            notificationAlertAuthorized?: boolean,
            notificationBadgeAuthorized?: boolean,
            notificationSoundAuthorized?: boolean,
            phoneCalendarAuthorized?: boolean,
            bluetoothEnabled?: boolean,
            locationEnabled?: boolean,
            wifiEnabled?: boolean,
            safeArea?: crate::general::SafeAreaResult,
            locationReducedAccuracy?: boolean,
            theme?: Theme,
            host?: Host,
            enableDebug?: boolean,
            deviceOrientation?: DeviceOrientation,
            environment?: string,
            screen?: {
                width: number,
                height: number,
            },
        }

        type Theme = "dark" | "light";

        interface Host {
            appId: string,
        }

        type DeviceOrientation = "portrait" | "landscape";
    }

    namespace getSkylineInfoSync {
        interface Result {
            isSupported: boolean,
            version: string,
            reason?: string,
        }
    }

    namespace getSkylineInfo {
        interface Option {
            success?: (res: Result) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult | Result) => void,
        }

        interface Result {
            isSupported: boolean,
            version: string,
            reason?: string,
        }
    }

    namespace getRendererUserAgent {
        interface Option {
            success?: (res: Result) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult | Result) => void,
        }

        interface Result {
            userAgent: string,
        }
    }

    namespace getDeviceInfo {
        interface Result {
            abi?: string,
            deviceAbi: string,
            benchmarkLevel: number,
            brand: string,
            model: string,
            system: string,
            platform: string,
            CPUType: string,
        }
    }

    namespace getAppBaseInfo {
        interface Result {
            SDKVersion?: string,
            enableDebug?: boolean,
            host?: Host,
            language: string,
            version?: string,
            theme?: Theme,
        }

        type Theme = "dark" | "light";

        interface Host {
            appId: string,
        }
    }

    namespace getAppAuthorizeSetting {
        interface Result {
            albumAuthorized: Authorized,
            bluetoothAuthorized: Authorized,
            cameraAuthorized: Authorized,
            locationAuthorized: Authorized,
            locationReducedAccuracy: boolean,
            microphoneAuthorized: Authorized,
            notificationAuthorized: Authorized,
            notificationAlertAuthorized: Authorized,
            notificationBadgeAuthorized: Authorized,
            notificationSoundAuthorized: Authorized,
            phoneCalendarAuthorized: Authorized,
        }

        type Authorized = "authorized" | "denied" | "not determined";
    }

    /// Opens the Bluetooth page of the system's settings.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/base/system/openSystemBluetoothSetting/")]
    function openSystemBluetoothSetting(option: openSystemBluetoothSetting::Option) => Promise<CallbackResult>;

    /// Opens the page of the system's settings where the permissions of the host's app are set.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/base/system/openAppAuthorizeSetting/")]
    function openAppAuthorizeSetting(option: openAppAuthorizeSetting::Option) => Promise<CallbackResult>;

    /// Gives at once the sizes of screen and window, the pixel ratio and the safe area.
    #[platforms(weapp, harmony_hybrid)]
    #[found(h5)]
    #[see("https://docs.taro.zone/docs/apis/base/system/getWindowInfo/")]
    function getWindowInfo() => getWindowInfo::Result;

    /// Tells at once whether Bluetooth, location and Wi-Fi are on, and how the device is held.
    #[platforms(weapp, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/system/getSystemSetting/")]
    function getSystemSetting() => getSystemSetting::Result;

    /// Gives at once what is known of device, system, window, host and permissions.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/system/getSystemInfoSync/")]
    function getSystemInfoSync() => getSystemInfoSync::Result;

    /// Asks for what is known of device, system, window and host, without blocking where the host can do so.
    #[platforms(weapp, h5)]
    #[see("https://docs.taro.zone/docs/apis/base/system/getSystemInfoAsync/")]
    function getSystemInfoAsync(res?: getSystemInfoAsync::Option) => Promise<getSystemInfo::Result>;

    /// Asks for what is known of device, system, window, host and permissions.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/system/getSystemInfo/")]
    function getSystemInfo(res?: getSystemInfo::Option) => Promise<getSystemInfo::Result>;

    /// Tells at once whether the Skyline renderer can be used here, in which version, or why not.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/base/system/getSkylineInfoSync/")]
    function getSkylineInfoSync() => getSkylineInfoSync::Result;

    /// Asks whether the Skyline renderer can be used here, in which version, or why not.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/base/system/getSkylineInfo/")]
    function getSkylineInfo(option?: getSkylineInfo::Option) => Promise<getSkylineInfo::Result>;

    /// Asks for the user agent of the web view that renders the pages.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/base/system/getRendererUserAgent/")]
    function getRendererUserAgent(option?: getRendererUserAgent::Option) => Promise<getRendererUserAgent::Result>;

    /// Gives at once the facts of the device: its brand, model, system and speed.
    #[platforms(weapp, h5)]
    #[see("https://docs.taro.zone/docs/apis/base/system/getDeviceInfo/")]
    function getDeviceInfo() => getDeviceInfo::Result;

    /// Gives at once the facts of the host's app: its version, language, theme and the like.
    #[platforms(weapp, h5, harmony_hybrid)]
    #[found(rn)]
    #[see("https://docs.taro.zone/docs/apis/base/system/getAppBaseInfo/")]
    function getAppBaseInfo() => getAppBaseInfo::Result;

    /// Tells at once which of the system's permissions the user has given the host's app.
    #[platforms(weapp, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/system/getAppAuthorizeSetting/")]
    function getAppAuthorizeSetting() => getAppAuthorizeSetting::Result;
}
