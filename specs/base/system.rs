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
            #[since(weapp = "1.5.0")]
            brand: string,
            model: string,
            pixelRatio: number,
            #[since(weapp = "1.1.0")]
            screenWidth: number,
            #[since(weapp = "1.1.0")]
            screenHeight: number,
            windowWidth: number,
            windowHeight: number,
            #[since(weapp = "1.9.0")]
            statusBarHeight?: number,
            language: string,
            version?: string,
            system: string,
            platform: string,
            #[since(weapp = "1.5.0")]
            fontSizeSetting?: number,
            #[since(weapp = "1.1.0")]
            SDKVersion?: string,
            #[since(weapp = "1.8.0")]
            benchmarkLevel: number,
            #[since(weapp = "2.6.0")]
            albumAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            cameraAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            locationAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            microphoneAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            notificationAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            notificationAlertAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            notificationBadgeAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            notificationSoundAuthorized?: boolean,
            #[since(weapp = "2.19.3")]
            phoneCalendarAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            bluetoothEnabled?: boolean,
            #[since(weapp = "2.6.0")]
            locationEnabled?: boolean,
            #[since(weapp = "2.6.0")]
            wifiEnabled?: boolean,
            #[since(weapp = "2.7.0")]
            safeArea?: crate::general::SafeAreaResult,
            locationReducedAccuracy?: boolean,
            #[since(weapp = "2.11.0")]
            theme?: Theme,
            #[since(weapp = "2.12.3")]
            host?: Host,
            #[since(weapp = "2.15.0")]
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
            #[since(weapp = "2.19.3")]
            phoneCalendarAuthorized?: boolean,
            bluetoothEnabled?: boolean,
            locationEnabled?: boolean,
            wifiEnabled?: boolean,
            safeArea?: crate::general::SafeAreaResult,
            locationReducedAccuracy?: boolean,
            theme?: Theme,
            host?: Host,
            #[since(weapp = "2.15.0")]
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
            #[since(weapp = "1.5.0")]
            brand: string,
            model: string,
            pixelRatio: number,
            #[since(weapp = "1.1.0")]
            screenWidth: number,
            #[since(weapp = "1.1.0")]
            screenHeight: number,
            windowWidth: number,
            windowHeight: number,
            #[since(weapp = "1.9.0")]
            statusBarHeight?: number,
            language: string,
            version?: string,
            system: string,
            platform: string,
            #[since(weapp = "1.5.0")]
            fontSizeSetting?: number,
            #[since(weapp = "1.1.0")]
            SDKVersion?: string,
            #[since(weapp = "1.8.0")]
            benchmarkLevel: number,
            #[since(weapp = "2.6.0")]
            albumAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            cameraAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            locationAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            microphoneAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            notificationAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            notificationAlertAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            notificationBadgeAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            notificationSoundAuthorized?: boolean,
            #[since(weapp = "2.19.3")]
            phoneCalendarAuthorized?: boolean,
            #[since(weapp = "2.6.0")]
            bluetoothEnabled?: boolean,
            #[since(weapp = "2.6.0")]
            locationEnabled?: boolean,
            #[since(weapp = "2.6.0")]
            wifiEnabled?: boolean,
            #[since(weapp = "2.7.0")]
            safeArea?: crate::general::SafeAreaResult,
            locationReducedAccuracy?: boolean,
            #[since(weapp = "2.11.0")]
            theme?: Theme,
            #[since(weapp = "2.12.3")]
            host?: Host,
            #[since(weapp = "2.15.0")]
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
            #[since(weapp = "2.25.1")]
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
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/base/system/openSystemBluetoothSetting/")]
    function openSystemBluetoothSetting(option: openSystemBluetoothSetting::Option) => Promise<CallbackResult>;

    /// Opens the page of the system's settings where the permissions of the host's app are set.
    #[platforms(weapp)]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/base/system/openAppAuthorizeSetting/")]
    function openAppAuthorizeSetting(option: openAppAuthorizeSetting::Option) => Promise<CallbackResult>;

    /// Gives at once the sizes of screen and window, the pixel ratio and the safe area.
    #[platforms(weapp, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5701", h5 = "@tarojs/taro-h5@4.2.1/dist/api/base/system.js:11")]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/base/system/getWindowInfo/")]
    function getWindowInfo() => getWindowInfo::Result;

    /// Tells at once whether Bluetooth, location and Wi-Fi are on, and how the device is held.
    #[platforms(weapp, h5, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5440")]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/base/system/getSystemSetting/")]
    function getSystemSetting() => getSystemSetting::Result;

    /// Gives at once what is known of device, system, window, host and permissions.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5426")]
    #[see("https://docs.taro.zone/docs/apis/base/system/getSystemInfoSync/")]
    function getSystemInfoSync() => getSystemInfoSync::Result;

    /// Asks for what is known of device, system, window and host, without blocking where the host can do so.
    #[platforms(weapp, h5)]
    #[since(weapp = "2.14.1")]
    #[see("https://docs.taro.zone/docs/apis/base/system/getSystemInfoAsync/")]
    function getSystemInfoAsync(res?: getSystemInfoAsync::Option) => Promise<getSystemInfo::Result>;

    /// Asks for what is known of device, system, window, host and permissions.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5393")]
    #[see("https://docs.taro.zone/docs/apis/base/system/getSystemInfo/")]
    function getSystemInfo(res?: getSystemInfo::Option) => Promise<getSystemInfo::Result>;

    /// Tells at once whether the Skyline renderer can be used here, in which version, or why not.
    #[platforms(weapp)]
    #[since(weapp = "2.26.2")]
    #[see("https://docs.taro.zone/docs/apis/base/system/getSkylineInfoSync/")]
    function getSkylineInfoSync() => getSkylineInfoSync::Result;

    /// Asks whether the Skyline renderer can be used here, in which version, or why not.
    #[platforms(weapp)]
    #[since(weapp = "2.26.2")]
    #[see("https://docs.taro.zone/docs/apis/base/system/getSkylineInfo/")]
    function getSkylineInfo(option?: getSkylineInfo::Option) => Promise<getSkylineInfo::Result>;

    /// Asks for the user agent of the web view that renders the pages.
    #[platforms(weapp)]
    #[since(weapp = "2.26.3")]
    #[see("https://docs.taro.zone/docs/apis/base/system/getRendererUserAgent/")]
    function getRendererUserAgent(option?: getRendererUserAgent::Option) => Promise<getRendererUserAgent::Result>;

    /// Gives at once the facts of the device: its brand, model, system and speed.
    #[platforms(weapp, h5)]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/base/system/getDeviceInfo/")]
    function getDeviceInfo() => getDeviceInfo::Result;

    /// Gives at once the facts of the host's app: its version, language, theme and the like.
    #[platforms(weapp, h5, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:2731", rn = "@tarojs/taro-rn@4.2.0/dist/lib/getAppBaseInfo/index.js:2")]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/base/system/getAppBaseInfo/")]
    function getAppBaseInfo() => getAppBaseInfo::Result;

    /// Tells at once which of the system's permissions the user has given the host's app.
    #[platforms(weapp, h5, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:2676")]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/base/system/getAppAuthorizeSetting/")]
    function getAppAuthorizeSetting() => getAppAuthorizeSetting::Result;
}
