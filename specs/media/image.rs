//! `saveImageToPhotosAlbum`, `previewMedia`, `previewImage`, `getImageInfo` and 5 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace saveImageToPhotosAlbum {
        interface Option {
            filePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace previewImage {
        interface Option {
            urls: string[],
            current?: string | number,
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:7970")]
            #[since(alipay = "1.13.0")]
            enablesavephoto?: boolean,
            #[platforms(alipay)]
            #[since(alipay = "1.13.0")]
            enableShowPhotoDownload?: boolean,
            #[platforms(weapp)]
            #[found(tt = "@douyin-microapp/typings@1.3.1/api/preview-image.d.ts:35")]
            #[since(weapp = "2.13.0")]
            showmenu?: boolean,
            #[platforms(weapp)]
            #[since(weapp = "2.13.0")]
            referrerPolicy?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace previewMedia {
        interface Sources {
            url: string,
            type?: "image" | "video",
            poster?: string,
        }

        interface Option {
            sources: Sources[],
            #[unit(integer)]
            current?: number,
            #[since(weapp = "2.13.0")]
            showmenu?: boolean,
            #[since(weapp = "2.13.0")]
            referrerPolicy?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getImageInfo {
        interface Option {
            src: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            height: number,
            #[default("up")]
            #[since(weapp = "1.9.90")]
            orientation: Orientation,
            path: string,
            #[since(weapp = "1.9.90")]
            type: string,
            width: number,
            errMsg: string,
        }

        type Orientation =
            | "up"
            | "up-mirrored"
            | "down"
            | "down-mirrored"
            | "left-mirrored"
            | "right"
            | "right-mirrored"
            | "left";
    }

    namespace editImage {
        interface Option {
            src: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            tempFilePath: string,
        }
    }

    namespace chooseImage {
        interface Option {
            #[platforms(weapp, alipay, swan, tt, h5, rn)]
            #[unit(integer)]
            #[default(9)]
            count?: number,
            #[platforms(weapp, alipay, swan, tt, rn)]
            #[default(["original", "compressed"])]
            sizeType?: sizeType[],
            #[platforms(weapp, alipay, swan, tt, h5, rn)]
            #[default(["album", "camera"])]
            sourceType?: sourceType[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
            #[platforms(h5)]
            imageId?: string,
        }

        type sizeType = "original" | "compressed";

        type sourceType = "album" | "camera" | "user" | "environment";

        interface SuccessCallbackResult extends CallbackResult {
            tempFilePaths: string[],
            #[since(weapp = "1.2.0")]
            tempFiles: ImageFile[],
            errMsg: string,
        }

        interface ImageFile {
            path: string,
            size: number,
            #[platforms(h5)]
            type?: string,
            #[platforms(h5)]
            originalFileObj?: crate::general::File,
        }
    }

    namespace compressImage {
        interface Option {
            src: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            quality?: number,
            #[since(weapp = "2.26.0")]
            compressedWidth?: number,
            #[since(weapp = "2.26.0")]
            compressedHeight?: number,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            tempFilePath: string,
            errMsg: string,
        }
    }

    namespace chooseMessageFile {
        interface Option {
            #[unit(integer)]
            count: number,
            complete?: (res: CallbackResult) => void,
            #[since(weapp = "2.6.0")]
            extension?: string[],
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
            type?: SelectType,
        }

        interface SuccessCallbackResult extends CallbackResult {
            tempFiles: ChooseFile[],
            errMsg: string,
        }

        interface ChooseFile {
            name: string,
            path: string,
            size: number,
            time: number,
            type: SelectedType,
        }

        type SelectType = "all" | "video" | "image" | "file";

        type SelectedType = "video" | "image" | "file";
    }

    namespace cropImage {
        interface Option {
            src: string,
            cropScale: CropScale,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            tempFilePath: string,
        }

        type CropScale = "1:1" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9";
    }

    /// Saves a picture to the phone's album; the user must have allowed it.
    #[platforms(weapp, alipay, swan, tt, h5, rn, harmony_hybrid)]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/media/image/saveImageToPhotosAlbum/")]
    function saveImageToPhotosAlbum(option: saveImageToPhotosAlbum::Option) => Promise<CallbackResult>;

    /// Shows pictures and videos on the whole screen, for the user to leaf through.
    #[platforms(weapp)]
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
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1582")]
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
