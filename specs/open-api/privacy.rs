//! `getPrivacySetting`, `openPrivacyContract`, `requirePrivacyAuthorize`, `onNeedPrivacyAuthorization`.

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

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/open-api/privacy/getPrivacySetting/")]
    function getPrivacySetting(option?: getPrivacySetting::Option) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/open-api/privacy/openPrivacyContract/")]
    function openPrivacyContract(option?: openPrivacyContract::Option) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/open-api/privacy/requirePrivacyAuthorize/")]
    function requirePrivacyAuthorize(option?: requirePrivacyAuthorize::Option) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/open-api/privacy/onNeedPrivacyAuthorization/")]
    function onNeedPrivacyAuthorization(listener: (
        resolve: (option: onNeedPrivacyAuthorization::ResolveOption) => void,
        eventInfo: onNeedPrivacyAuthorization::EventInfo,
    ) => void) => void;
}
