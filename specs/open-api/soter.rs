//! `startSoterAuthentication`, `checkIsSupportSoterAuthentication`, `checkIsSoterEnrolledInDevice`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace startSoterAuthentication {
        interface Option {
            challenge: string,
            requestAuthModes: requestAuthModes[],
            authContent?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            authMode: string,
            #[unit(integer)]
            errCode: number,
            errMsg: string,
            resultJSON: string,
            resultJSONSignature: string,
        }

        type requestAuthModes = "fingerPrint" | "facial" | "speech";
    }

    namespace checkIsSupportSoterAuthentication {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            supportMode: requestAuthModes[],
            errMsg: string,
        }

        type requestAuthModes = "fingerPrint" | "facial" | "speech";
    }

    namespace checkIsSoterEnrolledInDevice {
        interface Option {
            checkAuthMode: RequestAuthModes,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        type RequestAuthModes = "fingerPrint" | "facial" | "speech";

        interface SuccessCallbackResult extends CallbackResult {
            errMsg: string,
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
