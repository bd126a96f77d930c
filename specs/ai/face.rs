//! `stopFaceDetect`, `initFaceDetect`, `faceDetect`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace stopFaceDetect {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace initFaceDetect {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace faceDetect {
        interface Option {
            frameBuffer: ArrayBuffer,
            width: number,
            height: number,
            #[default(false)]
            enablePoint?: boolean,
            #[default(false)]
            enableConf?: boolean,
            #[default(false)]
            enableAngle?: boolean,
            #[default(false)]
            enableMultiFace?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackOption) => void,
        }

        interface SuccessCallbackOption extends face {
            #[corrected(face[], "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:5201 has a list: one for each face")]
            faceInfo?: face,
        }

        interface face {
            detectRect: detectRect,
            x: number,
            y: number,
            pointArray: point[],
            confArray: conf[],
            angleArray: angle[],
        }

        interface detectRect {
            height: number,
            weight: number,
            originX: number,
            originY: number,
        }

        interface point {
            x: number,
            y: number,
        }

        interface conf {
            global: number,
            leftEye: number,
            rightEye: number,
            mouth: number,
            nose: number,
        }

        interface angle {
            pitch: number,
            yaw: number,
            roll: number,
        }
    }

    /// Ends face detection.
    #[platforms(weapp)]
    #[since(weapp = "2.18.0")]
    #[see("https://docs.taro.zone/docs/apis/ai/face/stopFaceDetect/")]
    function stopFaceDetect(option: stopFaceDetect::Option) => Promise<CallbackResult>;

    /// Prepares face detection, which must be done once before `faceDetect`.
    #[platforms(weapp)]
    #[since(weapp = "2.18.0")]
    #[see("https://docs.taro.zone/docs/apis/ai/face/initFaceDetect/")]
    function initFaceDetect(option: initFaceDetect::Option) => Promise<CallbackResult>;

    /// Looks for faces in one frame of RGBA pixels, and gives where they are and what they look like.
    #[platforms(weapp)]
    #[corrected((option: faceDetect::Option) => Promise<faceDetect::SuccessCallbackOption>, "the promise gives what `success` receives: `@tarojs/shared` 4.2.1, `dist/native-apis.js`")]
    #[since(weapp = "2.18.0")]
    #[see("https://docs.taro.zone/docs/apis/ai/face/faceDetect/")]
    function faceDetect(option: faceDetect::Option) => Promise<CallbackResult>;
}
