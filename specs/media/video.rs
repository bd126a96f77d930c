//! `saveVideoToPhotosAlbum`, `openVideoEditor`, `getVideoInfo`, `createVideoContext` and 3 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace saveVideoToPhotosAlbum {
        /// Which video goes to the album.
        interface Option {
            /// A temporary or a lasting path on the device.
            filePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace openVideoEditor {
        /// The video that the user is to cut.
        interface Option {
            /// A path on the device; web addresses are refused.
            filePath: string,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        /// The video as the user cut it.
        interface SuccessCallbackResult extends CallbackResult {
            /// How long the cut video is.
            #[unit(ms)]
            duration: number,
            /// Its size in bytes.
            #[unit(integer)]
            size: number,
            /// The temporary path of the cut video.
            tempFilePath: string,
            /// The temporary path of its preview picture.
            tempThumbPath: string,
        }
    }

    namespace getVideoInfo {
        /// The video to be examined.
        interface Option {
            /// The path of the video, temporary or lasting.
            src: string,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        /// What a video's file says about it.
        interface SuccessCallbackResult extends CallbackResult {
            /// How the picture is turned.
            orientation: Orientation,
            /// The format of the file.
            type: string,
            /// How long the video takes to play.
            duration: number,
            /// How large the file is, in kB.
            size: number,
            /// The vertical extent, in pixels.
            height: number,
            /// The horizontal extent, in pixels.
            width: number,
            /// The frames per second.
            fps: number,
            /// The bits per second, in kbps.
            bitrate: number,
        }

        /// How the picture of a video is turned.
        type Orientation =
            /// Upright: nothing is turned.
            | "up"
            /// By 180 degrees.
            | "down"
            /// By 90 degrees, counterclockwise.
            | "left"
            /// By 90 degrees, clockwise.
            | "right"
            /// As `up`, left and right swapped.
            | "up-mirrored"
            /// As `down`, left and right swapped.
            | "down-mirrored"
            /// As `left`, top and bottom swapped.
            | "left-mirrored"
            /// As `right`, top and bottom swapped.
            | "right-mirrored";
    }

    /// Controls a `video` component of the page, which it finds by its id.
    #[platforms(weapp, h5, rn, harmony_hybrid)]
    interface VideoContext {
        /// Ends the mode in which the sound goes on while the app is in the background.
        #[platforms(weapp)]
        #[since(weapp = "2.14.3")]
        exitBackgroundPlayback() => void,
        /// Puts the video back into the page.
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18427", tt = "@douyin-microapp/typings@1.3.1/api/video-context.d.ts:50")]
        #[since(weapp = "1.4.0")]
        exitFullScreen() => void,
        /// Closes the floating window that shows the video over other pages; works from any page.
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18431")]
        exitPictureInPicture(option: VideoContext::ExitPictureInPictureOption) => void,
        /// Hides the bar with time and battery; only in full screen on iOS.
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18462")]
        #[since(weapp = "2.1.0")]
        hideStatusBar() => void,
        /// Halts the video.
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18470", tt = "@douyin-microapp/typings@1.3.1/api/video-context.d.ts:35")]
        pause() => void,
        /// Starts the video, or goes on with it.
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18474", tt = "@douyin-microapp/typings@1.3.1/api/video-context.d.ts:32")]
        play() => void,
        /// Sets the speed: 0.5, 0.8, 1, 1.25, 1.5, and 2 since base library 2.6.3.
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18478")]
        #[since(weapp = "1.4.0")]
        playbackRate(rate: number) => void,
        /// Lets the sound go on while the app is in the background.
        #[platforms(weapp)]
        #[since(weapp = "2.14.3")]
        requestBackgroundPlayback() => void,
        /// Spreads the video over the whole screen.
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18482", tt = "@douyin-microapp/typings@1.3.1/api/video-context.d.ts:47")]
        #[since(weapp = "1.4.0")]
        requestFullScreen(option: VideoContext::RequestFullScreenOption) => void,
        /// Jumps to a position in the video, in seconds.
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18491", tt = "@douyin-microapp/typings@1.3.1/api/video-context.d.ts:44")]
        seek(position: number) => void,
        /// Lets a comment run over the picture.
        #[platforms(weapp)]
        sendDanmu(data: VideoContext::Danmu) => void,
        /// Shows the bar with time and battery; only in full screen on iOS.
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18512")]
        #[since(weapp = "2.1.0")]
        showStatusBar() => void,
        /// Ends the video.
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18520", tt = "@douyin-microapp/typings@1.3.1/api/video-context.d.ts:38")]
        #[since(weapp = "1.7.0")]
        stop() => void,
    }

    namespace VideoContext {
        /// Callbacks for closing the small window.
        interface ExitPictureInPictureOption {
            success?: (result: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        /// Which way up the video is on the whole screen.
        interface RequestFullScreenOption {
            /// How to turn it; if it is left out, the video's shape decides.
            #[since(weapp = "1.7.0")]
            direction?:
                /// Upright.
                | 0
                /// The screen is turned by 90 degrees, counterclockwise.
                | 90
                /// The screen is turned by 90 degrees, clockwise.
                | -90,
        }

        /// A comment that runs over the picture.
        interface Danmu {
            /// What it says.
            text: string,
            /// What colour its letters have.
            color?: string,
        }
    }

    namespace compressVideo {
        /// Which video to compress, and how much.
        interface Option {
            /// The video's path, temporary or lasting.
            src: string,
            /// How good it looks; with it, `bitrate`, `fps` and `resolution` are ignored.
            quality: Quality,
            /// Kilobits per second of the result.
            bitrate: number,
            /// Frames per second of the result.
            fps: number,
            /// Its size in proportion to the original: more than 0, at most 1.
            resolution: number,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        /// The smaller video.
        interface SuccessCallbackResult extends CallbackResult {
            /// The temporary path of the smaller video.
            tempFilePath: string,
            /// In kB.
            size: number,
        }

        /// How good a compressed video looks.
        type Quality =
            /// The smallest file.
            | "low"
            /// In between.
            | "medium"
            /// The largest file.
            | "high";
    }

    namespace chooseVideo {
        /// Where the video comes from, and how long it may be.
        interface Option {
            /// Which camera opens first; some Android phones ignore it.
            #[platforms(weapp, h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1361")]
            #[default("back")]
            camera?: Camera,
            /// Whether the video is made smaller.
            #[platforms(weapp)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1351")]
            #[default(true)]
            #[since(weapp = "1.6.0")]
            compressed?: boolean,
            /// How long the user may film.
            #[platforms(weapp)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1356")]
            #[unit(s)]
            #[default(60)]
            maxDuration?: number,
            /// Whether to film, to choose, or both.
            #[platforms(weapp, h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1344")]
            #[default(["album", "camera"])]
            sourceType?: sourceType[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The video that the user chose or took.
        interface SuccessCallbackResult extends CallbackResult {
            /// The temporary path of the video.
            tempFilePath: string,
            /// How long it takes to play.
            duration: number,
            /// How much data it has.
            size: number,
            /// How high its picture is.
            height: number,
            /// How wide its picture is.
            width: number,
            errMsg: string,
        }

        /// One of the phone's cameras, as they open.
        type Camera =
            /// The one that looks away from the user.
            | "back"
            /// The one that looks at the user.
            | "front";

        /// Where a video comes from.
        type sourceType =
            /// From the user's videos.
            | "album"
            /// Filmed now.
            | "camera";
    }

    namespace chooseMedia {
        /// How many pictures and videos, and from where.
        interface Option {
            /// How many of them at most.
            #[platforms(weapp, h5)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:26")]
            #[unit(integer)]
            #[default(9)]
            count?: number,
            /// Whether pictures, videos or both are offered.
            #[platforms(weapp, h5)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:28")]
            #[default(["image", "video"])]
            mediaType?: mediaType[],
            /// Whether to choose, to use the camera, or both.
            #[platforms(weapp, h5)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:30")]
            #[default(["album", "camera"])]
            sourceType?: sourceType[],
            /// How long the user may film: from 3 to 60 seconds.
            #[platforms(weapp)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:32")]
            #[unit(s)]
            #[default(10)]
            maxDuration?: number,
            /// Whether the chosen files are compressed.
            #[platforms(weapp)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:34")]
            #[default(["original", "compressed"])]
            sizeType?: (
                /// As it was taken.
                | "original"
                /// Made smaller.
                | "compressed"
            )[],
            /// `back` or `front`; only if `sourceType` is `camera`.
            #[platforms(weapp, h5)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:36")]
            #[default("back")]
            camera?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
            /// The id of the `input` element that opens the dialog.
            #[platforms(h5)]
            mediaId?: string,
        }

        /// The pictures and videos that the user chose.
        interface SuccessCallbackResult extends CallbackResult {
            /// The chosen files, one by one.
            tempFiles: ChooseMedia[],
            /// `image`, `video` or `mix`.
            type: string,
        }

        /// A picture or a video that was chosen.
        interface ChooseMedia {
            /// The temporary path of the file.
            tempFilePath: string,
            /// How many bytes it has.
            size: number,
            /// How long a video is.
            duration: number,
            /// How high a video's picture is.
            height: number,
            /// How wide a video's picture is.
            width: number,
            /// The temporary path of a video's preview picture.
            thumbTempFilePath: string,
            /// `image` or `video`.
            #[alias("mediaType", "@douyin-microapp/typings@1.3.1/api/media.d.ts:46")]
            fileType: string,
            /// What the browser's own file dialog gave.
            #[platforms(h5)]
            originalFileObj?: crate::general::File,
        }

        /// The kind of files that the user may choose.
        type mediaType =
            /// Only films.
            | "video"
            /// Only pictures.
            | "image"
            /// Pictures and films together.
            | "mix";

        /// From where media are chosen.
        type sourceType =
            /// What the phone has already.
            | "album"
            /// What the user takes now.
            | "camera";
    }

    /// Saves a video to the phone's album; the user must have allowed it.
    #[platforms(weapp, h5, rn)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:9037", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/media/video/saveVideoToPhotosAlbum.js:11")]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/media/video/saveVideoToPhotosAlbum/")]
    function saveVideoToPhotosAlbum(option: saveVideoToPhotosAlbum::Option) => Promise<CallbackResult>;

    /// Has the user edit a video, and gives the paths of the outcome and of its thumbnail.
    #[platforms(weapp)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/media/video/openVideoEditor.js:11")]
    #[since(weapp = "2.12.0")]
    #[see("https://docs.taro.zone/docs/apis/media/video/openVideoEditor/")]
    function openVideoEditor(option: openVideoEditor::Option) => Promise<openVideoEditor::SuccessCallbackResult>;

    /// Asks for the size, the length, the format and the like of a video.
    #[platforms(weapp, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5508", h5 = "@tarojs/taro-h5@4.2.1/dist/api/media/video/getVideoInfo.js:6")]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/media/video/getVideoInfo/")]
    function getVideoInfo(option: getVideoInfo::Option) => Promise<getVideoInfo::SuccessCallbackResult>;

    /// Creates the `VideoContext` that controls the video component with this id.
    #[platforms(weapp, h5, rn, harmony_hybrid, harmony)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1973", tt = "@douyin-microapp/typings@1.3.1/api/video-context.d.ts:25")]
    #[corrected((id: string, component?: any) => VideoContext, "the client takes the page or the component itself, and refuses a copy")]
    #[see("https://docs.taro.zone/docs/apis/media/video/createVideoContext/")]
    function createVideoContext(id: string, component?: Record<string, any>) => VideoContext;

    /// Compresses a video, and gives the path of the smaller one.
    #[platforms(weapp)]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/media/video/compressVideo/")]
    function compressVideo(option: compressVideo::Option) => Promise<compressVideo::SuccessCallbackResult>;

    /// Has the user choose a video from the album or take one, and gives its path.
    #[platforms(weapp, h5, rn)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1339", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/media/video/chooseVideo.js:14")]
    #[see("https://docs.taro.zone/docs/apis/media/video/chooseVideo/")]
    function chooseVideo(option: chooseVideo::Option) => Promise<chooseVideo::SuccessCallbackResult>;

    /// Has the user choose pictures or videos from the album or take some, and gives their paths.
    #[platforms(weapp, h5, harmony_hybrid, harmony)]
    #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:23", rn = "@tarojs/taro-rn@4.2.0/dist/lib/chooseMedia/index.js:2")]
    #[since(weapp = "2.10.0")]
    #[see("https://docs.taro.zone/docs/apis/media/video/chooseMedia/")]
    function chooseMedia(option: chooseMedia::Option) => Promise<chooseMedia::SuccessCallbackResult>;
}
