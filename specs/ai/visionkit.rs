//! `isVKSupport`, `createVKSession`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace isVKSupport {
        type IVersion = "v1" | "v2";
    }

    namespace createVKSession {
        type IVersion = "v1" | "v2";
    }

    #[platforms(weapp)]
    interface VKBodyAnchor {
        id: number,
        type: VKBodyAnchor::IType,
        #[unit(integer)]
        detectId: number,
        size: VKBodyAnchor::ISize,
        origin: VKBodyAnchor::IOrigin,
        confidence: number[],
        points: VKBodyAnchor::IPoint[],
        score: number,
    }

    namespace VKBodyAnchor {
        type IType = 5;

        interface ISize {
            width: number,
            height: number,
        }

        interface IOrigin {
            x: number,
            y: number,
        }

        interface IPoint {
            x: number,
            y: number,
        }
    }

    #[platforms(weapp)]
    interface VKCamera {
        viewMatrix: Float32Array,
        #[since(weapp = "2.22.0")]
        intrinsics: Float32Array,
        #[platforms(weapp)]
        getProjectionMatrix(near: number, far: number) => Float32Array,
    }

    #[platforms(weapp)]
    interface VKDepthAnchor {
        id: number,
        type: VKDepthAnchor::IType,
        size: VKDepthAnchor::ISize,
        depthArray: number[],
    }

    namespace VKDepthAnchor {
        type IType = 8;

        interface ISize {
            width: number,
            height: number,
        }
    }

    #[platforms(weapp)]
    interface VKFaceAnchor {
        id: number,
        type: VKFaceAnchor::IType,
        #[unit(integer)]
        detectId: number,
        origin: VKFaceAnchor::IOrigin,
        size: VKFaceAnchor::ISize,
        points: VKFaceAnchor::IPoint[],
        angle: number[],
        confidence: number,
    }

    namespace VKFaceAnchor {
        type IType = 3;

        interface ISize {
            width: number,
            height: number,
        }

        interface IOrigin {
            x: number,
            y: number,
        }

        interface IPoint {
            x: number,
            y: number,
        }
    }

    #[platforms(weapp)]
    interface VKHandAnchor {
        id: number,
        type: VKHandAnchor::IType,
        #[unit(integer)]
        detectId: number,
        size: VKHandAnchor::ISize,
        origin: VKHandAnchor::IOrigin,
        confidence: number[],
        points: VKHandAnchor::IPoint[],
        score: number,
        gesture: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | -1,
    }

    namespace VKHandAnchor {
        type IType = 7;

        interface ISize {
            width: number,
            height: number,
        }

        interface IOrigin {
            x: number,
            y: number,
        }

        interface IPoint {
            x: number,
            y: number,
        }
    }

    #[platforms(weapp)]
    interface VKMarkerAnchor {
        id: number,
        type: VKMarkerAnchor::IType,
        transform: Float32Array,
        markerId: number,
        path: string,
    }

    namespace VKMarkerAnchor {
        type IType = 1;
    }

    #[platforms(weapp)]
    interface VKOCRAnchor {
        id: number,
        type: VKOCRAnchor::IType,
        text: string,
    }

    namespace VKOCRAnchor {
        type IType = 6;
    }

    #[platforms(weapp)]
    interface VKOSDAnchor {
        id: number,
        type: VKOSDAnchor::IType,
        markerId: number,
        size: VKOSDAnchor::ISize,
        path: string,
        origin: VKOSDAnchor::IOrigin,
    }

    namespace VKOSDAnchor {
        type IType = 2;

        interface ISize {
            width: number,
            height: number,
        }

        interface IOrigin {
            x: number,
            y: number,
        }
    }

    #[platforms(weapp)]
    interface VKPlaneAnchor {
        id: number,
        type: VKPlaneAnchor::IType,
        transform: Float32Array,
        size: VKPlaneAnchor::ISize,
        alignment: number,
    }

    namespace VKPlaneAnchor {
        type IType = 0;

        interface ISize {
            width: number,
            height: number,
        }
    }

    #[platforms(weapp)]
    interface VKFrame {
        timestamp: number,
        camera: VKCamera,
        #[platforms(weapp)]
        getCameraTexture(ctx: crate::general::WebGLRenderingContext) => VKFrame::IGetCameraTextureResult,
        #[platforms(weapp)]
        #[since(weapp = "2.24.0")]
        getCameraBuffer(widht: number, height: number) => ArrayBuffer,
        #[platforms(weapp)]
        getDisplayTransform() => Float32Array,
    }

    namespace VKFrame {
        interface IGetCameraTextureResult {
            yTexture: crate::general::WebGLTexture,
            uvTexture: crate::general::WebGLTexture,
        }
    }

    #[platforms(weapp)]
    interface VKSession {
        state: VKSession::IState,
        config: VKSession::IConfig,
        cameraSize: VKSession::ISize,
        #[platforms(weapp)]
        #[since(weapp = "2.24.5")]
        addMarker(path: string) => number,
        #[platforms(weapp)]
        #[since(weapp = "2.24.5")]
        addOSDMarker(path: string) => number,
        #[platforms(weapp)]
        cancelAnimationFrame(requestID: number) => void,
        #[platforms(weapp)]
        destroy() => void,
        #[platforms(weapp)]
        #[since(weapp = "2.28.0")]
        detectBody(option: VKSession::IDetectBodyOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.33.0")]
        detectDepth(option: VKSession::IDetectDepthOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.25.0")]
        detectFace(option: VKSession::IDetectFaceOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.28.0")]
        detectHand(option: VKSession::IDetectHandOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.24.5")]
        getAllMarker() => VKSession::IMarker[],
        #[platforms(weapp)]
        #[since(weapp = "2.24.5")]
        getAllOSDMarker() => VKSession::IOSDMarker[],
        #[platforms(weapp)]
        getVKFrame(width: number, height: number) => VKFrame,
        #[platforms(weapp)]
        hitTest(x: number, y: number, reset?: boolean) => VKSession::IHitTestResult[],
        #[platforms(weapp)]
        off(eventName: string, fn: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        on(
            eventName: "resize" | "addAnchors" | "updateAnchors" | "removeAnchors",
            fn: (...args: any[]) => void,
        ) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.24.5")]
        removeMarker(markerId: number) => number,
        #[platforms(weapp)]
        #[since(weapp = "2.24.5")]
        removeOSDMarker(markerId: number) => number,
        #[platforms(weapp)]
        #[once]
        requestAnimationFrame(callback: (...args: any[]) => any) => number,
        #[platforms(weapp)]
        #[since(weapp = "2.27.0")]
        runOCR(option: VKSession::IRunOCROption) => void,
        #[platforms(weapp)]
        #[once]
        start(callback: (status: VKSession::IStartStatus) => void) => void,
        #[platforms(weapp)]
        stop() => void,
        #[platforms(weapp)]
        #[since(weapp = "2.30.2")]
        update3DMode(open3d: boolean) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.24.5")]
        updateOSDThreshold(threshold: number) => void,
    }

    namespace VKSession {
        type IState = 0 | 1 | 2 | 3;

        interface IConfig {
            #[since(weapp = "2.22.0")]
            version: IVersion,
            track: ITrack,
            marker: boolean,
            OSD: boolean,
            depth: IDepth,
            face: IFace,
            OCR: IOCR,
            body: IBody,
            hand: IHand,
            threeDof: boolean,
            #[since(weapp = "2.23.0")]
            gl: crate::general::WebGLRenderingContext,
        }

        type IVersion = "v1" | "v2";

        interface ITrack {
            plane: IPlane,
        }

        interface IPlane {
            mode: IPlaneMode,
        }

        type IPlaneMode = 1 | 2 | 3;

        interface IDepth {
            mode: IDepthMode,
        }

        type IDepthMode = 1 | 2;

        interface IFace {
            mode: IFaceMode,
        }

        type IFaceMode = 1 | 2;

        interface IOCR {
            mode: IOCRMode,
        }

        type IOCRMode = 1 | 2;

        interface IBody {
            mode: IBodyMode,
        }

        type IBodyMode = 1 | 2;

        interface IHand {
            mode: IHandMode,
        }

        type IHandMode = 1 | 2;

        interface ISize {
            width: number,
            height: number,
        }

        interface IDetectBodyOption {
            frameBuffer: ArrayBuffer,
            width: number,
            height: number,
            scoreThreshold?: number,
            sourceType?: ISourceType,
        }

        type ISourceType = 1 | 0;

        interface IDetectDepthOption {
            frameBuffer: ArrayBuffer,
            width: number,
            height: number,
        }

        interface IDetectFaceOption {
            frameBuffer: ArrayBuffer,
            width: number,
            height: number,
            scoreThreshold?: number,
            sourceType?: ISourceType,
            modelModel?: IModelModel,
        }

        type IModelModel = 0 | 1 | 2;

        interface IDetectHandOption {
            frameBuffer: ArrayBuffer,
            width: number,
            height: number,
            scoreThreshold?: number,
            algoMode?: IAlgoMode,
        }

        type IAlgoMode = 0 | 1 | 2;

        interface IMarker {
            markerId: number,
            path: string,
        }

        interface IOSDMarker {
            markerId: number,
            path: string,
        }

        interface IRunOCROption {
            frameBuffer: ArrayBuffer,
            width: number,
            height: number,
        }

        interface IHitTestResult {
            transform: Float32Array,
        }

        type IStartStatus = 0 | 2000000 | 2000001 | 2000002 | 2000003 | 2003000 | 2003001 | 2003002;
    }

    /// Tells at once whether this device supports a version of VisionKit.
    #[platforms(weapp)]
    #[since(weapp = "2.22.0")]
    #[see("https://docs.taro.zone/docs/apis/ai/visionkit/isVKSupport/")]
    function isVKSupport(version: isVKSupport::IVersion) => boolean;

    /// Creates a `VKSession`, which tracks planes, markers, faces, hands and bodies in camera frames.
    #[platforms(weapp)]
    #[since(weapp = "2.20.0")]
    #[see("https://docs.taro.zone/docs/apis/ai/visionkit/createVKSession/")]
    function createVKSession(version: createVKSession::IVersion) => VKSession;
}
