//! `saveImageToPhotosAlbum`, `previewMedia`, `previewImage`, `getImageInfo` and 5 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace saveImageToPhotosAlbum {
        /// Which picture goes to the album.
        interface Option {
            /// A path on the device, temporary or lasting; web addresses are refused.
            filePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace previewImage {
        /// Which pictures to show, and what the user may do with them.
        interface Option {
            /// The addresses of the pictures, in their order.
            urls: string[],
            /// Which one comes first, by its address.
            current?: string | number,
            /// Whether a long press saves the picture.
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:7970")]
            #[since(alipay = "1.13.0")]
            enablesavephoto?: boolean,
            /// Whether there is a button for saving at the bottom right.
            #[platforms(alipay)]
            #[since(alipay = "1.13.0")]
            enableShowPhotoDownload?: boolean,
            /// Whether a long press opens a menu; `true` if it is left out.
            #[platforms(weapp)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/preview-image.d.ts:35")]
            #[since(weapp = "2.13.0")]
            showmenu?: boolean,
            /// `origin` sends the `Referer` with the requests; `no-referrer`, the default, does not.
            #[platforms(weapp)]
            #[since(weapp = "2.13.0")]
            referrerPolicy?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace previewMedia {
        /// A picture or a video to show.
        interface Sources {
            /// Where the picture or the video is.
            url: string,
            /// Which of the two it is; `image` if it is left out.
            type?:
                /// A still picture.
                | "image"
                /// A film.
                | "video",
            /// The picture that stands for a video until it plays.
            poster?: string,
        }

        /// What to show, and where to begin.
        interface Option {
            /// Pictures and videos, in their order.
            sources: Sources[],
            /// The index of what comes first; 0 if it is left out.
            #[unit(integer)]
            current?: number,
            /// Whether there is a menu on a long press; `true` if it is left out.
            #[since(weapp = "2.13.0")]
            showmenu?: boolean,
            /// `origin` to send the `Referer`, `no-referrer` not to; the latter if it is left out.
            #[since(weapp = "2.13.0")]
            referrerPolicy?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getImageInfo {
        /// The picture to be measured.
        interface Option {
            /// A path, relative, temporary or lasting, or a web address.
            src: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// What a picture's file says about it.
        interface SuccessCallbackResult extends CallbackResult {
            /// How high the picture is in pixels, before any turning.
            height: number,
            /// How the device was held, from the picture's Exif data.
            #[default("up")]
            #[since(weapp = "1.9.90")]
            orientation: Orientation,
            /// Where the picture is on the device.
            path: string,
            /// The format, such as `jpeg` or `png`.
            #[since(weapp = "1.9.90")]
            type: string,
            /// How wide the picture is in pixels, before any turning.
            width: number,
            errMsg: string,
        }

        /// How the camera was held, by what must be done to a picture to see it upright.
        type Orientation =
            /// Upright as it is, or nothing is known (Exif 1).
            | "up"
            /// Upright, left and right swapped (Exif 2).
            | "up-mirrored"
            /// Turned by 180 degrees (Exif 3).
            | "down"
            /// As `down`, mirrored (Exif 4).
            | "down-mirrored"
            /// As `left`, mirrored (Exif 5).
            | "left-mirrored"
            /// Turned by 90 degrees, clockwise (Exif 6).
            | "right"
            /// As `right`, mirrored (Exif 7).
            | "right-mirrored"
            /// Turned by 90 degrees, counterclockwise (Exif 8).
            | "left";
    }

    namespace editImage {
        /// The picture that the user is to change.
        interface Option {
            /// A local path, or one inside the app's package.
            src: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The picture as the user left it.
        interface SuccessCallbackResult extends CallbackResult {
            /// The temporary path of the changed picture.
            tempFilePath: string,
        }
    }

    namespace chooseImage {
        /// How many pictures, from where, and how large.
        interface Option {
            /// How many the user may choose at most.
            #[platforms(weapp, alipay, swan, tt, h5, rn)]
            #[unit(integer)]
            #[default(9)]
            count?: number,
            /// Whether full or compressed pictures are offered.
            #[platforms(weapp, alipay, swan, tt, rn)]
            #[default(["original", "compressed"])]
            sizeType?: sizeType[],
            /// Where the pictures may come from.
            #[platforms(weapp, alipay, swan, tt, h5, rn)]
            #[default(["album", "camera"])]
            sourceType?: sourceType[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
            /// The id of the `input` element that opens the dialog.
            #[platforms(h5)]
            imageId?: string,
        }

        /// Whether a picture keeps its full size.
        type sizeType =
            /// Unchanged.
            | "original"
            /// Made smaller.
            | "compressed";

        /// Where a picture comes from.
        type sourceType =
            /// From the user's pictures.
            | "album"
            /// Taken now.
            | "camera"
            /// Taken now by the front camera; browsers only.
            | "user"
            /// Taken now by the back camera; browsers only.
            | "environment";

        /// The pictures that the user chose.
        interface SuccessCallbackResult extends CallbackResult {
            /// The temporary paths, one a picture.
            tempFilePaths: string[],
            /// The same pictures, with their sizes.
            #[since(weapp = "1.2.0")]
            tempFiles: ImageFile[],
            errMsg: string,
        }

        /// A picture that was chosen.
        interface ImageFile {
            /// The temporary path of the file.
            path: string,
            /// In bytes.
            size: number,
            /// The MIME type, such as `image/png`.
            #[platforms(h5)]
            type?: string,
            /// The browser's own object of the file.
            #[platforms(h5)]
            originalFileObj?: crate::general::File,
        }
    }

    namespace compressImage {
        /// What to compress, and how much.
        interface Option {
            /// A path, relative, temporary or lasting.
            src: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// From 0 to 100: the lower, the smaller and the worse. JPEG only.
            quality?: number,
            /// In pixels; in proportion to `compressedHeight` if it is left out.
            #[since(weapp = "2.26.0")]
            compressedWidth?: number,
            /// In pixels; in proportion to `compressedWidth` if it is left out.
            #[since(weapp = "2.26.0")]
            compressedHeight?: number,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// Where the smaller picture is.
        interface SuccessCallbackResult extends CallbackResult {
            /// The smaller picture's temporary path.
            tempFilePath: string,
            errMsg: string,
        }
    }

    namespace chooseMessageFile {
        /// What kind of files, and how many.
        interface Option {
            /// How many files at most, from 0 to 100.
            #[unit(integer)]
            count: number,
            complete?: (res: CallbackResult) => void,
            /// The file extensions that are offered; all if it is left out. For the type `file` only.
            #[since(weapp = "2.6.0")]
            extension?: string[],
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
            /// What kind of files is offered.
            type?: SelectType,
        }

        /// The files that the user took from a chat.
        interface SuccessCallbackResult extends CallbackResult {
            /// Copies of the files, as long as the app needs them.
            tempFiles: ChooseFile[],
            errMsg: string,
        }

        /// A file from a chat.
        interface ChooseFile {
            /// What it is called in the chat.
            name: string,
            /// Where its temporary copy is.
            path: string,
            /// The number of bytes.
            size: number,
            /// When it was sent, as a Unix timestamp.
            time: number,
            /// What kind of file it is.
            type: SelectedType,
        }

        /// What kind of files a user may take from a chat.
        type SelectType =
            /// Every kind.
            | "all"
            /// Films only.
            | "video"
            /// Pictures only.
            | "image"
            /// What is neither a picture nor a video.
            | "file";

        /// What kind of file a user took from a chat.
        type SelectedType =
            /// It is a film.
            | "video"
            /// It is a picture.
            | "image"
            /// It is something else.
            | "file";
    }

    namespace cropImage {
        /// Which picture to crop, and to what shape.
        interface Option {
            /// The picture's path, local or inside the app's package.
            src: string,
            /// Width to height of the part that is kept.
            cropScale: CropScale,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The part of the picture that was kept.
        interface SuccessCallbackResult extends CallbackResult {
            /// The temporary path of the cropped picture.
            tempFilePath: string,
        }

        /// A shape, as width to height.
        type CropScale =
            /// A square.
            | "1:1"
            /// A little higher than wide.
            | "3:4"
            /// A little wider than high.
            | "4:3"
            /// Nearly square, upright.
            | "4:5"
            /// Nearly square, lying.
            | "5:4"
            /// As an upright phone's screen.
            | "9:16"
            /// As a wide screen.
            | "16:9";
    }

    /// Saves a picture to the phone's album; the user must have allowed it.
    #[platforms(weapp, alipay, swan, tt, h5, rn, harmony_hybrid)]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/media/image/saveImageToPhotosAlbum/")]
    function saveImageToPhotosAlbum(option: saveImageToPhotosAlbum::Option) => Promise<CallbackResult>;

    /// Shows pictures and videos on the whole screen, for the user to leaf through.
    #[platforms(weapp)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/media/image/previewMedia.js:15")]
    #[since(weapp = "2.12.0")]
    #[see("https://docs.taro.zone/docs/apis/media/image/previewMedia/")]
    function previewMedia(option: previewMedia::Option) => Promise<CallbackResult>;

    /// Shows pictures on the whole screen, for the user to leaf through, save and send on.
    #[platforms(weapp, alipay, swan, tt, h5, rn, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/media/image/previewImage/")]
    function previewImage(option: previewImage::Option) => Promise<CallbackResult>;

    /// Asks for the size, the format and the local path of a picture.
    #[platforms(weapp, alipay, swan, tt, h5, rn, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/media/image/getImageInfo/")]
    function getImageInfo(option: getImageInfo::Option) => Promise<getImageInfo::SuccessCallbackResult>;

    /// Has the user edit a picture, and gives the path of the outcome.
    #[platforms(weapp)]
    #[since(weapp = "2.22.0")]
    #[see("https://docs.taro.zone/docs/apis/media/image/editImage/")]
    function editImage(option: editImage::Option) => Promise<editImage::SuccessCallbackResult>;

    /// Compresses a picture, and gives the path of the smaller one.
    #[platforms(weapp, tt, rn)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1582", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/media/image/compressImage.js:12")]
    #[since(weapp = "2.4.0")]
    #[see("https://docs.taro.zone/docs/apis/media/image/compressImage/")]
    function compressImage(option: compressImage::Option) => Promise<compressImage::SuccessCallbackResult>;

    /// Has the user choose files from a chat, and gives their temporary paths.
    #[platforms(weapp)]
    #[since(weapp = "2.5.0")]
    #[see("https://docs.taro.zone/docs/apis/media/image/chooseMessageFile/")]
    function chooseMessageFile(option: chooseMessageFile::Option) => Promise<chooseMessageFile::SuccessCallbackResult>;

    /// Has the user choose pictures from the album or take one, and gives their paths.
    #[platforms(weapp, alipay, swan, tt, h5, rn, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/media/image/chooseImage/")]
    function chooseImage(option: chooseImage::Option) => Promise<chooseImage::SuccessCallbackResult>;

    /// Has the user crop a picture, and gives the path of the outcome.
    #[platforms(weapp)]
    #[since(weapp = "2.26.0")]
    #[see("https://docs.taro.zone/docs/apis/media/image/cropImage/")]
    function cropImage(option: cropImage::Option) => Promise<cropImage::SuccessCallbackResult>;
}
