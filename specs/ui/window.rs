//! `setWindowSize`, `onWindowResize`, `offWindowResize`, `checkIsPictureInPictureActive`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace setWindowSize {
        /// How large the window on a computer is to be.
        interface Option {
            /// How wide, in pixels.
            width: string,
            /// How high, in pixels.
            height: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onWindowResize {
        /// The size of the window after a change.
        interface CallbackResult {
            /// The new width and height.
            size: Size,
        }

        /// How large the window is after the change.
        interface Size {
            /// From top to bottom, in pixels.
            windowHeight: number,
            /// From left to right, in pixels.
            windowWidth: number,
        }
    }

    /// Sets the size of the app's window, on a computer.
    #[platforms(weapp)]
    #[since(weapp = "2.10.1")]
    #[see("https://docs.taro.zone/docs/apis/ui/window/setWindowSize/")]
    function setWindowSize(option: setWindowSize::Option) => Promise<CallbackResult>;

    /// Tells of a change of the window's size, with the new size.
    #[platforms(weapp, h5, rn, harmony_hybrid)]
    #[found(tt = "@douyin-microapp/typings@1.3.1/api/on-window-resize.d.ts:25")]
    #[since(weapp = "2.3.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/window/onWindowResize/")]
    function onWindowResize(callback: (result: onWindowResize::CallbackResult) => void) => void;

    /// Stops telling of changes of the window's size: all listeners are taken off.
    #[platforms(weapp, h5, rn, harmony_hybrid)]
    #[found(tt = "@douyin-microapp/typings@1.3.1/api/off-window-resize.d.ts:25")]
    #[since(weapp = "2.3.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/window/offWindowResize/")]
    function offWindowResize(callback: (res: CallbackResult) => void) => void;

    /// Tells at once whether something is playing in a small window of its own.
    #[platforms(weapp)]
    #[since(weapp = "2.29.2")]
    #[see("https://docs.taro.zone/docs/apis/ui/window/checkIsPictureInPictureActive/")]
    function checkIsPictureInPictureActive() => boolean;
}
