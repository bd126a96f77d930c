//! `getPrivacySetting`, `openPrivacyContract`, `requirePrivacyAuthorize`, `onNeedPrivacyAuthorization`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getPrivacySetting {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            needAuthorization: boolean,
            privacyContractName: string,
        }
    }

    namespace requirePrivacyAuthorize {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace openPrivacyContract {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace onNeedPrivacyAuthorization {
        interface ResolveOption {
            event: "exposureAuthorization" | "agree" | "disagree",
            buttonId?: string,
        }

        interface EventInfo {
            referrer: string,
        }
    }

    /// Asks whether the user has yet to agree to the privacy terms, and for the name of those.
    #[platforms(weapp)]
    #[since(weapp = "2.32.3")]
    #[see("https://docs.taro.zone/docs/apis/open-api/privacy/getPrivacySetting/")]
    function getPrivacySetting(option?: getPrivacySetting::Option) => void;

    /// Opens the page with the privacy terms.
    #[platforms(weapp)]
    #[since(weapp = "2.32.3")]
    #[see("https://docs.taro.zone/docs/apis/open-api/privacy/openPrivacyContract/")]
    function openPrivacyContract(option?: openPrivacyContract::Option) => void;

    /// Acts as a call of a private API would: starts asking for agreement to the privacy terms.
    #[platforms(weapp)]
    #[since(weapp = "2.32.3")]
    #[see("https://docs.taro.zone/docs/apis/open-api/privacy/requirePrivacyAuthorize/")]
    function requirePrivacyAuthorize(option?: requirePrivacyAuthorize::Option) => void;

    /// Tells when the user must agree to the privacy terms; the listener resolves with their answer.
    #[platforms(weapp)]
    #[since(weapp = "2.32.3")]
    #[see("https://docs.taro.zone/docs/apis/open-api/privacy/onNeedPrivacyAuthorization/")]
    function onNeedPrivacyAuthorization(listener: (
        resolve: (option: onNeedPrivacyAuthorization::ResolveOption) => void,
        eventInfo: onNeedPrivacyAuthorization::EventInfo,
    ) => void) => void;
}
