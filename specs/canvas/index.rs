//! `createOffscreenCanvas`, `createCanvasContext`, `canvasToTempFilePath`, `canvasPutImageData` and 1 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace canvasToTempFilePath {
        interface Option {
            canvas?: Canvas,
            canvasId?: string,
            #[since(weapp = "1.7.0")]
            quality?: number,
            complete?: (res: CallbackResult) => void,
            #[since(weapp = "1.2.0")]
            destHeight?: number,
            #[since(weapp = "1.2.0")]
            destWidth?: number,
            fail?: (res: CallbackResult) => void,
            #[default("png")]
            #[since(weapp = "1.7.0")]
            fileType?: FileType,
            #[since(weapp = "1.2.0")]
            height?: number,
            success?: (result: SuccessCallbackResult) => void,
            #[since(weapp = "1.2.0")]
            width?: number,
            #[since(weapp = "1.2.0")]
            x?: number,
            #[since(weapp = "1.2.0")]
            y?: number,
        }

        interface SuccessCallbackResult extends CallbackResult {
            tempFilePath: string,
            #[platforms(alipay)]
            apFilePath?: string,
            errMsg: string,
        }

        type FileType = "jpg" | "png";
    }

    namespace canvasPutImageData {
        interface Option {
            canvasId: string,
            data: Uint8ClampedArray,
            height: number,
            width: number,
            x: number,
            y: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace canvasGetImageData {
        interface Option {
            canvasId: string,
            height: number,
            width: number,
            x: number,
            y: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            data: Uint8ClampedArray,
            height: number,
            width: number,
            errMsg: string,
        }
    }

    namespace createOffscreenCanvas {
        interface Option {
            #[default("webgl")]
            type?: "webgl" | "2d",
            height?: number,
            width?: number,
            #[corrected(any, "the client takes the page or the component itself, and refuses a copy")]
            compInst?: Record<string, any>,
        }
    }

    namespace toTempFilePath {
        interface Option {
            x?: number,
            y?: number,
            width?: number,
            height?: number,
            destHeight?: number,
            destWidth?: number,
            #[default("png")]
            fileType?: FileType,
            quality?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        type FileType = "jpg" | "png";

        interface SuccessCallbackResult extends CallbackResult {
            tempFilePath: string,
        }
    }

    #[both_ways]
    interface Canvas {
        height: number,
        width: number,
        #[platforms(weapp, alipay, tt)]
        #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:414")]
        cancelAnimationFrame(requestID: number) => void,
        #[platforms(weapp)]
        createImageData() => ImageData,
        #[platforms(weapp, alipay, tt)]
        #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:414")]
        createImage() => Image,
        #[platforms(weapp)]
        createPath2D(path: Path2D) => Path2D,
        #[platforms(weapp, alipay, tt)]
        #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:414")]
        getContext(contextType: string) => RenderingContext,
        #[platforms(weapp)]
        #[once]
        requestAnimationFrame(callback: (...args: any[]) => any) => number,
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18268")]
        toDataURL(type: string, encoderOptions: number) => string,
        #[platforms(alipay)]
        toTempFilePath(oprion: toTempFilePath::Option) => void,
    }

    interface CanvasContext {
        #[since(weapp = "1.9.90")]
        fillStyle: string,
        #[since(weapp = "1.9.90")]
        strokeStyle: string,
        #[since(weapp = "1.9.90")]
        shadowOffsetX: number,
        #[since(weapp = "1.9.90")]
        shadowOffsetY: number,
        #[since(weapp = "1.9.90")]
        shadowBlur: number,
        #[since(weapp = "1.9.90")]
        shadowColor: string,
        #[since(weapp = "1.9.90")]
        lineWidth: number,
        #[since(weapp = "1.9.90")]
        lineCap: CanvasContext::LineCap,
        #[since(weapp = "1.9.90")]
        lineJoin: CanvasContext::LineJoin,
        #[since(weapp = "1.9.90")]
        miterLimit: number,
        #[since(weapp = "1.9.90")]
        lineDashOffset: number,
        #[since(weapp = "1.9.90")]
        font: string,
        globalAlpha: number,
        #[since(weapp = "1.9.90")]
        globalCompositeOperation: string,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        arc(
            x: number,
            y: number,
            r: number,
            sAngle: number,
            eAngle: number,
            counterclockwise?: boolean,
            anticlockwise?: boolean,
        ) => void,
        #[platforms(weapp, alipay, jd, qq, h5, harmony_hybrid)]
        #[since(weapp = "1.9.90")]
        arcTo(x1: number, y1: number, x2: number, y2: number, radius: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        beginPath() => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        bezierCurveTo(cp1x: number, cp1y: number, cp2x: number, cp2y: number, x: number, y: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        clearRect(x: number, y: number, width: number, height: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        #[since(weapp = "1.6.0")]
        clip() => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        closePath() => void,
        #[platforms(weapp, alipay, swan, jd, qq, h5, harmony_hybrid)]
        createCircularGradient(x: number, y: number, r: number) => CanvasGradient,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        createLinearGradient(x0: number, y0: number, x1: number, y1: number) => CanvasGradient,
        #[platforms(weapp, alipay, jd, qq, h5, harmony_hybrid)]
        #[since(weapp = "1.9.90")]
        createPattern(
            image: string,
            repetition: CanvasContext::Repetition,
        ) => null | Promise<null | crate::general::CanvasPattern> | crate::general::CanvasPattern,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        #[once]
        draw(
            reserve?: boolean,
            callback?: (...args: any[]) => any,
            useHardwareAccelerate?: boolean,
        ) => undefined | Promise<void>,
        #[platforms(weapp, h5, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18005", tt = "@douyin-microapp/typings@1.3.1/api/webcanvas.d.ts:92")]
        drawImage(imageResource: string, dx: number, dy: number) => void,
        #[platforms(weapp, alipay, h5, harmony_hybrid)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/webcanvas.d.ts:92")]
        #[rust("draw_image_with_d_width")]
        drawImage(imageResource: string, dx: number, dy: number, dWidth: number, dHeight: number) => void,
        #[platforms(weapp, swan, jd, qq, tt, h5, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18005")]
        #[rust("draw_image_with_sx")]
        drawImage(
            imageResource: string,
            sx: number,
            sy: number,
            sWidth: number,
            sHeight: number,
            dx: number,
            dy: number,
            dWidth: number,
            dHeight: number,
        ) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        fill() => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        fillRect(x: number, y: number, width: number, height: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        fillText(text: string, x: number, y: number, maxWidth?: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        lineTo(x: number, y: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        #[since(weapp = "1.9.90")]
        measureText(text: string) => crate::general::TextMetrics,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        moveTo(x: number, y: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        quadraticCurveTo(cpx: number, cpy: number, x: number, y: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        rect(x: number, y: number, width: number, height: number) => void,
        #[platforms(h5, harmony_hybrid)]
        reset() => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        restore() => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        rotate(rotate: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        save() => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        scale(scaleWidth: number, scaleHeight: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setFillStyle(color: string | CanvasGradient) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setFontSize(fontSize: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setGlobalAlpha(alpha: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setLineCap(lineCap: CanvasContext::LineCap) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        #[since(weapp = "1.6.0")]
        setLineDash(pattern: number[], offset: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setLineJoin(lineJoin: CanvasContext::LineJoin) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setLineWidth(lineWidth: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setMiterLimit(miterLimit: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, h5, harmony_hybrid)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/webcanvas.d.ts:80")]
        setShadow(offsetX: number, offsetY: number, blur: number, color: string) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setStrokeStyle(color: string | CanvasGradient) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        #[since(weapp = "1.1.0")]
        setTextAlign(align: CanvasContext::Align) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        #[since(weapp = "1.4.0")]
        setTextBaseline(textBaseline: CanvasContext::TextBaseline) => void,
        #[platforms(weapp, swan, jd, tt, h5, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18241")]
        #[since(weapp = "1.9.90")]
        setTransform(
            scaleX: number,
            skewX: number,
            skewY: number,
            scaleY: number,
            translateX: number,
            translateY: number,
        ) => void,
        #[platforms(alipay)]
        #[found(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:3222", tt = "@douyin-microapp/typings@1.3.1/api/webcanvas.d.ts:131")]
        #[since(weapp = "1.9.90")]
        #[rust("set_transform_on_alipay")]
        setTransform(
            scaleX: number,
            skewY: number,
            skewX: number,
            scaleY: number,
            translateX: number,
            translateY: number,
        ) => void,
        #[platforms(qq)]
        #[found(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:3222", alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18241", tt = "@douyin-microapp/typings@1.3.1/api/webcanvas.d.ts:131")]
        #[since(weapp = "1.9.90")]
        #[rust("set_transform_on_qq")]
        setTransform(
            scaleX: number,
            scaleY: number,
            skewX: number,
            skewY: number,
            translateX: number,
            translateY: number,
        ) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        stroke() => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        strokeRect(x: number, y: number, width: number, height: number) => void,
        #[platforms(weapp, alipay, swan, jd, qq, h5, harmony_hybrid)]
        #[since(weapp = "1.9.90")]
        strokeText(text: string, x: number, y: number, maxWidth?: number) => void,
        #[platforms(weapp, jd, tt, h5, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18368")]
        #[since(weapp = "1.9.90")]
        transform(
            scaleX: number,
            skewX: number,
            skewY: number,
            scaleY: number,
            translateX: number,
            translateY: number,
        ) => void,
        #[platforms(alipay)]
        #[found(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:3342", tt = "@douyin-microapp/typings@1.3.1/api/webcanvas.d.ts:122")]
        #[since(weapp = "1.9.90")]
        #[rust("transform_on_alipay")]
        transform(
            scaleX: number,
            skewY: number,
            skewX: number,
            scaleY: number,
            translateX: number,
            translateY: number,
        ) => void,
        #[platforms(qq)]
        #[found(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:3342", alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18368", tt = "@douyin-microapp/typings@1.3.1/api/webcanvas.d.ts:122")]
        #[since(weapp = "1.9.90")]
        #[rust("transform_on_qq")]
        transform(
            scaleX: number,
            scaleY: number,
            skewX: number,
            skewY: number,
            translateX: number,
            translateY: number,
        ) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        translate(x: number, y: number) => void,
    }

    namespace CanvasContext {
        type Repetition = "repeat" | "repeat-x" | "repeat-y" | "no-repeat";

        type LineCap = "butt" | "round" | "square";

        type LineJoin = "bevel" | "round" | "miter";

        type Align = "left" | "center" | "right";

        type TextBaseline =
            #[platforms(weapp, alipay, swan, jd, qq, tt, h5)]
            | "top"
            #[platforms(weapp, alipay, swan, jd, qq, tt, h5)]
            | "bottom"
            #[platforms(weapp, alipay, swan, jd, qq, tt, h5)]
            | "middle"
            #[platforms(weapp, alipay, swan, jd, qq, tt, h5)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18227")]
            | "normal"
            #[platforms(alipay, tt, h5)]
            | "hanging"
            #[platforms(alipay, tt, h5)]
            | "alphabetic"
            #[platforms(alipay, tt, h5)]
            | "ideographic";
    }

    #[platforms(weapp)]
    interface CanvasGradient {
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        addColorStop(stop: number, color: string) => void,
    }

    #[platforms(weapp)]
    #[object]
    interface Color {}

    #[platforms(weapp)]
    interface Image {
        src: string,
        height: number,
        width: number,
        #[platforms(weapp)]
        referrerPolicy: string,
        onerror: (...args: any[]) => any,
        onload: (...args: any[]) => any,
    }

    #[platforms(weapp)]
    interface ImageData {
        width: number,
        height: number,
        data: Uint8ClampedArray,
    }

    #[platforms(weapp)]
    #[both_ways]
    interface OffscreenCanvas {
        width: number,
        height: number,
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:11744")]
        createImage() => Image,
        #[platforms(weapp, tt)]
        getContext(contextType: "webgl" | "2d") => RenderingContext,
    }

    #[platforms(weapp)]
    interface Path2D {
        #[platforms(weapp)]
        addPath(path: Path2D) => void,
        #[platforms(weapp)]
        arc(
            x: number,
            y: number,
            radius: number,
            startAngle: number,
            endAngle: number,
            counterclockwise: boolean,
        ) => void,
        #[platforms(weapp)]
        arcTo(x1: number, y1: number, x2: number, y2: number, radius: number) => void,
        #[platforms(weapp)]
        bezierCurveTo(cp1x: number, cp1y: number, cp2x: number, cp2y: number, x: number, y: number) => void,
        #[platforms(weapp)]
        closePath() => void,
        #[platforms(weapp)]
        ellipse(
            x: number,
            y: number,
            radiusX: number,
            radiusY: number,
            rotation: number,
            startAngle: number,
            endAngle: number,
            counterclockwise: boolean,
        ) => void,
        #[platforms(weapp)]
        lineTo(x: number, y: number) => void,
        #[platforms(weapp)]
        moveTo(x: number, y: number) => void,
        #[platforms(weapp)]
        quadraticCurveTo(cpx: number, cpy: number, x: number, y: number) => void,
        #[platforms(weapp)]
        rect(x: number, y: number, width: number, height: number) => void,
    }

    #[platforms(weapp, alipay, tt)]
    #[object]
    interface RenderingContext {}

    /// Creates a canvas that is on no page, and gives it.
    #[platforms(weapp, tt)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1953")]
    #[since(weapp = "2.16.1")]
    #[see("https://docs.taro.zone/docs/apis/canvas/createOffscreenCanvas/")]
    function createOffscreenCanvas(options: createOffscreenCanvas::Option) => OffscreenCanvas;

    /// Creates the `CanvasContext` that draws on the canvas with this id.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid, harmony)]
    #[corrected((canvasId: string, component?: any) => CanvasContext, "the client takes the page or the component itself, and refuses a copy")]
    #[see("https://docs.taro.zone/docs/apis/canvas/createCanvasContext/")]
    function createCanvasContext(canvasId: string, component?: Record<string, any>) => CanvasContext;

    /// Saves an area of a canvas as a picture, and gives the path of the temporary file.
    #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
    #[corrected((option: canvasToTempFilePath::Option, component?: any) => Promise<canvasToTempFilePath::SuccessCallbackResult>, "the client takes the page or the component itself, and refuses a copy")]
    #[see("https://docs.taro.zone/docs/apis/canvas/canvasToTempFilePath/")]
    function canvasToTempFilePath(
        option: canvasToTempFilePath::Option,
        component?: Record<string, any>,
    ) => Promise<canvasToTempFilePath::SuccessCallbackResult>;

    /// Draws pixels, given as bytes, on an area of a canvas.
    #[platforms(weapp, swan, jd, qq, h5, harmony_hybrid)]
    #[corrected((option: canvasPutImageData::Option, component?: any) => Promise<CallbackResult>, "the client takes the page or the component itself, and refuses a copy")]
    #[since(weapp = "1.9.0")]
    #[see("https://docs.taro.zone/docs/apis/canvas/canvasPutImageData/")]
    function canvasPutImageData(
        option: canvasPutImageData::Option,
        component?: Record<string, any>,
    ) => Promise<CallbackResult>;

    /// Asks for the pixels of an area of a canvas, as bytes.
    #[platforms(weapp, swan, jd, qq, h5, harmony_hybrid)]
    #[corrected((option: canvasGetImageData::Option, component?: any) => Promise<canvasGetImageData::SuccessCallbackResult>, "the client takes the page or the component itself, and refuses a copy")]
    #[since(weapp = "1.9.0")]
    #[see("https://docs.taro.zone/docs/apis/canvas/canvasGetImageData/")]
    function canvasGetImageData(
        option: canvasGetImageData::Option,
        component?: Record<string, any>,
    ) => Promise<canvasGetImageData::SuccessCallbackResult>;
}
