//! `checkIsSupportFacialRecognition`, `startFacialRecognitionVerify`, `startFacialRecognitionVerifyAndUploadVideo`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace checkIsSupportFacialRecognition {
        interface Option {
            checkAliveType?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }

        interface CallbackResult {
            errMsg: string,
            #[unit(integer)]
            errCode: number,
        }
    }

    namespace startFacialRecognitionVerify {
        interface Option {
            name: string,
            idCardNumber: string,
            checkAliveType?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }

        interface CallbackResult {
            errMsg: string,
            #[unit(integer)]
            errCode: number,
            verifyResult: string,
        }
    }

    namespace startFacialRecognitionVerifyAndUploadVideo {
        interface Option {
            name: string,
            idCardNumber: string,
            checkAliveType?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }

        interface CallbackResult {
            errMsg: string,
            #[unit(integer)]
            errCode: number,
            verifyResult: string,
        }
    }

    /// Asks whether the device can recognise faces.
    #[platforms(weapp)]
    #[since(weapp = "3.8.12")]
    #[see("https://docs.taro.zone/docs/apis/open-api/facial/checkIsSupportFacialRecognition/")]
    #[deprecated]
    function checkIsSupportFacialRecognition(
        option?: checkIsSupportFacialRecognition::Option,
    ) => Promise<checkIsSupportFacialRecognition::CallbackResult>;

    /// Checks the user's face against a name and an identity number, and gives the result.
    #[platforms(weapp)]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/open-api/facial/startFacialRecognitionVerify/")]
    #[deprecated]
    function startFacialRecognitionVerify(
        option?: startFacialRecognitionVerify::Option,
    ) => Promise<startFacialRecognitionVerify::CallbackResult>;

    /// Checks the user's face against a name and an identity number, and uploads the video of it.
    #[platforms(weapp)]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/open-api/facial/startFacialRecognitionVerifyAndUploadVideo/")]
    #[deprecated]
    function startFacialRecognitionVerifyAndUploadVideo(
        option?: startFacialRecognitionVerifyAndUploadVideo::Option,
    ) => Promise<startFacialRecognitionVerifyAndUploadVideo::CallbackResult>;
}
