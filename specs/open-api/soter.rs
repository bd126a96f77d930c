//! `startSoterAuthentication`, `checkIsSupportSoterAuthentication`, `checkIsSoterEnrolledInDevice`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace startSoterAuthentication {
        /// How the user is to prove who they are, and for what.
        interface Option {
            /// A text of the app that becomes part of what is signed, such as an order's number.
            challenge: string,
            /// Which ways are good enough.
            requestAuthModes: requestAuthModes[],
            /// What the dialog tells the user meanwhile.
            authContent?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The signed proof, which a server can check.
        interface SuccessCallbackResult extends CallbackResult {
            /// Which way the user took.
            authMode: string,
            #[unit(integer)]
            errCode: number,
            errMsg: string,
            /// What the secure part of the device says: the challenge, the device, and on Android the finger.
            resultJSON: string,
            /// The signature of `resultJSON`: SHA-256 with RSA/PSS, a salt of 20 bytes.
            resultJSONSignature: string,
        }

        /// A way to prove who one is.
        type requestAuthModes =
            /// By touching a sensor.
            | "fingerPrint"
            /// By the face.
            | "facial"
            /// By the voice.
            | "speech";
    }

    namespace checkIsSupportSoterAuthentication {
        /// Whom to tell what the device is able to do.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// In which ways the device can know its user.
        interface SuccessCallbackResult extends CallbackResult {
            /// The ways that it supports.
            supportMode: requestAuthModes[],
            errMsg: string,
        }

        /// A way in which a device knows its user.
        type requestAuthModes =
            /// It reads a finger.
            | "fingerPrint"
            /// It sees the face.
            | "facial"
            /// It hears the voice.
            | "speech";
    }

    namespace checkIsSoterEnrolledInDevice {
        /// For which way is asked whether the device knows the user.
        interface Option {
            /// The way in question.
            checkAuthMode: RequestAuthModes,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// What a device may know of its user.
        type RequestAuthModes =
            /// The lines of a fingertip.
            | "fingerPrint"
            /// The face.
            | "facial"
            /// The voice.
            | "speech";

        /// Whether the device knows its user in this way.
        interface SuccessCallbackResult extends CallbackResult {
            errMsg: string,
            /// `true` if a finger, face or voice is stored.
            isEnrolled: boolean,
        }
    }

    /// Checks the user by fingerprint or face, and gives a signed result.
    #[platforms(weapp)]
    #[since(weapp = "1.5.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/soter/startSoterAuthentication/")]
    function startSoterAuthentication(
        option: startSoterAuthentication::Option,
    ) => Promise<startSoterAuthentication::SuccessCallbackResult>;

    /// Asks which ways of SOTER's biometric check the device supports.
    #[platforms(weapp)]
    #[since(weapp = "1.5.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/soter/checkIsSupportSoterAuthentication/")]
    function checkIsSupportSoterAuthentication(
        option?: checkIsSupportSoterAuthentication::Option,
    ) => Promise<checkIsSupportSoterAuthentication::SuccessCallbackResult>;

    /// Asks whether the device has a fingerprint, or other such data, enrolled.
    #[platforms(weapp)]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/soter/checkIsSoterEnrolledInDevice/")]
    function checkIsSoterEnrolledInDevice(
        option: checkIsSoterEnrolledInDevice::Option,
    ) => Promise<checkIsSoterEnrolledInDevice::SuccessCallbackResult>;
}
