//! `onUnhandledRejection`, `onThemeChange`, `onPageNotFound`, `onError` and 12 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace onPageNotFound {
        /// The page that was to be opened and is not there.
        interface Result {
            /// Whether it would have been the first page of this launch.
            isEntryPage: boolean,
            /// The path that no page has.
            path: string,
            /// The query behind the path.
            query: Record<string, any>,
        }
    }

    namespace onAppShow {
        /// How the app came to the front or went to the back.
        interface CallbackResult {
            /// The page with which the app comes to the front.
            path: string,
            /// The query of that page.
            query: Record<string, any>,
            /// The ticket of the share that led here, for more about it.
            shareTicket: string,
            /// The number of the scene that led here.
            scene: number,
            /// Who sent the user, if it was another program, an account or an app; otherwise empty.
            referrerInfo: ResultReferrerInfo,
            /// The files that were opened with the program, in scene 1173 only.
            forwardMaterials?: ForwardMaterial[],
            /// The kind of chat that the app was opened from.
            chatType?: ChatType,
            /// Which APIs the app may use, as it was opened.
            #[since(weapp = "2.20.0")]
            apiCategory?: ApiCategory,
        }

        /// Who sent the user here.
        interface ResultReferrerInfo {
            /// The id of the program, the account or the app.
            appId?: string,
            /// What the other program passed along, in scenes 1037 and 1038.
            extraData?: Record<string, any>,
        }

        /// A file from a chat that the program was opened with.
        interface ForwardMaterial {
            /// Its MIME type.
            type: string,
            /// What the file is called.
            name: string,
            /// Where it lies; of a web page, its address.
            path: string,
            /// How large it is.
            size: number,
        }

        /// The kinds of chats that an app can be opened from.
        type ChatType =
            /// With one contact in WeChat.
            | 1
            /// With one contact in WeCom.
            | 2
            /// In a group in WeChat.
            | 3
            /// In a group of WeChat and WeCom together.
            | 4;

        /// Which APIs an app may use.
        type ApiCategory =
            /// All of them.
            | "default"
            /// Those of an app that stands for a part of the host, such as a shop of a live channel.
            | "nativeFunctionalized"
            /// Those of an app that is only looked at, as from the timeline.
            | "browseOnly"
            /// Those of an app that fills half of the screen over another.
            | "embedded";
    }

    namespace onUnhandledRejection {
        /// A promise that failed without anyone's catching it.
        interface Result {
            /// With what it was rejected, mostly an error.
            reason: string | crate::general::Error,
            /// The promise itself.
            promise: Promise<any>,
        }
    }

    namespace onThemeChange {
        /// The theme after the change.
        interface Result {
            /// The system's theme now.
            theme: ITheme,
        }

        /// The themes that a system can have.
        type ITheme =
            /// Dark writing on light ground.
            | "light"
            /// Light writing on dark ground.
            | "dark";
    }

    /// Tells of a promise that was rejected and that nobody handled, with the reason.
    #[platforms(weapp, tt, h5, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:7244")]
    #[since(weapp = "2.10.0")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onUnhandledRejection/")]
    function onUnhandledRejection(callback: (res: onUnhandledRejection::Result) => void) => void;

    /// Tells of a change between the light and the dark theme of the system.
    #[platforms(weapp, h5)]
    #[found(harmony_hybrid = "@tarojs/taro-h5@4.1.11/dist/index.esm.js:583")]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onThemeChange/")]
    function onThemeChange(callback: (res: onThemeChange::Result) => void) => void;

    /// Tells of a page that was to be opened and does not exist; a redirect must start within the call.
    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:7173")]
    #[since(weapp = "2.1.2")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onPageNotFound/")]
    function onPageNotFound(callback: (res: onPageNotFound::Result) => void) => void;

    /// Tells of errors in the app, of scripts and of API calls alike.
    #[platforms(weapp, tt, h5, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:7066")]
    #[since(weapp = "2.1.2")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onError/")]
    function onError(callback: (error: string | crate::general::ErrorEvent | crate::general::Error) => void) => void;

    /// Tells of the end of an interruption of the sound: from then on it can be played again.
    #[platforms(weapp)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6907")]
    #[since(weapp = "2.6.2")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onAudioInterruptionEnd/")]
    function onAudioInterruptionEnd(callback: (res: CallbackResult) => void) => void;

    /// Tells of the system taking the sound away, for a call or an alarm: all of the app's sound pauses.
    #[platforms(weapp)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6901")]
    #[since(weapp = "2.6.2")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onAudioInterruptionBegin/")]
    function onAudioInterruptionBegin(callback: (res: CallbackResult) => void) => void;

    /// Tells of the app's coming to the foreground, with its page, its query and its scene.
    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6872")]
    #[since(weapp = "2.1.2")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onAppShow/")]
    function onAppShow(callback: (res: onAppShow::CallbackResult) => void) => void;

    /// Tells of the app's going to the background.
    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6864")]
    #[since(weapp = "2.1.2")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/onAppHide/")]
    function onAppHide(callback: (res: onAppShow::CallbackResult) => void) => void;

    /// Stops telling of unhandled promise rejections: all listeners are taken off.
    #[platforms(weapp, tt, h5, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6803")]
    #[since(weapp = "2.10.0")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offUnhandledRejection/")]
    function offUnhandledRejection(callback: (res: onUnhandledRejection::Result) => void) => void;

    /// Stops telling of changes of the theme: all listeners are taken off.
    #[platforms(weapp, h5)]
    #[found(harmony_hybrid = "@tarojs/taro-h5@4.1.11/dist/index.esm.js:625")]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offThemeChange/")]
    function offThemeChange(callback: (res: onThemeChange::Result) => void) => void;

    /// Stops telling of pages that do not exist: all listeners are taken off.
    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6734")]
    #[since(weapp = "2.1.2")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offPageNotFound/")]
    function offPageNotFound(callback: (res: onPageNotFound::Result) => void) => void;

    /// Stops telling of the app's errors: all listeners are taken off.
    #[platforms(weapp, tt, h5, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6636")]
    #[since(weapp = "2.1.2")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offError/")]
    function offError(callback: (error: string | crate::general::ErrorEvent | crate::general::Error) => void) => void;

    /// Stops telling of the end of interruptions of the sound: all listeners are taken off.
    #[platforms(weapp)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6486")]
    #[since(weapp = "2.6.2")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offAudioInterruptionEnd/")]
    function offAudioInterruptionEnd(callback: (res: CallbackResult) => void) => void;

    /// Stops telling of the beginning of interruptions of the sound: all listeners are taken off.
    #[platforms(weapp)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6481")]
    #[since(weapp = "2.6.2")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offAudioInterruptionBegin/")]
    function offAudioInterruptionBegin(callback: (res: CallbackResult) => void) => void;

    /// Stops telling of the app's coming to the foreground: all listeners are taken off.
    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6476")]
    #[since(weapp = "2.1.2")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offAppShow/")]
    function offAppShow(callback: (res: onAppShow::CallbackResult) => void) => void;

    /// Stops telling of the app's going to the background: all listeners are taken off.
    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6471")]
    #[since(weapp = "2.1.2")]
    #[see("https://docs.taro.zone/docs/apis/base/weapp/app-event/offAppHide/")]
    function offAppHide(callback: (res: onAppShow::CallbackResult) => void) => void;
}
