//! `createOffscreenCanvas`, `createCanvasContext`, `canvasToTempFilePath`, `canvasPutImageData` and 1 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace canvasToTempFilePath {
        /// Which area of which canvas to save, and how.
        interface Option {
            /// The canvas itself, where it was drawn on with its own 2D context.
            canvas?: Canvas,
            /// The `canvas-id` of the component, for a canvas that a `CanvasContext` draws on.
            canvasId?: string,
            /// How good a JPEG is: above 0, and 1 at most; any other number counts as 1.
            #[since(weapp = "1.7.0")]
            quality?: number,
            complete?: (res: CallbackResult) => void,
            /// The height of the picture.
            #[since(weapp = "1.2.0")]
            destHeight?: number,
            /// The width of the picture.
            #[since(weapp = "1.2.0")]
            destWidth?: number,
            fail?: (res: CallbackResult) => void,
            /// The format of the picture.
            #[default("png")]
            #[since(weapp = "1.7.0")]
            fileType?: FileType,
            /// The height of the area.
            #[since(weapp = "1.2.0")]
            height?: number,
            success?: (result: SuccessCallbackResult) => void,
            /// The width of the area.
            #[since(weapp = "1.2.0")]
            width?: number,
            /// The left edge of the area on the canvas.
            #[since(weapp = "1.2.0")]
            x?: number,
            /// The upper edge of the area on the canvas.
            #[since(weapp = "1.2.0")]
            y?: number,
        }

        /// Where the picture of the canvas is.
        interface SuccessCallbackResult extends CallbackResult {
            /// The temporary file that was written.
            tempFilePath: string,
            /// The temporary file, as Alipay calls it.
            #[platforms(alipay)]
            apFilePath?: string,
            errMsg: string,
        }

        /// The formats in which a canvas can be saved.
        type FileType =
            /// JPEG: smaller, and without transparency.
            | "jpg"
            /// PNG: exact, and with transparency.
            | "png";
    }

    namespace canvasPutImageData {
        /// The pixels to draw, and where.
        interface Option {
            /// The `canvas-id` of the canvas to draw on.
            canvasId: string,
            /// Four bytes for each pixel: red, green, blue and alpha.
            data: Uint8ClampedArray,
            /// How many rows of pixels there are.
            height: number,
            /// How many pixels a row has.
            width: number,
            /// How far from the left edge of the canvas they go.
            x: number,
            /// How far from the upper edge of the canvas they go.
            y: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace canvasGetImageData {
        /// Which area of which canvas is asked for.
        interface Option {
            /// The `canvas-id` of the canvas to read from.
            canvasId: string,
            /// The height of the area.
            height: number,
            /// The width of the area.
            width: number,
            /// The left edge of the area on the canvas.
            x: number,
            /// The upper edge of the area on the canvas.
            y: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The pixels of the area.
        interface SuccessCallbackResult extends CallbackResult {
            /// Four bytes for each pixel: red, green, blue and alpha.
            data: Uint8ClampedArray,
            /// How many rows of pixels there are.
            height: number,
            /// How many pixels a row has.
            width: number,
            errMsg: string,
        }
    }

    namespace createOffscreenCanvas {
        /// Which canvas to create.
        interface Option {
            /// What draws on it.
            #[default("webgl")]
            type?:
                /// WebGL.
                | "webgl"
                /// The 2D context.
                | "2d",
            /// How high the canvas is.
            height?: number,
            /// How wide the canvas is.
            width?: number,
            /// The component to which the canvas belongs, where it is created in one.
            #[corrected(any, "the client takes the page or the component itself, and refuses a copy")]
            compInst?: Record<string, any>,
        }
    }

    namespace toTempFilePath {
        /// Which area of the canvas to save, and how.
        interface Option {
            /// The left edge of the area.
            x?: number,
            /// The upper edge of the area.
            y?: number,
            /// How wide the area is.
            width?: number,
            /// How high the area is.
            height?: number,
            /// How high the picture becomes.
            destHeight?: number,
            /// How wide the picture becomes.
            destWidth?: number,
            /// The format of the picture.
            #[default("png")]
            fileType?: FileType,
            /// How good a JPEG is: above 0, and 1 at most; any other number counts as 1.
            quality?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The formats in which the canvas can save itself.
        type FileType =
            /// JPEG: smaller, and without transparency.
            | "jpg"
            /// PNG: exact, and with transparency.
            | "png";

        /// Where the picture is.
        interface SuccessCallbackResult extends CallbackResult {
            /// The temporary file that was written.
            tempFilePath: string,
        }
    }

    /// The canvas of a page, as a `SelectorQuery` gives it.
    #[both_ways]
    interface Canvas {
        /// How many pixels it has from top to bottom.
        height: number,
        /// How many pixels it has from left to right.
        width: number,
        /// Takes back a request of `requestAnimationFrame` by its id.
        #[platforms(weapp, alipay, tt)]
        #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:414")]
        cancelAnimationFrame(requestID: number) => void,
        /// Creates an array of pixels; only for the 2D context.
        #[platforms(weapp)]
        createImageData() => ImageData,
        /// Creates a picture to load and to draw on this canvas.
        #[platforms(weapp, alipay, tt)]
        #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:414")]
        createImage() => Image,
        /// Creates a path that begins as a copy of another one.
        #[platforms(weapp)]
        createPath2D(path: Path2D) => Path2D,
        /// Gives what draws on the canvas: `2d` or `webgl`, and only ever one of the two.
        #[platforms(weapp, alipay, tt)]
        #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:414")]
        getContext(contextType: string) => RenderingContext,
        /// Calls a function before the next drawing, and gives an id to take it back.
        #[platforms(weapp)]
        #[corrected((callback: (...args: any[]) => void) => number, "what the callback returns goes nowhere")]
        #[once]
        requestAnimationFrame(callback: (...args: any[]) => any) => number,
        /// Gives the picture as a `data:` URL; for JPEG and WebP with a quality from 0 to 1, else 0.92.
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18268")]
        toDataURL(type: string, encoderOptions: number) => string,
        /// Saves an area of the canvas as a temporary file.
        #[platforms(alipay)]
        toTempFilePath(oprion: toTempFilePath::Option) => void,
    }

    /// Draws on the canvas with one `canvas-id`: nothing is seen before `draw` is called.
    interface CanvasContext {
        /// The colour that shapes are filled with.
        #[since(weapp = "1.9.90")]
        fillStyle: string,
        /// The colour that lines are drawn with.
        #[since(weapp = "1.9.90")]
        strokeStyle: string,
        /// How far a shadow is to the right of its shape.
        #[since(weapp = "1.9.90")]
        shadowOffsetX: number,
        /// How far a shadow is below its shape.
        #[since(weapp = "1.9.90")]
        shadowOffsetY: number,
        /// How soft the edge of a shadow is.
        #[since(weapp = "1.9.90")]
        shadowBlur: number,
        /// The colour of shadows.
        #[since(weapp = "1.9.90")]
        shadowColor: string,
        /// How thick lines are.
        #[since(weapp = "1.9.90")]
        lineWidth: number,
        /// What the ends of lines look like.
        #[since(weapp = "1.9.90")]
        lineCap: CanvasContext::LineCap,
        /// What the corners of lines look like.
        #[since(weapp = "1.9.90")]
        lineJoin: CanvasContext::LineJoin,
        /// How far a pointed corner may stick out before it is cut off.
        #[since(weapp = "1.9.90")]
        miterLimit: number,
        /// How far into the pattern a dashed line begins; 0 at first.
        #[since(weapp = "1.9.90")]
        lineDashOffset: number,
        /// The font as CSS writes it, with size and family at least; `10px sans-serif` at first.
        #[since(weapp = "1.9.90")]
        font: string,
        /// How opaque all that is drawn is: from 0, not to be seen, to 1.
        globalAlpha: number,
        /// How new shapes go with what is there, such as `source-over`; on Android only for filled ones.
        #[since(weapp = "1.9.90")]
        globalCompositeOperation: string,
        /// Adds a part of a circle to the path, from one angle to another, in radians from three o'clock.
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
        /// Adds an arc that touches the lines to and between two control points.
        #[platforms(weapp, alipay, jd, qq, h5, harmony_hybrid)]
        #[since(weapp = "1.9.90")]
        arcTo(x1: number, y1: number, x2: number, y2: number, radius: number) => void,
        /// Begins a new path: what was added before is no part of it.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        beginPath() => void,
        /// Adds a cubic Bézier curve, with two control points, to the path.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        bezierCurveTo(cp1x: number, cp1y: number, cp2x: number, cp2y: number, x: number, y: number) => void,
        /// Makes a rectangle transparent again.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        clearRect(x: number, y: number, width: number, height: number) => void,
        /// Lets all later drawing show inside the present path only; `save` before it, `restore` to end it.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        #[since(weapp = "1.6.0")]
        clip() => void,
        /// Joins the path's end to its beginning.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        closePath() => void,
        /// Creates a gradient from the middle of a circle to its edge.
        #[platforms(weapp, alipay, swan, jd, qq, h5, harmony_hybrid)]
        createCircularGradient(x: number, y: number, r: number) => CanvasGradient,
        /// Creates a gradient along a line between two points.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        createLinearGradient(x0: number, y0: number, x1: number, y1: number) => CanvasGradient,
        /// Creates a pattern of a picture, which is in the app's package or a temporary file.
        #[platforms(weapp, alipay, jd, qq, h5, harmony_hybrid)]
        #[since(weapp = "1.9.90")]
        createPattern(
            image: string,
            repetition: CanvasContext::Repetition,
        ) => null | Promise<null | crate::general::CanvasPattern> | crate::general::CanvasPattern,
        /// Brings what was drawn to the canvas; it keeps what is there if `reserve` is `true`.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        #[once]
        draw(
            reserve?: boolean,
            callback?: (...args: any[]) => any,
            useHardwareAccelerate?: boolean,
        ) => undefined | Promise<void>,
        /// Draws a picture in its own size.
        #[platforms(weapp, h5, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18005", tt = "@douyin-microapp/typings@1.3.1/api/webcanvas.d.ts:92")]
        drawImage(imageResource: string, dx: number, dy: number) => void,
        /// Draws a picture in the given size.
        #[platforms(weapp, alipay, h5, harmony_hybrid)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/webcanvas.d.ts:92")]
        #[rust("draw_image_with_d_width")]
        drawImage(imageResource: string, dx: number, dy: number, dWidth: number, dHeight: number) => void,
        /// Draws a part of a picture in the given size.
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
        /// Fills the path since `beginPath`, black unless a style is set.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        fill() => void,
        /// Fills a rectangle, black unless a style is set.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        fillRect(x: number, y: number, width: number, height: number) => void,
        /// Writes text in filled letters, no wider than `maxWidth` if it is given.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        fillText(text: string, x: number, y: number, maxWidth?: number) => void,
        /// Adds a straight line to a point.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        lineTo(x: number, y: number) => void,
        /// Tells at once how wide a text would be.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        #[since(weapp = "1.9.90")]
        measureText(text: string) => crate::general::TextMetrics,
        /// Goes to a point without a line.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        moveTo(x: number, y: number) => void,
        /// Adds a quadratic Bézier curve, with one control point, to the path.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        quadraticCurveTo(cpx: number, cpy: number, x: number, y: number) => void,
        /// Adds a rectangle to the path.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        rect(x: number, y: number, width: number, height: number) => void,
        /// Forgets styles, path and drawing, as if the context were new.
        #[platforms(h5, harmony_hybrid)]
        reset() => void,
        /// Goes back to the styles and the transformation of the last `save`.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        restore() => void,
        /// Turns all later drawing clockwise around the origin, by radians.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        rotate(rotate: number) => void,
        /// Keeps styles and transformation for `restore`.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        save() => void,
        /// Makes all later drawing larger or smaller: 2 doubles, 0.5 halves.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        scale(scaleWidth: number, scaleHeight: number) => void,
        /// Sets the colour or the gradient that shapes are filled with; black at first.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setFillStyle(color: string | CanvasGradient) => void,
        /// Sets how large letters are.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setFontSize(fontSize: number) => void,
        /// Sets how opaque all later drawing is: from 0, not to be seen, to 1.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setGlobalAlpha(alpha: number) => void,
        /// Sets what the ends of lines look like.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setLineCap(lineCap: CanvasContext::LineCap) => void,
        /// Sets the lengths of the dashes and gaps of lines, and where the pattern begins.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        #[since(weapp = "1.6.0")]
        setLineDash(pattern: number[], offset: number) => void,
        /// Sets what the corners of lines look like.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setLineJoin(lineJoin: CanvasContext::LineJoin) => void,
        /// Sets how thick lines are, in pixels.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setLineWidth(lineWidth: number) => void,
        /// Sets how far a pointed corner may stick out before it is cut off.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setMiterLimit(miterLimit: number) => void,
        /// Sets offset, softness (0 to 100) and colour of shadows.
        #[platforms(weapp, alipay, swan, jd, qq, h5, harmony_hybrid)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/webcanvas.d.ts:80")]
        setShadow(offsetX: number, offsetY: number, blur: number, color: string) => void,
        /// Sets the colour or the gradient that lines are drawn with; black at first.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        setStrokeStyle(color: string | CanvasGradient) => void,
        /// Sets on which side of its place a text stands.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        #[since(weapp = "1.1.0")]
        setTextAlign(align: CanvasContext::Align) => void,
        /// Sets which height of the letters is at the place of a text.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        #[since(weapp = "1.4.0")]
        setTextBaseline(textBaseline: CanvasContext::TextBaseline) => void,
        /// Sets the matrix of all later drawing, in place of the present one.
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
        /// The same, with the parameters in Alipay's order.
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
        /// The same, with the parameters in QQ's order.
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
        /// Draws the path's outline, black unless a style is set.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        stroke() => void,
        /// Draws the outline of a rectangle, black unless a style is set.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        strokeRect(x: number, y: number, width: number, height: number) => void,
        /// Writes text in outlined letters, no wider than `maxWidth` if it is given.
        #[platforms(weapp, alipay, swan, jd, qq, h5, harmony_hybrid)]
        #[since(weapp = "1.9.90")]
        strokeText(text: string, x: number, y: number, maxWidth?: number) => void,
        /// Multiplies the matrix of all later drawing with another one.
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
        /// The same, with the parameters in Alipay's order.
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
        /// The same, with the parameters in QQ's order.
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
        /// Moves the origin of all later drawing.
        #[platforms(weapp, alipay, swan, jd, qq, tt, h5, harmony_hybrid)]
        translate(x: number, y: number) => void,
    }

    namespace CanvasContext {
        /// In which directions a picture is repeated in a pattern.
        type Repetition =
            /// To all sides.
            | "repeat"
            /// From left to right only.
            | "repeat-x"
            /// From top to bottom only.
            | "repeat-y"
            /// The picture is there once.
            | "no-repeat";

        /// What the ends of lines look like.
        type LineCap =
            /// Cut off straight at the end.
            | "butt"
            /// A half circle beyond the end.
            | "round"
            /// A half square beyond the end.
            | "square";

        /// What the corners of lines look like.
        type LineJoin =
            /// Cut off.
            | "bevel"
            /// Rounded off.
            | "round"
            /// Pointed.
            | "miter";

        /// On which side of its place a text stands.
        type Align =
            /// The text begins at its place.
            | "left"
            /// The middle of the text is at its place.
            | "center"
            /// The text ends at its place.
            | "right";

        /// Which height of the letters is at the place of a text.
        type TextBaseline =
            /// The upper edge.
            #[platforms(weapp, alipay, swan, jd, qq, tt, h5)]
            | "top"
            /// The lower edge.
            #[platforms(weapp, alipay, swan, jd, qq, tt, h5)]
            | "bottom"
            /// Halfway between the two.
            #[platforms(weapp, alipay, swan, jd, qq, tt, h5)]
            | "middle"
            /// The ordinary baseline.
            #[platforms(weapp, alipay, swan, jd, qq, tt, h5)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18227")]
            | "normal"
            /// The line that letters of Indian scripts hang from.
            #[platforms(alipay, tt, h5)]
            | "hanging"
            /// The line that Latin letters stand on.
            #[platforms(alipay, tt, h5)]
            | "alphabetic"
            /// The lower edge of Chinese characters.
            #[platforms(alipay, tt, h5)]
            | "ideographic";
    }

    /// A change from colour to colour, to fill with.
    #[platforms(weapp)]
    interface CanvasGradient {
        /// Sets the colour at a place from 0, the beginning, to 1, the end; two at least are needed.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        addColorStop(stop: number, color: string) => void,
    }

    /// A colour: a CSS name, `#FF0000`, `rgb(255, 0, 0)` or `rgba(255, 0, 0, 0.3)`.
    #[platforms(weapp)]
    #[object]
    interface Color {}

    /// A picture that is loaded to be drawn.
    #[platforms(weapp)]
    interface Image {
        /// Where the picture comes from: setting it begins to load.
        src: string,
        /// How high the loaded picture is.
        height: number,
        /// How wide the loaded picture is.
        width: number,
        /// What the server is told of the mini program: all with `origin`, nothing with `no-referrer`.
        #[platforms(weapp)]
        referrerPolicy: string,
        /// Called where the picture could not be loaded.
        onerror: (...args: any[]) => any,
        /// Called once the picture can be drawn.
        onload: (...args: any[]) => any,
    }

    /// The pixels of a picture.
    #[platforms(weapp)]
    interface ImageData {
        /// How many pixels a row has.
        width: number,
        /// How many rows there are.
        height: number,
        /// Four bytes for each pixel: red, green, blue and alpha.
        data: Uint8ClampedArray,
    }

    /// A canvas that is on no page.
    #[platforms(weapp)]
    #[both_ways]
    interface OffscreenCanvas {
        /// How many pixels it has from left to right.
        width: number,
        /// How many pixels it has from top to bottom.
        height: number,
        /// Creates a picture to load and to draw on this canvas.
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:11744")]
        createImage() => Image,
        /// Gives what draws on the canvas, WebGL or 2D as it was created.
        #[platforms(weapp, tt)]
        getContext(
            contextType:
                /// WebGL draws.
                | "webgl"
                /// The 2D context draws.
                | "2d",
        ) => RenderingContext,
    }

    /// A path that is put together first, and drawn by a 2D context later.
    #[platforms(weapp)]
    interface Path2D {
        /// Adds all of another path.
        #[platforms(weapp)]
        addPath(path: Path2D) => void,
        /// Adds a part of a circle, from one angle to another.
        #[platforms(weapp)]
        arc(
            x: number,
            y: number,
            radius: number,
            startAngle: number,
            endAngle: number,
            counterclockwise: boolean,
        ) => void,
        /// Adds an arc that touches the lines to and between two control points.
        #[platforms(weapp)]
        arcTo(x1: number, y1: number, x2: number, y2: number, radius: number) => void,
        /// Adds a cubic Bézier curve, with two control points.
        #[platforms(weapp)]
        bezierCurveTo(cp1x: number, cp1y: number, cp2x: number, cp2y: number, x: number, y: number) => void,
        /// Joins the end to the beginning.
        #[platforms(weapp)]
        closePath() => void,
        /// Adds a part of an ellipse, which may be turned.
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
        /// Adds a straight line to a point.
        #[platforms(weapp)]
        lineTo(x: number, y: number) => void,
        /// Goes to a point without a line.
        #[platforms(weapp)]
        moveTo(x: number, y: number) => void,
        /// Adds a quadratic Bézier curve, with one control point.
        #[platforms(weapp)]
        quadraticCurveTo(cpx: number, cpy: number, x: number, y: number) => void,
        /// Adds a rectangle: a negative width goes to the left, a negative height up.
        #[platforms(weapp)]
        rect(x: number, y: number, width: number, height: number) => void,
    }

    /// What draws on a canvas: as HTML's 2D context or as WebGL 1.0.
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
