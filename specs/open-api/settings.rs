//! `openSetting`, `getSetting`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace openSetting {
        interface Option {
            #[default(false)]
            #[since(weapp = "2.10.3")]
            withSubscriptions?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            authSetting: AuthSetting,
            #[since(weapp = "2.10.3")]
            subscriptionsSetting: SubscriptionsSetting,
            errMsg: string,
        }
    }

    namespace getSetting {
        interface Option {
            #[since(weapp = "2.10.1")]
            withSubscriptions?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            authSetting: AuthSetting,
            #[since(weapp = "2.10.1")]
            subscriptionsSetting: SubscriptionsSetting,
            miniprogramAuthSetting: AuthSetting,
            errMsg: string,
        }
    }

    interface AuthSetting {
        "scope.userInfo"?: boolean,
        "scope.userLocation"?: boolean,
        "scope.address"?: boolean,
        "scope.invoiceTitle"?: boolean,
        "scope.invoice"?: boolean,
        "scope.werun"?: boolean,
        "scope.record"?: boolean,
        "scope.writePhotosAlbum"?: boolean,
        "scope.camera"?: boolean,
        "scope.bluetoothBackground"?: boolean,
    }

    interface SubscriptionsSetting {
        mainSwitch: boolean,
        itemSettings: Record<string, SubscriptionsSetting::TemplateReflex>,
    }

    namespace SubscriptionsSetting {
        type TemplateReflex = "accept" | "reject" | "ban";
    }

    /// Opens the program's permission settings, and gives what the user has chosen there.
    #[platforms(weapp, alipay, swan, jd, qq, tt, rn, harmony_hybrid)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/settings/openSetting/")]
    function openSetting(option?: openSetting::Option) => Promise<openSetting::SuccessCallbackResult>;

    /// Asks which of the permissions requested so far the user has granted.
    #[platforms(weapp, alipay, swan, jd, qq, tt, rn, harmony_hybrid)]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/settings/getSetting/")]
    function getSetting(option?: getSetting::Option) => Promise<getSetting::SuccessCallbackResult>;
}
