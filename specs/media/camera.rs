//! `createCameraContext`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    /// Controls the camera component of the page.
    interface CameraContext {
        /// Makes a listener for the camera's pictures; the component needs `frame-size`. Call `start` on it.
        #[platforms(weapp, tt, alipay)]
        #[since(weapp = "2.7.0")]
        onCameraFrame(callback: (result: CameraContext::OnCameraFrameCallbackResult) => void) => CameraFrameListener,
        /// Enlarges or reduces what the camera shows, to a given level.
        #[platforms(weapp, tt, alipay)]
        #[since(weapp = "2.10.0")]
        setZoom(option: CameraContext::SetZoomOption) => void,
        /// Begins to film.
        #[platforms(weapp, rn, tt, alipay)]
        startRecord(option: CameraContext::StartRecordOption) => void,
        /// Ends the film and gives its file.
        #[platforms(weapp, rn, tt, alipay)]
        stopRecord(option?: CameraContext::StopRecordOption) => void,
        /// Takes a picture and saves it to a temporary file.
        #[platforms(weapp, rn, tt, alipay)]
        takePhoto(option: CameraContext::TakePhotoOption) => void,
    }

    namespace CameraContext {
        /// How far to zoom.
        interface SetZoomOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: StartRecordSuccessCallbackResult) => void,
            /// From 1 to the maximum that the component's `initdone` event tells, in steps of 0.1.
            zoom: number,
        }

        /// How far the camera really zoomed.
        interface StartRecordSuccessCallbackResult extends CallbackResult {
            /// The nearest level that the device is able to set.
            zoom: number,
            /// The level that was set; Alipay on Android only.
            #[platforms(alipay)]
            setZoom: number,
        }

        /// What to call when filming begins, and when it ends by itself.
        interface StartRecordOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
            /// Called with the film when it ends by itself: after 30 seconds, or as the page is hidden.
            timeoutCallback?: (result: StartRecordTimeoutCallbackResult) => void,
        }

        /// The film that ended by itself.
        interface StartRecordTimeoutCallbackResult {
            /// The temporary path of a still picture, as a cover.
            tempThumbPath: string,
            /// The temporary path of the film.
            tempVideoPath: string,
            /// The vertical size of the film's picture.
            #[platforms(alipay)]
            height: string,
            /// The horizontal size of the film's picture.
            #[platforms(alipay)]
            width: string,
            /// How large the film's file is.
            #[platforms(alipay)]
            size: string,
            /// How long the camera filmed.
            #[platforms(alipay)]
            duration: string,
        }

        /// The callbacks that are given the finished film.
        interface StopRecordOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: StopRecordSuccessCallbackResult) => void,
        }

        /// The files of the finished film.
        interface StopRecordSuccessCallbackResult extends CallbackResult {
            /// The temporary path of its cover picture.
            tempThumbPath: string,
            /// The temporary path of the video file.
            tempVideoPath: string,
            errMsg: string,
        }

        /// How good the picture is to be.
        interface TakePhotoOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// How fine the picture is: the finer, the larger its file.
            quality?: Quality,
            success?: (result: TakePhotoSuccessCallbackResult) => void,
        }

        /// The picture that was taken.
        interface TakePhotoSuccessCallbackResult extends CallbackResult {
            /// Its temporary path: a JPEG on Android, a PNG on iOS.
            tempImagePath: string,
            errMsg: string,
        }

        /// One picture of what the camera sees.
        interface OnCameraFrameCallbackResult {
            /// The pixels, row by row, four bytes each: red, green, blue, alpha.
            data: ArrayBuffer,
            /// How many rows there are.
            height: number,
            /// How many pixels each row has.
            width: number,
        }

        /// How good a picture the camera takes.
        type Quality =
            /// Fine, and large.
            | "high"
            /// Between `high` and `low`.
            | "normal"
            /// Coarse, and small.
            | "low"
            /// Unchanged, as the camera took it.
            | "original";
    }

    /// Switches the pictures of `onCameraFrame` on and off.
    interface CameraFrameListener {
        /// Begins to pass on pictures.
        #[platforms(weapp, tt)]
        start(option?: CameraFrameListener::StartOption) => void,
        /// Stops passing on pictures.
        #[platforms(weapp, tt)]
        stop(option?: CameraFrameListener::StopOption) => void,
    }

    namespace CameraFrameListener {
        /// Callbacks for the listener's `start`; it needs nothing else.
        interface StartOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for the listener's `stop`; it needs nothing else.
        interface StopOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Creates the `CameraContext` that controls the camera component on the page.
    #[platforms(weapp, rn, tt, alipay)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/media/camera.js:6")]
    #[unconfirmed(alipay = "@mini-types/my@3.0.14", tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/media/camera/createCameraContext/")]
    function createCameraContext(id?: string) => CameraContext;
}
