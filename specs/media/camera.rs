//! `createCameraContext`.

// Written by `cargo taro import`.

taro_api::spec! {
    interface CameraContext {
        #[platforms(weapp, tt, alipay)]
        #[since(weapp = "2.7.0")]
        onCameraFrame(callback: (result: CameraContext::OnCameraFrameCallbackResult) => void) => CameraFrameListener,
        #[platforms(weapp, tt, alipay)]
        #[since(weapp = "2.10.0")]
        setZoom(option: CameraContext::SetZoomOption) => void,
        #[platforms(weapp, rn, tt, alipay)]
        startRecord(option: CameraContext::StartRecordOption) => void,
        #[platforms(weapp, rn, tt, alipay)]
        stopRecord(option?: CameraContext::StopRecordOption) => void,
        #[platforms(weapp, rn, tt, alipay)]
        takePhoto(option: CameraContext::TakePhotoOption) => void,
    }

    namespace CameraContext {
        interface SetZoomOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: StartRecordSuccessCallbackResult) => void,
            zoom: number,
        }

        interface StartRecordSuccessCallbackResult extends CallbackResult {
            zoom: number,
            #[platforms(alipay)]
            setZoom: number,
        }

        interface StartRecordOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
            timeoutCallback?: (result: StartRecordTimeoutCallbackResult) => void,
        }

        interface StartRecordTimeoutCallbackResult {
            tempThumbPath: string,
            tempVideoPath: string,
            #[platforms(alipay)]
            height: string,
            #[platforms(alipay)]
            width: string,
            #[platforms(alipay)]
            size: string,
            #[platforms(alipay)]
            duration: string,
        }

        interface StopRecordOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: StopRecordSuccessCallbackResult) => void,
        }

        interface StopRecordSuccessCallbackResult extends CallbackResult {
            tempThumbPath: string,
            tempVideoPath: string,
            errMsg: string,
        }

        interface TakePhotoOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            quality?: Quality,
            success?: (result: TakePhotoSuccessCallbackResult) => void,
        }

        interface TakePhotoSuccessCallbackResult extends CallbackResult {
            tempImagePath: string,
            errMsg: string,
        }

        interface OnCameraFrameCallbackResult {
            data: ArrayBuffer,
            height: number,
            width: number,
        }

        type Quality = "high" | "normal" | "low" | "original";
    }

    interface CameraFrameListener {
        #[platforms(weapp, tt)]
        start(option?: CameraFrameListener::StartOption) => void,
        #[platforms(weapp, tt)]
        stop(option?: CameraFrameListener::StopOption) => void,
    }

    namespace CameraFrameListener {
        interface StartOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface StopOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Creates the `CameraContext` that controls the camera component on the page.
    #[platforms(weapp, rn, tt, alipay)]
    #[unconfirmed(alipay = "@mini-types/my@3.0.14", tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/media/camera/createCameraContext/")]
    function createCameraContext(id?: string) => CameraContext;
}
