//! `startSoterAuthentication`, `checkIsSupportSoterAuthentication`, `checkIsSoterEnrolledInDevice`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace startSoterAuthentication {
        /// Which biometric checks are accepted, and what is signed.
        interface Option {
            /// A text of the app that becomes part of what is signed, such as an order's number.
            challenge: string,
            /// The accepted kinds of check.
            requestAuthModes: requestAuthModes[],
            /// What the dialog tells the user meanwhile.
            authContent?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The signed proof, which a server can check.
        interface SuccessCallbackResult extends CallbackResult {
            /// The kind of check that the user passed.
            authMode: string,
            #[unit(integer)]
            errCode: number,
            errMsg: string,
            /// What the secure part of the device says: the challenge, the device, and on Android the finger.
            resultJSON: string,
            /// The signature of `resultJSON`: SHA-256 with RSA/PSS, a salt of 20 bytes.
            resultJSONSignature: string,
        }

        /// A kind of biometric check.
        type requestAuthModes =
            /// A finger on a sensor.
            | "fingerPrint"
            /// The face in front of the camera.
            | "facial"
            /// The voice at the microphone.
            | "speech";
    }

    namespace checkIsSupportSoterAuthentication {
        /// The callbacks that are told what the device is able to do.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// Which biometric checks the device supports.
        interface SuccessCallbackResult extends CallbackResult {
            /// The kinds of check that SOTER can use on this device.
            supportMode: requestAuthModes[],
            errMsg: string,
        }

        /// A kind of biometric check that a device may support.
        type requestAuthModes =
            /// It reads fingers by a sensor.
            | "fingerPrint"
            /// It sees the face.
            | "facial"
            /// It hears the voice.
            | "speech";
    }

    namespace checkIsSoterEnrolledInDevice {
        /// The kind of check that is asked about.
        interface Option {
            /// Which kind of check: finger, face or voice.
            checkAuthMode: RequestAuthModes,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// What a user can store on the device for a check.
        type RequestAuthModes =
            /// The lines of a fingertip.
            | "fingerPrint"
            /// The face.
            | "facial"
            /// The voice.
            | "speech";

        /// Whether the user has stored what this check needs.
        interface SuccessCallbackResult extends CallbackResult {
            errMsg: string,
            /// `true` if a finger, face or voice is stored.
            isEnrolled: boolean,
        }
    }

    /// Checks the user by fingerprint or face, and gives a signed result.
    #[platforms(weapp)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/open-api/soter/startSoterAuthentication.js:12")]
    #[since(weapp = "1.5.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/soter/startSoterAuthentication/")]
    function startSoterAuthentication(
        option: startSoterAuthentication::Option,
    ) => Promise<startSoterAuthentication::SuccessCallbackResult>;

    /// Asks which ways of SOTER's biometric check the device supports.
    #[platforms(weapp)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/open-api/soter/checkIsSupportSoterAuthentication.js:11")]
    #[since(weapp = "1.5.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/soter/checkIsSupportSoterAuthentication/")]
    function checkIsSupportSoterAuthentication(
        option?: checkIsSupportSoterAuthentication::Option,
    ) => Promise<checkIsSupportSoterAuthentication::SuccessCallbackResult>;

    /// Asks whether the device has a fingerprint, or other such data, enrolled.
    #[platforms(weapp)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/open-api/soter/checkIsSoterEnrolledInDevice.js:12")]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/soter/checkIsSoterEnrolledInDevice/")]
    function checkIsSoterEnrolledInDevice(
        option: checkIsSoterEnrolledInDevice::Option,
    ) => Promise<checkIsSoterEnrolledInDevice::SuccessCallbackResult>;
}
