//! `setVisualEffectOnCapture`, `setScreenBrightness`, `setKeepScreenOn`, `onUserCaptureScreen` and 5 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace setVisualEffectOnCapture {
        /// How the app looks in a screenshot or a recording.
        interface Option {
            /// What a picture of the screen shows.
            #[default("none")]
            visualEffect?:
                /// The app as it is.
                | "none"
                /// Nothing of the app.
                | "hidden",
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setScreenBrightness {
        /// How bright the screen is to be.
        interface Option {
            /// From 0, the darkest, to 1, the brightest.
            value: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setKeepScreenOn {
        /// How changing the setting went.
        interface Promised extends CallbackResult {
            errMsg: string,
        }

        /// Whether the screen may go dark by itself.
        interface Option {
            /// `true` keeps it on, `false` lets it go dark as usual.
            keepScreenOn: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onScreenRecordingStateChanged {
        /// What the user has done to a recording of the screen.
        type ScreenRecordingState =
            /// A recording has begun.
            | "start"
            /// The recording is over.
            | "stop";
    }

    namespace getScreenRecordingState {
        /// The listeners of `getScreenRecordingState`, which has nothing to set.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (option: SuccessCallbackResult) => void,
        }

        /// Whether the screen is being recorded.
        type ScreenRecordingState =
            /// A recording is under way.
            | "on"
            /// Nothing is recorded.
            | "off";

        /// Whether a recording of the screen is under way.
        interface SuccessCallbackResult {
            /// `on` while the user records the screen.
            state: ScreenRecordingState,
        }
    }

    namespace getScreenBrightness {
        /// `getScreenBrightness` can be given listeners, and nothing else.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (option: SuccessCallbackOption) => void,
        }

        /// How bright the screen is.
        interface SuccessCallbackOption {
            /// From 0, the darkest, to 1, the brightest; on Android without what the automatic adjustment does.
            value: number,
        }
    }

    /// Sets whether the app is hidden in screenshots and screen recordings.
    #[platforms(weapp, alipay)]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/device/screen/setVisualEffectOnCapture/")]
    function setVisualEffectOnCapture(option: setVisualEffectOnCapture::Option) => Promise<CallbackResult>;

    /// Sets the brightness of the screen, from 0 to 1.
    #[platforms(weapp, swan, jd, qq, tt, rn)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:229", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/screen/setScreenBrightness.js:11")]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/device/screen/setScreenBrightness/")]
    function setScreenBrightness(option: setScreenBrightness::Option) => Promise<CallbackResult>;

    /// Sets whether the screen stays on, for as long as the app is open.
    #[platforms(weapp, alipay, swan, jd, qq, tt, rn, harmony_hybrid)]
    #[since(weapp = "1.4.0")]
    #[see("https://docs.taro.zone/docs/apis/device/screen/setKeepScreenOn/")]
    function setKeepScreenOn(option: setKeepScreenOn::Option) => Promise<setKeepScreenOn::Promised>;

    /// Tells of a screenshot that the user has taken.
    #[platforms(weapp, alipay, swan, jd, tt, harmony_hybrid)]
    #[since(weapp = "1.4.0")]
    #[see("https://docs.taro.zone/docs/apis/device/screen/onUserCaptureScreen/")]
    function onUserCaptureScreen(callback: (result: CallbackResult) => void) => void;

    /// Tells of the user's starting or stopping to record the screen.
    #[platforms(weapp)]
    #[corrected((callback: (res: {
        /// `on` while the user records the screen.
        state: onScreenRecordingStateChanged::ScreenRecordingState,
    }) => void) => void, "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:9061 tells an object, which has the state")]
    #[since(weapp = "2.24.0")]
    #[see("https://docs.taro.zone/docs/apis/device/screen/onScreenRecordingStateChanged/")]
    function onScreenRecordingStateChanged(
        callback: (state: onScreenRecordingStateChanged::ScreenRecordingState) => void,
    ) => void;

    /// Stops telling of screenshots: all listeners are taken off.
    #[platforms(weapp, alipay, swan, jd, tt)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/screen/offUserCaptureScreen.js:10")]
    #[since(weapp = "2.9.3")]
    #[see("https://docs.taro.zone/docs/apis/device/screen/offUserCaptureScreen/")]
    function offUserCaptureScreen(callback: (result: CallbackResult) => void) => void;

    /// Stops telling of screen recordings: all listeners are taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.24.0")]
    #[see("https://docs.taro.zone/docs/apis/device/screen/offScreenRecordingStateChanged/")]
    function offScreenRecordingStateChanged(
        callback?: (state: onScreenRecordingStateChanged::ScreenRecordingState) => void,
    ) => void;

    /// Asks whether the user is recording the screen.
    #[platforms(weapp)]
    #[since(weapp = "2.24.0")]
    #[see("https://docs.taro.zone/docs/apis/device/screen/getScreenRecordingState/")]
    function getScreenRecordingState(
        option?: getScreenRecordingState::Option,
    ) => Promise<getScreenRecordingState::SuccessCallbackResult>;

    /// Asks for the brightness of the screen, from 0 to 1.
    #[platforms(weapp, alipay, swan, jd, qq, rn, harmony)]
    #[found(tt = "@douyin-microapp/typings@1.3.1/api/screen-brightness.d.ts:29", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/screen/getScreenBrightness.js:11")]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/device/screen/getScreenBrightness/")]
    function getScreenBrightness(
        option?: getScreenBrightness::Option,
    ) => Promise<getScreenBrightness::SuccessCallbackOption>;
}
