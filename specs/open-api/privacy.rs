//! `getPrivacySetting`, `openPrivacyContract`, `requirePrivacyAuthorize`, `onNeedPrivacyAuthorization`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getPrivacySetting {
        /// The callbacks that are told whether the user must agree first.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// Whether the user has agreed to the privacy rules, and what they are called.
        interface SuccessCallbackResult extends CallbackResult {
            /// `false` if the user has agreed, or the app declares that it collects nothing.
            needAuthorization: boolean,
            /// What the rules are called, to show to the user.
            privacyContractName: string,
        }
    }

    namespace requirePrivacyAuthorize {
        /// Callbacks for the user's answer.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace openPrivacyContract {
        /// Callbacks for showing the privacy rules.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace onNeedPrivacyAuthorization {
        /// What the user did about the privacy rules.
        interface ResolveOption {
            /// What happened to the app's dialog.
            event:
                /// The user sees the dialog now.
                | "exposureAuthorization"
                /// The user said yes: what was waiting goes on.
                | "agree"
                /// The user said no: what was waiting fails.
                | "disagree",
            /// The id of the button by which the user agreed; needed for `agree`, as the host checks it.
            buttonId?: string,
        }

        /// What needs the user's consent.
        interface EventInfo {
            /// The API or the component that is waiting.
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
