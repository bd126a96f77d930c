//! `isVKSupport`, `createVKSession`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace isVKSupport {
        /// The versions of VisionKit that one can ask about.
        type IVersion =
            /// The first one.
            | "v1"
            /// The newer one, which gives anchors; on iOS since base library 2.22.0.
            | "v2";
    }

    namespace createVKSession {
        /// The versions of VisionKit that a session can run.
        type IVersion =
            /// The first one.
            | "v1"
            /// The newer one, which gives anchors; on iOS since base library 2.22.0.
            | "v2";
    }

    /// A human body that was found.
    #[platforms(weapp)]
    interface VKBodyAnchor {
        /// Tells this body from all other anchors of the session.
        id: number,
        /// Says that the anchor is a body.
        type: VKBodyAnchor::IType,
        /// The number of the body among those found.
        #[unit(integer)]
        detectId: number,
        /// How large the body is in the view.
        size: VKBodyAnchor::ISize,
        /// Where the body begins in the view.
        origin: VKBodyAnchor::IOrigin,
        /// How sure each of the points is.
        confidence: number[],
        /// The joints and other key points of the body.
        points: VKBodyAnchor::IPoint[],
        /// How sure it is that this is a body.
        score: number,
    }

    namespace VKBodyAnchor {
        /// The number that marks bodies among anchors.
        type IType =
            /// A body.
            | 5;

        /// How large a body is, as parts of the view.
        interface ISize {
            /// From 0 to 1, the whole width of the view.
            width: number,
            /// From 0 to 1, the whole height of the view.
            height: number,
        }

        /// Where a body begins in the view.
        interface IOrigin {
            /// From 0, the left edge of the view, to 1, the right one.
            x: number,
            /// From 0, the upper edge of the view, to 1, the lower one.
            y: number,
        }

        /// A point of a body.
        interface IPoint {
            /// Where the point is, from the left.
            x: number,
            /// Where the point is, from the top.
            y: number,
        }
    }

    /// The camera as a frame saw it: what is needed to draw into its picture.
    #[platforms(weapp)]
    interface VKCamera {
        /// Turns places in the world into places before the camera.
        viewMatrix: Float32Array,
        /// How the lens projects: focal lengths and middle; only version `v2` has it.
        #[since(weapp = "2.22.0")]
        intrinsics: Float32Array,
        /// Gives the matrix that projects what lies between the distances `near` and `far`.
        #[platforms(weapp)]
        getProjectionMatrix(near: number, far: number) => Float32Array,
    }

    /// How far away the things in the picture are.
    #[platforms(weapp)]
    interface VKDepthAnchor {
        /// Tells this anchor from all others of the session.
        id: number,
        /// Says that the anchor is about depth.
        type: VKDepthAnchor::IType,
        /// Which part of the view it covers.
        size: VKDepthAnchor::ISize,
        /// The distances.
        depthArray: number[],
    }

    namespace VKDepthAnchor {
        /// The number that marks depth among anchors.
        type IType =
            /// Depth.
            | 8;

        /// How large the part with known depth is, as parts of the view.
        interface ISize {
            /// From 0 to 1, the whole width of the view.
            width: number,
            /// From 0 to 1, the whole height of the view.
            height: number,
        }
    }

    /// A face that was found.
    #[platforms(weapp)]
    interface VKFaceAnchor {
        /// Tells this face from all other anchors of the session.
        id: number,
        /// Says that the anchor is a face.
        type: VKFaceAnchor::IType,
        /// The number of the face among those found.
        #[unit(integer)]
        detectId: number,
        /// Where the face begins in the view.
        origin: VKFaceAnchor::IOrigin,
        /// How large the face is in the view.
        size: VKFaceAnchor::ISize,
        /// The 106 key points of the face.
        points: VKFaceAnchor::IPoint[],
        /// Where the face is turned to.
        angle: number[],
        /// How sure the points are.
        confidence: number,
    }

    namespace VKFaceAnchor {
        /// The number that marks faces among anchors.
        type IType =
            /// A face.
            | 3;

        /// How large a face is, as parts of the view.
        interface ISize {
            /// From 0 to 1, the whole width of the view.
            width: number,
            /// From 0 to 1, the whole height of the view.
            height: number,
        }

        /// Where a face begins in the view.
        interface IOrigin {
            /// From 0, the left edge of the view, to 1, the right one.
            x: number,
            /// From 0, the upper edge of the view, to 1, the lower one.
            y: number,
        }

        /// A point of a face.
        interface IPoint {
            /// Where the point is, from the left.
            x: number,
            /// Where the point is, from the top.
            y: number,
        }
    }

    /// A hand that was found, and the sign that it makes.
    #[platforms(weapp)]
    interface VKHandAnchor {
        /// Tells this hand from all other anchors of the session.
        id: number,
        /// Says that the anchor is a hand.
        type: VKHandAnchor::IType,
        /// The number of the hand among those found.
        #[unit(integer)]
        detectId: number,
        /// How large the hand is in the view.
        size: VKHandAnchor::ISize,
        /// Where the hand begins in the view.
        origin: VKHandAnchor::IOrigin,
        /// How sure each of the points is.
        confidence: number[],
        /// The knuckles and other key points of the hand.
        points: VKHandAnchor::IPoint[],
        /// How sure it is that this is a hand.
        score: number,
        /// Which sign the hand makes.
        gesture:
            /// A heart made with two fingers of one hand.
            | 0
            /// An open hand, as for paper or five.
            | 1
            /// Two spread fingers, as for scissors or two.
            | 2
            /// A fist.
            | 3
            /// One finger, for one.
            | 4
            /// The sign for love.
            | 5
            /// A thumb up.
            | 6
            /// Three fingers, for three.
            | 7
            /// The sign for rock music.
            | 8
            /// Thumb and little finger, for six.
            | 9
            /// Thumb and first finger, for eight.
            | 10
            /// One hand around the fist of the other, as for a wish of good fortune.
            | 11
            /// Four fingers, for four.
            | 12
            /// OK: a ring of thumb and first finger.
            | 13
            /// A thumb down.
            | 14
            /// A heart made with both hands.
            | 15
            /// Palms laid together, as in prayer.
            | 16
            /// One hand around the fist of the other.
            | 17
            /// A hand that makes no sign.
            | 18
            /// No valid sign.
            | -1,
    }

    namespace VKHandAnchor {
        /// The number that marks hands among anchors.
        type IType =
            /// A hand.
            | 7;

        /// How large a hand is, as parts of the view.
        interface ISize {
            /// From 0 to 1, the whole width of the view.
            width: number,
            /// From 0 to 1, the whole height of the view.
            height: number,
        }

        /// Where a hand begins in the view.
        interface IOrigin {
            /// From 0, the left edge of the view, to 1, the right one.
            x: number,
            /// From 0, the upper edge of the view, to 1, the lower one.
            y: number,
        }

        /// A point of a hand.
        interface IPoint {
            /// Where the point is, from the left.
            x: number,
            /// Where the point is, from the top.
            y: number,
        }
    }

    /// A picture that was added with `addMarker` and found before the camera.
    #[platforms(weapp)]
    interface VKMarkerAnchor {
        /// Tells this anchor from all others of the session.
        id: number,
        /// Says that the anchor is a marker.
        type: VKMarkerAnchor::IType,
        /// Its place, turn and scale in the world: a matrix, column by column.
        transform: Float32Array,
        /// The id that `addMarker` gave.
        markerId: number,
        /// The file of the picture.
        path: string,
    }

    namespace VKMarkerAnchor {
        /// The number that marks markers among anchors.
        type IType =
            /// A marker.
            | 1;
    }

    /// Text that was read in the picture.
    #[platforms(weapp)]
    interface VKOCRAnchor {
        /// Tells this text from all other anchors of the session.
        id: number,
        /// Says that the anchor is text.
        type: VKOCRAnchor::IType,
        /// What was read.
        text: string,
    }

    namespace VKOCRAnchor {
        /// The number that marks text among anchors.
        type IType =
            /// Text.
            | 6;
    }

    /// A picture that was added with `addOSDMarker` and found in the view.
    #[platforms(weapp)]
    interface VKOSDAnchor {
        /// Tells this anchor from all others of the session.
        id: number,
        /// Says that the anchor is a picture found in one shot.
        type: VKOSDAnchor::IType,
        /// The id that `addOSDMarker` gave.
        markerId: number,
        /// How large the picture is in the view.
        size: VKOSDAnchor::ISize,
        /// The file of the picture.
        path: string,
        /// Where the picture begins in the view.
        origin: VKOSDAnchor::IOrigin,
    }

    namespace VKOSDAnchor {
        /// The number that marks one-shot markers among anchors.
        type IType =
            /// A picture found in one shot (OSD).
            | 2;

        /// How large the picture is, as parts of the view.
        interface ISize {
            /// From 0 to 1, the whole width of the view.
            width: number,
            /// From 0 to 1, the whole height of the view.
            height: number,
        }

        /// Where the picture begins in the view.
        interface IOrigin {
            /// From 0, the left edge of the view, to 1, the right one.
            x: number,
            /// From 0, the upper edge of the view, to 1, the lower one.
            y: number,
        }
    }

    /// A floor, a table or a wall that was found; only in version `v2`.
    #[platforms(weapp)]
    interface VKPlaneAnchor {
        /// Tells this plane from all other anchors of the session.
        id: number,
        /// Says that the anchor is a plane.
        type: VKPlaneAnchor::IType,
        /// The plane's place, turn and scale in the world: a matrix, column by column.
        transform: Float32Array,
        /// How far the plane reaches.
        size: VKPlaneAnchor::ISize,
        /// Which way the plane lies.
        alignment: number,
    }

    namespace VKPlaneAnchor {
        /// The number that marks planes among anchors.
        type IType =
            /// A plane.
            | 0;

        /// How far a plane reaches.
        interface ISize {
            /// One of its two extents.
            width: number,
            /// The other of its two extents.
            height: number,
        }
    }

    /// One picture of the camera, and what is needed to draw into it.
    #[platforms(weapp)]
    interface VKFrame {
        /// When the picture was taken.
        timestamp: number,
        /// The camera as it was then.
        camera: VKCamera,
        /// Gives the picture as two WebGL textures, for brightness and colour.
        #[platforms(weapp)]
        getCameraTexture(ctx: crate::general::WebGLRenderingContext) => VKFrame::IGetCameraTextureResult,
        /// Gives the picture's pixels as RGBA, cut to fill that size; the session must have its `gl`.
        #[platforms(weapp)]
        #[since(weapp = "2.24.0")]
        getCameraBuffer(widht: number, height: number) => ArrayBuffer,
        /// Gives the matrix with which a shader cuts the picture's texture to the frame.
        #[platforms(weapp)]
        getDisplayTransform() => Float32Array,
    }

    namespace VKFrame {
        /// A picture of the camera in the graphics memory.
        interface IGetCameraTextureResult {
            /// The brightness of the pixels (Y).
            yTexture: crate::general::WebGLTexture,
            /// The colours of the pixels (U and V).
            uvTexture: crate::general::WebGLTexture,
        }
    }

    /// Watches the camera's pictures, or single ones, for planes, faces, bodies and more.
    #[platforms(weapp)]
    interface VKSession {
        /// What the session is doing.
        state: VKSession::IState,
        /// What it was created with.
        config: VKSession::IConfig,
        /// How large the camera's picture is.
        cameraSize: VKSession::ISize,
        /// Adds a picture, a local file, to look for in space, and gives its id; the session must track markers.
        #[platforms(weapp)]
        #[since(weapp = "2.24.5")]
        addMarker(path: string) => number,
        /// Adds a picture, a local file, to look for in the view, and gives its id; the session must track OSD.
        #[platforms(weapp)]
        #[since(weapp = "2.24.5")]
        addOSDMarker(path: string) => number,
        /// Takes back a request of `requestAnimationFrame` by its id.
        #[platforms(weapp)]
        cancelAnimationFrame(requestID: number) => void,
        /// Ends the session for good, and frees what it holds.
        #[platforms(weapp)]
        destroy() => void,
        /// Looks for bodies in one picture; the session's `body` mode must be 2.
        #[platforms(weapp)]
        #[since(weapp = "2.28.0")]
        detectBody(option: VKSession::IDetectBodyOption) => void,
        /// Tells how far away things in one picture are; the session's `depth` mode must be 2.
        #[platforms(weapp)]
        #[since(weapp = "2.33.0")]
        detectDepth(option: VKSession::IDetectDepthOption) => void,
        /// Looks for faces in one picture; the session's `face` mode must be 2.
        #[platforms(weapp)]
        #[since(weapp = "2.25.0")]
        detectFace(option: VKSession::IDetectFaceOption) => void,
        /// Looks for hands in one picture; the session's `hand` mode must be 2.
        #[platforms(weapp)]
        #[since(weapp = "2.28.0")]
        detectHand(option: VKSession::IDetectHandOption) => void,
        /// Gives all pictures that `addMarker` has added.
        #[platforms(weapp)]
        #[since(weapp = "2.24.5")]
        getAllMarker() => VKSession::IMarker[],
        /// Gives all pictures that `addOSDMarker` has added.
        #[platforms(weapp)]
        #[since(weapp = "2.24.5")]
        getAllOSDMarker() => VKSession::IOSDMarker[],
        /// Takes the camera's present picture, which is analysed with each call.
        #[platforms(weapp)]
        getVKFrame(width: number, height: number) => VKFrame,
        /// Gives the places of a plane under a point of the view, from 0 to 1; `reset` looks for new planes in `v1`.
        #[platforms(weapp)]
        hitTest(x: number, y: number, reset?: boolean) => VKSession::IHitTestResult[],
        /// Stops telling a listener of an event.
        #[platforms(weapp)]
        off(eventName: string, fn: (...args: any[]) => void) => void,
        /// Tells of an event: new, changed and gone anchors, or a new size.
        #[platforms(weapp)]
        on(
            eventName:
                /// The camera's picture has changed its size.
                | "resize"
                /// Something new was recognized.
                | "addAnchors"
                /// Something that was recognized has moved or changed.
                | "updateAnchors"
                /// Something that was recognized is gone.
                | "removeAnchors",
            fn: (...args: any[]) => void,
        ) => void,
        /// Takes away a picture that `addMarker` has added.
        #[platforms(weapp)]
        #[corrected((markerId: number) => void, "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:14339 gives nothing")]
        #[since(weapp = "2.24.5")]
        removeMarker(markerId: number) => number,
        /// Takes away a picture that `addOSDMarker` has added.
        #[platforms(weapp)]
        #[corrected((markerId: number) => void, "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:14350 gives nothing")]
        #[since(weapp = "2.24.5")]
        removeOSDMarker(markerId: number) => number,
        /// Calls a function before the next drawing, and gives an id to take it back.
        #[platforms(weapp)]
        #[corrected((callback: (...args: any[]) => void) => number, "what the callback returns goes nowhere")]
        #[once]
        requestAnimationFrame(callback: (...args: any[]) => any) => number,
        /// Reads the text in one picture; the session's `OCR` mode must be 2.
        #[platforms(weapp)]
        #[since(weapp = "2.27.0")]
        runOCR(option: VKSession::IRunOCROption) => void,
        /// Starts the session; the callback is told whether that worked.
        #[platforms(weapp)]
        #[once]
        start(callback: (status: VKSession::IStartStatus) => void) => void,
        /// Stops the session; `start` can begin it again.
        #[platforms(weapp)]
        stop() => void,
        /// Turns the 3D mode of detection on or off.
        #[platforms(weapp)]
        #[since(weapp = "2.30.2")]
        update3DMode(open3d: boolean) => void,
        /// Sets how alike a picture must be to count as found; the session must track OSD.
        #[platforms(weapp)]
        #[since(weapp = "2.24.5")]
        updateOSDThreshold(threshold: number) => void,
    }

    namespace VKSession {
        /// What a session is doing.
        type IState =
            /// It cannot be used.
            | 0
            /// It is running.
            | 1
            /// It is paused.
            | 2
            /// It is getting ready.
            | 3;

        /// What a session looks for, and how.
        interface IConfig {
            /// The version of VisionKit that it runs.
            #[since(weapp = "2.22.0")]
            version: IVersion,
            /// Which planes it looks for.
            track: ITrack,
            /// Whether it looks for pictures in space.
            marker: boolean,
            /// Whether it looks for pictures in the view.
            OSD: boolean,
            /// How it measures distances.
            depth: IDepth,
            /// How it looks for faces.
            face: IFace,
            /// How it reads text.
            OCR: IOCR,
            /// How it looks for bodies.
            body: IBody,
            /// How it looks for hands.
            hand: IHand,
            /// Whether it follows only how the phone turns, by its gyroscope: fast and stable, for simple scenes.
            threeDof: boolean,
            /// The WebGL context that it draws with.
            #[since(weapp = "2.23.0")]
            gl: crate::general::WebGLRenderingContext,
        }

        /// The versions of VisionKit that a session can have.
        type IVersion =
            /// The first one.
            | "v1"
            /// The newer one, which gives anchors; on iOS since base library 2.22.0.
            | "v2";

        /// What a session follows in space.
        interface ITrack {
            /// Which planes it follows.
            plane: IPlane,
        }

        /// How a session looks for planes.
        interface IPlane {
            /// Which planes: level ones, upright ones or both.
            mode: IPlaneMode,
        }

        /// Which planes a session looks for.
        type IPlaneMode =
            /// Level ones, such as floors and tables.
            | 1
            /// Upright ones, such as walls; only in version `v2`.
            | 2
            /// Level and upright ones; only in version `v2`.
            | 3;

        /// Where a session measures distances.
        interface IDepth {
            /// In the camera's pictures, or in a picture that is given.
            mode: IDepthMode,
        }

        /// Whether a session measures distances all the time or when it is asked to.
        type IDepthMode =
            /// In each picture of the camera.
            | 1
            /// In single pictures that are given to `detectDepth`.
            | 2;

        /// Where a session looks for faces.
        interface IFace {
            /// In the camera's pictures, or in a picture that is given.
            mode: IFaceMode,
        }

        /// Whether a session looks for faces all the time or when it is asked to.
        type IFaceMode =
            /// In each picture of the camera.
            | 1
            /// In single pictures that are given to `detectFace`.
            | 2;

        /// Where a session reads text.
        interface IOCR {
            /// In the camera's pictures, or in a picture that is given.
            mode: IOCRMode,
        }

        /// Whether a session reads text all the time or when it is asked to.
        type IOCRMode =
            /// In each picture of the camera.
            | 1
            /// In single pictures that are given to `runOCR`.
            | 2;

        /// Where a session looks for bodies.
        interface IBody {
            /// In the camera's pictures, or in a picture that is given.
            mode: IBodyMode,
        }

        /// Whether a session looks for bodies all the time or when it is asked to.
        type IBodyMode =
            /// In each picture of the camera.
            | 1
            /// In single pictures that are given to `detectBody`.
            | 2;

        /// Where a session looks for hands.
        interface IHand {
            /// In the camera's pictures, or in a picture that is given.
            mode: IHandMode,
        }

        /// Whether a session looks for hands all the time or when it is asked to.
        type IHandMode =
            /// In each picture of the camera.
            | 1
            /// In single pictures that are given to `detectHand`.
            | 2;

        /// How large the camera's picture is.
        interface ISize {
            /// From its left to its right edge.
            width: number,
            /// From its upper to its lower edge.
            height: number,
        }

        /// The picture in which bodies are looked for.
        interface IDetectBodyOption {
            /// The picture: four bytes for each pixel, red, green, blue and alpha.
            frameBuffer: ArrayBuffer,
            /// The picture's width, in pixels.
            width: number,
            /// The picture's height, in pixels.
            height: number,
            /// How sure a body must be to be told of, from 0 to 1; 0.8 if it is left out.
            scoreThreshold?: number,
            /// Whether the pictures belong together; 1 if it is left out.
            sourceType?: ISourceType,
        }

        /// Where the pictures come from.
        type ISourceType =
            /// Each one is on its own.
            | 1
            /// They are the frames of one video, which gives better results.
            | 0;

        /// The picture whose distances are measured.
        interface IDetectDepthOption {
            /// The picture: four bytes for each pixel, red, green, blue and alpha.
            frameBuffer: ArrayBuffer,
            /// The picture's width, in pixels.
            width: number,
            /// The picture's height, in pixels.
            height: number,
        }

        /// The picture in which faces are looked for.
        interface IDetectFaceOption {
            /// The picture: four bytes for each pixel, red, green, blue and alpha.
            frameBuffer: ArrayBuffer,
            /// The picture's width, in pixels.
            width: number,
            /// The picture's height, in pixels.
            height: number,
            /// How sure a face must be to be told of, from 0 to 1; 0.8 if it is left out.
            scoreThreshold?: number,
            /// Whether the pictures belong together; 1 if it is left out.
            sourceType?: ISourceType,
            /// The size of the model that looks for faces; 1 is the usual one.
            modelModel?: IModelModel,
        }

        /// The sizes of the model: a larger one is more exact, and takes more memory and time.
        type IModelModel =
            /// The small one.
            | 0
            /// The medium one.
            | 1
            /// The large one.
            | 2;

        /// The picture in which hands are looked for.
        interface IDetectHandOption {
            /// The picture: four bytes for each pixel, red, green, blue and alpha.
            frameBuffer: ArrayBuffer,
            /// The picture's width, in pixels.
            width: number,
            /// The picture's height, in pixels.
            height: number,
            /// How sure a hand must be to be told of, from 0 to 1; 0.8 if it is left out.
            scoreThreshold?: number,
            /// What to tell of a hand.
            algoMode?: IAlgoMode,
        }

        /// What is told of a hand.
        type IAlgoMode =
            /// Its box and its points.
            | 0
            /// Its box and the sign that it makes.
            | 1
            /// Its box, its points and the sign that it makes.
            | 2;

        /// A picture that the session looks for in space.
        interface IMarker {
            /// The id that `addMarker` gave.
            markerId: number,
            /// The file of the picture.
            path: string,
        }

        /// A picture that the session looks for in the view.
        interface IOSDMarker {
            /// The id that `addOSDMarker` gave.
            markerId: number,
            /// The file of the picture.
            path: string,
        }

        /// The picture whose text is read.
        interface IRunOCROption {
            /// The picture: four bytes for each pixel, red, green, blue and alpha.
            frameBuffer: ArrayBuffer,
            /// The picture's width, in pixels.
            width: number,
            /// The picture's height, in pixels.
            height: number,
        }

        /// A place on a plane that lies under a point of the view.
        interface IHitTestResult {
            /// The place, with its turn and scale: a matrix, column by column.
            transform: Float32Array,
        }

        /// Whether a session has started, or why not.
        type IStartStatus =
            /// It has started.
            | 0
            /// The system had an error.
            | 2000000
            /// The settings are wrong.
            | 2000001
            /// This device does not support it.
            | 2000002
            /// This system does not support it.
            | 2000003
            /// The session cannot be used.
            | 2003000
            /// The system does not let the host use the camera.
            | 2003001
            /// The user does not let the mini program use the camera.
            | 2003002;
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
