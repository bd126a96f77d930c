//! `stopFaceDetect`, `initFaceDetect`, `faceDetect`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace stopFaceDetect {
        /// The listeners of `stopFaceDetect`, which has nothing to set.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace initFaceDetect {
        /// `initFaceDetect` can be given listeners, and nothing else.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace faceDetect {
        /// The picture to look at, and what to tell of the faces in it.
        interface Option {
            /// The picture: four bytes for each pixel, red, green, blue and alpha.
            frameBuffer: ArrayBuffer,
            /// The picture's width, in pixels.
            width: number,
            /// The picture's height, in pixels.
            height: number,
            /// Whether to give the 106 points of the face.
            #[default(false)]
            enablePoint?: boolean,
            /// Whether to tell how sure each part of the face is.
            #[default(false)]
            enableConf?: boolean,
            /// Whether to tell where the face is turned to.
            #[default(false)]
            enableAngle?: boolean,
            /// Whether to find more than one face.
            #[default(false)]
            enableMultiFace?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackOption) => void,
        }

        /// The face that was found, or all of them.
        interface SuccessCallbackOption extends face {
            /// The faces, where `enableMultiFace` was set.
            #[corrected(face[], "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:5201 has a list: one for each face")]
            faceInfo?: face,
        }

        /// A face in the picture.
        interface face {
            /// The square around the face.
            detectRect: detectRect,
            /// The middle of the face, from the left; -1 if there is no face.
            x: number,
            /// The middle of the face, from the top; -1 if there is no face.
            y: number,
            /// The 106 points of the face; given where `enablePoint` was set.
            pointArray: point[],
            /// How sure the parts are, from 0 to 1, less where they are covered; given where `enableConf` was set.
            confArray: conf[],
            /// Where the face is turned to, from -1 to 1, 0 being to the camera; given where `enableAngle` was set.
            angleArray: angle[],
        }

        /// The square around a face.
        interface detectRect {
            /// How far it reaches from its upper edge down.
            height: number,
            /// How wide it is: the host misspells `width`.
            weight: number,
            /// Its left edge.
            originX: number,
            /// Its upper edge.
            originY: number,
        }

        /// One of the 106 points of a face.
        interface point {
            /// Where the point is, from the left.
            x: number,
            /// Where the point is, from the top.
            y: number,
        }

        /// How sure it is that the parts of a face were seen, from 0 to 1.
        interface conf {
            /// For the whole of the face.
            global: number,
            /// For the left eye: less if something covers it.
            leftEye: number,
            /// For the right eye: less if something covers it.
            rightEye: number,
            /// For the mouth: less if something covers it.
            mouth: number,
            /// For the nose: less if something covers it.
            nose: number,
        }

        /// Where a face is turned to, from -1 to 1; 0 is straight to the camera.
        interface angle {
            /// Up or down, as in a nod.
            pitch: number,
            /// To the left or the right, as when shaking the head.
            yaw: number,
            /// Towards a shoulder.
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
