//! `openSystemBluetoothSetting`, `openAppAuthorizeSetting`, `getWindowInfo`, `getSystemSetting` and 9 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace openSystemBluetoothSetting {
        /// What `openSystemBluetoothSetting` takes: callbacks alone.
        interface Option {
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace openAppAuthorizeSetting {
        /// What `openAppAuthorizeSetting` takes: callbacks alone.
        interface Option {
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace getWindowInfo {
        /// The sizes of screen and window.
        interface Result {
            /// How many pixels of the device one logical pixel has.
            pixelRatio: number,
            /// The screen's width, in logical pixels.
            screenWidth: number,
            /// The screen's height, in logical pixels.
            screenHeight: number,
            /// The width that a page can fill, in logical pixels.
            windowWidth: number,
            /// The height that a page can fill, in logical pixels.
            windowHeight: number,
            /// The height of the system's status bar, in logical pixels.
            statusBarHeight?: number,
            /// The part of the upright screen that nothing covers.
            safeArea?: crate::general::SafeAreaResult,
        }
    }

    namespace getSystemSetting {
        /// What is turned on in the system.
        interface Result {
            /// Whether Bluetooth is turned on.
            bluetoothEnabled?: boolean,
            /// Whether location is turned on.
            locationEnabled?: boolean,
            /// Whether Wi-Fi is turned on.
            wifiEnabled?: boolean,
            /// How the device is held.
            deviceOrientation?: DeviceOrientation,
        }

        /// How a device can be held.
        type DeviceOrientation =
            /// Upright.
            | "portrait"
            /// On its side.
            | "landscape";
    }

    namespace getSystemInfoSync {
        /// All that the host tells at once of device, system, window, host app and permissions.
        interface Result {
            /// The maker's brand of the device.
            #[since(weapp = "1.5.0")]
            brand: string,
            /// The model of the device, by the maker's name or code.
            model: string,
            /// How many pixels of the device one logical pixel has.
            pixelRatio: number,
            /// The screen's width, in logical pixels.
            #[since(weapp = "1.1.0")]
            screenWidth: number,
            /// The screen's height, in logical pixels.
            #[since(weapp = "1.1.0")]
            screenHeight: number,
            /// The width that a page can fill, in logical pixels.
            windowWidth: number,
            /// The height that a page can fill, in logical pixels.
            windowHeight: number,
            /// The height of the system's status bar, in logical pixels.
            #[since(weapp = "1.9.0")]
            statusBarHeight?: number,
            /// The language that is set in the host's app.
            language: string,
            /// The version of the host's app.
            version?: string,
            /// The operating system and its version, in one text.
            system: string,
            /// The client's platform, such as `ios`, `android` or `devtools`.
            platform: string,
            /// The font size that the user chose in the host's app, in pixels.
            #[since(weapp = "1.5.0")]
            fontSizeSetting?: number,
            /// The version of the base library.
            #[since(weapp = "1.1.0")]
            SDKVersion?: string,
            /// How fast an Android device is: 1 to 50, -1 if unknown, -2 or 0 if it is too slow for mini games.
            #[since(weapp = "1.8.0")]
            benchmarkLevel: number,
            /// Whether the host's app may use the photos, on iOS only.
            #[since(weapp = "2.6.0")]
            albumAuthorized?: boolean,
            /// Whether the host's app may use the camera.
            #[since(weapp = "2.6.0")]
            cameraAuthorized?: boolean,
            /// Whether the host's app may use the location.
            #[since(weapp = "2.6.0")]
            locationAuthorized?: boolean,
            /// Whether the host's app may use the microphone.
            #[since(weapp = "2.6.0")]
            microphoneAuthorized?: boolean,
            /// Whether the host's app may notify the user.
            #[since(weapp = "2.6.0")]
            notificationAuthorized?: boolean,
            /// Whether its notifications may show alerts, on iOS only.
            #[since(weapp = "2.6.0")]
            notificationAlertAuthorized?: boolean,
            /// Whether its notifications may show badges, on iOS only.
            #[since(weapp = "2.6.0")]
            notificationBadgeAuthorized?: boolean,
            /// Whether its notifications may sound, on iOS only.
            #[since(weapp = "2.6.0")]
            notificationSoundAuthorized?: boolean,
            /// Whether the host's app may use the calendar.
            #[since(weapp = "2.19.3")]
            phoneCalendarAuthorized?: boolean,
            /// Whether Bluetooth is turned on.
            #[since(weapp = "2.6.0")]
            bluetoothEnabled?: boolean,
            /// Whether location is turned on.
            #[since(weapp = "2.6.0")]
            locationEnabled?: boolean,
            /// Whether Wi-Fi is turned on.
            #[since(weapp = "2.6.0")]
            wifiEnabled?: boolean,
            /// The part of the upright screen that nothing covers.
            #[since(weapp = "2.7.0")]
            safeArea?: crate::general::SafeAreaResult,
            /// Whether the location is given only roughly, on iOS.
            locationReducedAccuracy?: boolean,
            /// The system's theme; only an app that is configured for dark mode is told.
            #[since(weapp = "2.11.0")]
            theme?: Theme,
            /// The app in which the program runs.
            #[since(weapp = "2.12.3")]
            host?: Host,
            /// Whether debugging is turned on, by the menu or by `setEnableDebug`.
            #[since(weapp = "2.15.0")]
            enableDebug?: boolean,
            /// How the device is held.
            deviceOrientation?: DeviceOrientation,
            /// The environment in which the program runs.
            environment?: string,
            /// The true size of the screen in Alipay, where `screenWidth` and `screenHeight` may be wrong.
            screen?: {
                /// The width, in pixels.
                width: number,
                /// The height, in pixels.
                height: number,
            },
        }

        /// The themes that a system can have.
        type Theme =
            /// Light writing on dark ground.
            | "dark"
            /// Dark writing on light ground.
            | "light";

        /// The app in which the program runs.
        interface Host {
            /// By which id the host's app is known.
            appId: string,
        }

        /// How a device can be held.
        type DeviceOrientation =
            /// Upright.
            | "portrait"
            /// On its side.
            | "landscape";
    }

    namespace getSystemInfoAsync {
        /// What `getSystemInfoAsync` takes: callbacks alone.
        interface Option {
            success?: (res: Result) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult | Result) => void,
        }

        /// What `getSystemInfoAsync` tells of device, system, window and host app.
        interface Result extends CallbackResult {
            /// The maker's brand of the device.
            brand: string,
            /// The model of the device, by the maker's name or code.
            model: string,
            /// How many pixels of the device one logical pixel has.
            pixelRatio: number,
            /// The screen's width, in logical pixels.
            screenWidth: number,
            /// The screen's height, in logical pixels.
            screenHeight: number,
            /// The width that a page can fill, in logical pixels.
            windowWidth: number,
            /// The height that a page can fill, in logical pixels.
            windowHeight: number,
            /// The height of the system's status bar, in logical pixels.
            statusBarHeight?: number,
            /// The language that is set in the host's app.
            language: string,
            /// The version of the host's app.
            version?: string,
            /// The operating system and its version, in one text.
            system: string,
            /// The client's platform, such as `ios`, `android` or `devtools`.
            platform: string,
            /// The font size that the user chose in the host's app, in pixels.
            fontSizeSetting?: number,
            /// The version of the base library.
            SDKVersion?: string,
            /// How fast an Android device is: 1 to 50, -1 if unknown, -2 or 0 if it is too slow for mini games.
            benchmarkLevel: number,
            /// Whether the host's app may use the photos, on iOS only.
            albumAuthorized?: boolean,
            /// Whether the host's app may use the camera.
            cameraAuthorized?: boolean,
            /// Whether the host's app may use the location.
            locationAuthorized?: boolean,
            /// Whether the host's app may use the microphone.
            microphoneAuthorized?: boolean,
            /// Whether the host's app may notify the user.
            notificationAuthorized?: boolean,
            /// Whether its notifications may show alerts, on iOS only.
            notificationAlertAuthorized?: boolean,
            /// Whether its notifications may show badges, on iOS only.
            notificationBadgeAuthorized?: boolean,
            /// Whether its notifications may sound, on iOS only.
            notificationSoundAuthorized?: boolean,
            /// Whether the host's app may use the calendar.
            #[since(weapp = "2.19.3")]
            phoneCalendarAuthorized?: boolean,
            /// Whether Bluetooth is turned on.
            bluetoothEnabled?: boolean,
            /// Whether location is turned on.
            locationEnabled?: boolean,
            /// Whether Wi-Fi is turned on.
            wifiEnabled?: boolean,
            /// The part of the upright screen that nothing covers.
            safeArea?: crate::general::SafeAreaResult,
            /// Whether the location is given only roughly, on iOS.
            locationReducedAccuracy?: boolean,
            /// The system's theme; only an app that is configured for dark mode is told.
            theme?: Theme,
            /// The app in which the program runs.
            host?: Host,
            /// Whether debugging is turned on, by the menu or by `setEnableDebug`.
            #[since(weapp = "2.15.0")]
            enableDebug?: boolean,
            /// How the device is held.
            deviceOrientation?: DeviceOrientation,
            /// The environment in which the program runs.
            environment?: string,
            /// The true size of the screen in Alipay, where `screenWidth` and `screenHeight` may be wrong.
            screen?: {
                /// The width, in pixels.
                width: number,
                /// The height, in pixels.
                height: number,
            },
        }

        /// The themes that a system can have.
        type Theme =
            /// Light writing on dark ground.
            | "dark"
            /// Dark writing on light ground.
            | "light";

        /// The app in which the program runs.
        interface Host {
            /// By which id the host's app is known.
            appId: string,
        }

        /// How a device can be held.
        type DeviceOrientation =
            /// Upright.
            | "portrait"
            /// On its side.
            | "landscape";
    }

    namespace getSystemInfo {
        /// What `getSystemInfo` takes: callbacks alone.
        interface Option {
            success?: (res: Result) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult | Result) => void,
        }

        /// What `getSystemInfo` tells of device, system, window and host app.
        interface Result extends CallbackResult {
            /// The maker's brand of the device.
            #[since(weapp = "1.5.0")]
            brand: string,
            /// The model of the device, by the maker's name or code.
            model: string,
            /// How many pixels of the device one logical pixel has.
            pixelRatio: number,
            /// The screen's width, in logical pixels.
            #[since(weapp = "1.1.0")]
            screenWidth: number,
            /// The screen's height, in logical pixels.
            #[since(weapp = "1.1.0")]
            screenHeight: number,
            /// The width that a page can fill, in logical pixels.
            windowWidth: number,
            /// The height that a page can fill, in logical pixels.
            windowHeight: number,
            /// The height of the system's status bar, in logical pixels.
            #[since(weapp = "1.9.0")]
            statusBarHeight?: number,
            /// The language that is set in the host's app.
            language: string,
            /// The version of the host's app.
            version?: string,
            /// The operating system and its version, in one text.
            system: string,
            /// The client's platform, such as `ios`, `android` or `devtools`.
            platform: string,
            /// The font size that the user chose in the host's app, in pixels.
            #[since(weapp = "1.5.0")]
            fontSizeSetting?: number,
            /// The version of the base library.
            #[since(weapp = "1.1.0")]
            SDKVersion?: string,
            /// How fast an Android device is: 1 to 50, -1 if unknown, -2 or 0 if it is too slow for mini games.
            #[since(weapp = "1.8.0")]
            benchmarkLevel: number,
            /// Whether the host's app may use the photos, on iOS only.
            #[since(weapp = "2.6.0")]
            albumAuthorized?: boolean,
            /// Whether the host's app may use the camera.
            #[since(weapp = "2.6.0")]
            cameraAuthorized?: boolean,
            /// Whether the host's app may use the location.
            #[since(weapp = "2.6.0")]
            locationAuthorized?: boolean,
            /// Whether the host's app may use the microphone.
            #[since(weapp = "2.6.0")]
            microphoneAuthorized?: boolean,
            /// Whether the host's app may notify the user.
            #[since(weapp = "2.6.0")]
            notificationAuthorized?: boolean,
            /// Whether its notifications may show alerts, on iOS only.
            #[since(weapp = "2.6.0")]
            notificationAlertAuthorized?: boolean,
            /// Whether its notifications may show badges, on iOS only.
            #[since(weapp = "2.6.0")]
            notificationBadgeAuthorized?: boolean,
            /// Whether its notifications may sound, on iOS only.
            #[since(weapp = "2.6.0")]
            notificationSoundAuthorized?: boolean,
            /// Whether the host's app may use the calendar.
            #[since(weapp = "2.19.3")]
            phoneCalendarAuthorized?: boolean,
            /// Whether Bluetooth is turned on.
            #[since(weapp = "2.6.0")]
            bluetoothEnabled?: boolean,
            /// Whether location is turned on.
            #[since(weapp = "2.6.0")]
            locationEnabled?: boolean,
            /// Whether Wi-Fi is turned on.
            #[since(weapp = "2.6.0")]
            wifiEnabled?: boolean,
            /// The part of the upright screen that nothing covers.
            #[since(weapp = "2.7.0")]
            safeArea?: crate::general::SafeAreaResult,
            /// Whether the location is given only roughly, on iOS.
            locationReducedAccuracy?: boolean,
            /// The system's theme; only an app that is configured for dark mode is told.
            #[since(weapp = "2.11.0")]
            theme?: Theme,
            /// The app in which the program runs.
            #[since(weapp = "2.12.3")]
            host?: Host,
            /// Whether debugging is turned on, by the menu or by `setEnableDebug`.
            #[since(weapp = "2.15.0")]
            enableDebug?: boolean,
            /// How the device is held.
            deviceOrientation?: DeviceOrientation,
            /// The environment in which the program runs.
            environment?: string,
            /// The true size of the screen in Alipay, where `screenWidth` and `screenHeight` may be wrong.
            screen?: {
                /// The width, in pixels.
                width: number,
                /// The height, in pixels.
                height: number,
            },
        }

        /// The themes that a system can have.
        type Theme =
            /// Light writing on dark ground.
            | "dark"
            /// Dark writing on light ground.
            | "light";

        /// The app in which the program runs.
        interface Host {
            /// By which id the host's app is known.
            appId: string,
        }

        /// How a device can be held.
        type DeviceOrientation =
            /// Upright.
            | "portrait"
            /// On its side.
            | "landscape";
    }

    namespace getSkylineInfoSync {
        /// Whether Skyline can draw pages here.
        interface Result {
            /// Whether it can.
            isSupported: boolean,
            /// The version of Skyline.
            version: string,
            /// Why it cannot; nothing if it can.
            reason?: string,
        }
    }

    namespace getSkylineInfo {
        /// What `getSkylineInfo` takes: callbacks alone.
        interface Option {
            success?: (res: Result) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult | Result) => void,
        }

        /// The same as `getSkylineInfoSync` tells.
        interface Result {
            /// Whether it can.
            isSupported: boolean,
            /// The version of Skyline.
            version: string,
            /// Why it cannot; nothing if it can.
            reason?: string,
        }
    }

    namespace getRendererUserAgent {
        /// What `getRendererUserAgent` takes: callbacks alone.
        interface Option {
            success?: (res: Result) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult | Result) => void,
        }

        /// The user agent of the view that draws the pages.
        interface Result {
            /// The text, as a browser sends it to servers.
            userAgent: string,
        }
    }

    namespace getDeviceInfo {
        /// The facts of the device.
        interface Result {
            /// The instruction set of the program's process, on Android only.
            abi?: string,
            /// The instruction set of the device, on Android only.
            #[since(weapp = "2.25.1")]
            deviceAbi: string,
            /// How fast an Android device is: 1 to 50, -1 if unknown, -2 or 0 if it is too slow for mini games.
            benchmarkLevel: number,
            /// The maker's brand of the device.
            brand: string,
            /// The model of the device, by the maker's name or code.
            model: string,
            /// The operating system and its version, in one text.
            system: string,
            /// The client's platform, such as `ios`, `android` or `devtools`.
            platform: string,
            /// The type of the processor, on Android only.
            #[alias("cpuType", "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:4842")]
            CPUType: string,
        }
    }

    namespace getAppBaseInfo {
        /// The facts of the app in which the program runs.
        interface Result {
            /// The version of the base library.
            SDKVersion?: string,
            /// Whether debugging is turned on, by the menu or by `setEnableDebug`.
            enableDebug?: boolean,
            /// The app in which the program runs.
            host?: Host,
            /// The language that is set in the host's app.
            language: string,
            /// The version of the host's app.
            version?: string,
            /// The system's theme; only an app that is configured for dark mode is told.
            theme?: Theme,
        }

        /// The themes that a system can have.
        type Theme =
            /// Light writing on dark ground.
            | "dark"
            /// Dark writing on light ground.
            | "light";

        /// The app in which the program runs.
        interface Host {
            /// By which id the host's app is known.
            appId: string,
        }
    }

    namespace getAppAuthorizeSetting {
        /// What the user's system lets the host's app do.
        interface Result {
            /// Whether it may use the photos, on iOS only.
            albumAuthorized: Authorized,
            /// Whether it may use Bluetooth, on iOS only.
            bluetoothAuthorized: Authorized,
            /// Whether it may use the camera.
            cameraAuthorized: Authorized,
            /// Whether it may use the location.
            locationAuthorized: Authorized,
            /// Whether the location is given only roughly, on iOS.
            locationReducedAccuracy: boolean,
            /// Whether it may use the microphone.
            microphoneAuthorized: Authorized,
            /// Whether it may notify the user.
            notificationAuthorized: Authorized,
            /// Whether its notifications may show alerts, on iOS only.
            notificationAlertAuthorized: Authorized,
            /// Whether its notifications may show badges, on iOS only.
            notificationBadgeAuthorized: Authorized,
            /// Whether its notifications may sound, on iOS only.
            notificationSoundAuthorized: Authorized,
            /// Whether it may use the calendar.
            phoneCalendarAuthorized: Authorized,
        }

        /// What the user has said of a permission.
        type Authorized =
            /// It is given.
            | "authorized"
            /// It is refused.
            | "denied"
            /// Nobody has asked for it yet.
            | "not determined";
    }

    /// Opens the Bluetooth page of the system's settings.
    #[platforms(weapp)]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/base/system/openSystemBluetoothSetting/")]
    function openSystemBluetoothSetting(option: openSystemBluetoothSetting::Option) => Promise<CallbackResult>;

    /// Opens the page of the system's settings where the permissions of the host's app are set.
    #[platforms(weapp)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/base/system.js:14")]
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
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/base/system.js:216")]
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
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/base/system.js:81")]
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
