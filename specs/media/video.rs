//! `saveVideoToPhotosAlbum`, `openVideoEditor`, `getVideoInfo`, `createVideoContext` and 3 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace saveVideoToPhotosAlbum {
        interface Option {
            filePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace openVideoEditor {
        interface Option {
            filePath: string,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            #[unit(ms)]
            duration: number,
            #[unit(integer)]
            size: number,
            tempFilePath: string,
            tempThumbPath: string,
        }
    }

    namespace getVideoInfo {
        interface Option {
            src: string,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            orientation: Orientation,
            type: string,
            duration: number,
            size: number,
            height: number,
            width: number,
            fps: number,
            bitrate: number,
        }

        type Orientation =
            | "up"
            | "down"
            | "left"
            | "right"
            | "up-mirrored"
            | "down-mirrored"
            | "left-mirrored"
            | "right-mirrored";
    }

    #[platforms(weapp, h5, rn, harmony_hybrid)]
    interface VideoContext {
        #[platforms(weapp)]
        #[since(weapp = "2.14.3")]
        exitBackgroundPlayback() => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18427", tt = "@douyin-microapp/typings@1.3.1/api/video-context.d.ts:50")]
        #[since(weapp = "1.4.0")]
        exitFullScreen() => void,
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18431")]
        exitPictureInPicture(option: VideoContext::ExitPictureInPictureOption) => void,
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18462")]
        #[since(weapp = "2.1.0")]
        hideStatusBar() => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18470", tt = "@douyin-microapp/typings@1.3.1/api/video-context.d.ts:35")]
        pause() => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18474", tt = "@douyin-microapp/typings@1.3.1/api/video-context.d.ts:32")]
        play() => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18478")]
        #[since(weapp = "1.4.0")]
        playbackRate(rate: number) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.14.3")]
        requestBackgroundPlayback() => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18482", tt = "@douyin-microapp/typings@1.3.1/api/video-context.d.ts:47")]
        #[since(weapp = "1.4.0")]
        requestFullScreen(option: VideoContext::RequestFullScreenOption) => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18491", tt = "@douyin-microapp/typings@1.3.1/api/video-context.d.ts:44")]
        seek(position: number) => void,
        #[platforms(weapp)]
        sendDanmu(data: VideoContext::Danmu) => void,
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18512")]
        #[since(weapp = "2.1.0")]
        showStatusBar() => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18520", tt = "@douyin-microapp/typings@1.3.1/api/video-context.d.ts:38")]
        #[since(weapp = "1.7.0")]
        stop() => void,
    }

    namespace VideoContext {
        interface ExitPictureInPictureOption {
            success?: (result: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        interface RequestFullScreenOption {
            #[since(weapp = "1.7.0")]
            direction?: 0 | 90 | -90,
        }

        interface Danmu {
            text: string,
            color?: string,
        }
    }

    namespace compressVideo {
        interface Option {
            src: string,
            quality: Quality,
            bitrate: number,
            fps: number,
            resolution: number,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            tempFilePath: string,
            size: number,
        }

        type Quality = "low" | "medium" | "high";
    }

    namespace chooseVideo {
        interface Option {
            #[platforms(weapp, h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1361")]
            #[default("back")]
            camera?: Camera,
            #[platforms(weapp)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1351")]
            #[default(true)]
            #[since(weapp = "1.6.0")]
            compressed?: boolean,
            #[platforms(weapp)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1356")]
            #[unit(s)]
            #[default(60)]
            maxDuration?: number,
            #[platforms(weapp, h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1344")]
            #[default(["album", "camera"])]
            sourceType?: sourceType[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            tempFilePath: string,
            duration: number,
            size: number,
            height: number,
            width: number,
            errMsg: string,
        }

        type Camera = "back" | "front";

        type sourceType = "album" | "camera";
    }

    namespace chooseMedia {
        interface Option {
            #[platforms(weapp, h5)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:26")]
            #[unit(integer)]
            #[default(9)]
            count?: number,
            #[platforms(weapp, h5)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:28")]
            #[default(["image", "video"])]
            mediaType?: mediaType[],
            #[platforms(weapp, h5)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:30")]
            #[default(["album", "camera"])]
            sourceType?: sourceType[],
            #[platforms(weapp)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:32")]
            #[unit(s)]
            #[default(10)]
            maxDuration?: number,
            #[platforms(weapp)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:34")]
            #[default(["original", "compressed"])]
            sizeType?: ("original" | "compressed")[],
            #[platforms(weapp, h5)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:36")]
            #[default("back")]
            camera?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
            #[platforms(h5)]
            mediaId?: string,
        }

        interface SuccessCallbackResult extends CallbackResult {
            tempFiles: ChooseMedia[],
            type: string,
        }

        interface ChooseMedia {
            tempFilePath: string,
            size: number,
            duration: number,
            height: number,
            width: number,
            thumbTempFilePath: string,
            fileType: string,
            #[platforms(h5)]
            originalFileObj?: crate::general::File,
        }

        type mediaType = "video" | "image" | "mix";

        type sourceType = "album" | "camera";
    }

    /// Saves a video to the phone's album; the user must have allowed it.
    #[platforms(weapp, h5, rn)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:9037")]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/media/video/saveVideoToPhotosAlbum/")]
    function saveVideoToPhotosAlbum(option: saveVideoToPhotosAlbum::Option) => Promise<CallbackResult>;

    /// Has the user edit a video, and gives the paths of the outcome and of its thumbnail.
    #[platforms(weapp)]
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
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1339")]
    #[see("https://docs.taro.zone/docs/apis/media/video/chooseVideo/")]
    function chooseVideo(option: chooseVideo::Option) => Promise<chooseVideo::SuccessCallbackResult>;

    /// Has the user choose pictures or videos from the album or take some, and gives their paths.
    #[platforms(weapp, h5, harmony_hybrid, harmony)]
    #[found(tt = "@douyin-microapp/typings@1.3.1/api/media.d.ts:23", rn = "@tarojs/taro-rn@4.2.0/dist/lib/chooseMedia/index.js:2")]
    #[since(weapp = "2.10.0")]
    #[see("https://docs.taro.zone/docs/apis/media/video/chooseMedia/")]
    function chooseMedia(option: chooseMedia::Option) => Promise<chooseMedia::SuccessCallbackResult>;
}
