//! `checkIsSupportFacialRecognition`, `startFacialRecognitionVerify`, `startFacialRecognitionVerifyAndUploadVideo`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace checkIsSupportFacialRecognition {
        /// What kind of face check the device must be capable of.
        interface Option {
            /// The number of the liveness check: how the user proves to be a living person.
            checkAliveType?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }

        /// Whether the device can do the check, by its code.
        interface CallbackResult {
            errMsg: string,
            #[unit(integer)]
            errCode: number,
        }
    }

    namespace startFacialRecognitionVerify {
        /// Who the user claims to be.
        interface Option {
            /// As it is on the identity card.
            name: string,
            /// The number that stands on the identity card.
            idCardNumber: string,
            /// Which liveness check to do, as a number.
            checkAliveType?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }

        /// The outcome of the face check.
        interface CallbackResult {
            errMsg: string,
            #[unit(integer)]
            errCode: number,
            /// Whether the face belongs to the person, in the host's own form.
            verifyResult: string,
        }
    }

    namespace startFacialRecognitionVerifyAndUploadVideo {
        /// Who the user claims to be; the film of the check is kept.
        interface Option {
            /// The one on the identity card.
            name: string,
            /// From the user's identity card.
            idCardNumber: string,
            /// The liveness check that is filmed, as a number.
            checkAliveType?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }

        /// The outcome of the face check, of which a film was uploaded.
        interface CallbackResult {
            errMsg: string,
            #[unit(integer)]
            errCode: number,
            /// Whether the filmed face belongs to the person, in the host's own form.
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
