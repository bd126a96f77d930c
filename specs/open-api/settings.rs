//! `openSetting`, `getSetting`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace openSetting {
        /// Whether to read the message settings, too, after the user has left the page.
        interface Option {
            /// Whether `subscriptionsSetting` is wanted; it has only what the user chose for good.
            #[default(false)]
            #[since(weapp = "2.10.3")]
            withSubscriptions?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// What the user allows, after the settings page was open.
        interface SuccessCallbackResult extends CallbackResult {
            /// The permissions that were asked for so far.
            authSetting: AuthSetting,
            /// The messages; there only with `withSubscriptions`.
            #[since(weapp = "2.10.3")]
            subscriptionsSetting: SubscriptionsSetting,
            errMsg: string,
        }
    }

    namespace getSetting {
        /// Whether to read the message settings as well.
        interface Option {
            /// Whether messages count too; not if it is left out. Only choices for good are told.
            #[since(weapp = "2.10.1")]
            withSubscriptions?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// What the user allows at present.
        interface SuccessCallbackResult extends CallbackResult {
            /// The permissions that were asked for, and the answers.
            authSetting: AuthSetting,
            /// Which messages may be sent; there only with `withSubscriptions`.
            #[since(weapp = "2.10.1")]
            subscriptionsSetting: SubscriptionsSetting,
            /// What the mini-program around a plugin may do; for plugins.
            miniprogramAuthSetting: AuthSetting,
            errMsg: string,
        }
    }

    /// The permissions that the app has asked for: `true` if allowed. What was not asked for is missing.
    interface AuthSetting {
        /// The user's name and picture: `getUserInfo`.
        "scope.userInfo"?: boolean,
        /// The place: `getLocation` and `chooseLocation`.
        "scope.userLocation"?: boolean,
        /// The address for deliveries: `chooseAddress`.
        "scope.address"?: boolean,
        /// To whom invoices go: `chooseInvoiceTitle`.
        "scope.invoiceTitle"?: boolean,
        /// The user's invoices: `chooseInvoice`.
        "scope.invoice"?: boolean,
        /// The steps that the user walked: `getWeRunData`.
        "scope.werun"?: boolean,
        /// The microphone: `startRecord`.
        "scope.record"?: boolean,
        /// Saving to the album: `saveImageToPhotosAlbum`, `saveVideoToPhotosAlbum`.
        "scope.writePhotosAlbum"?: boolean,
        /// The `camera` component.
        "scope.camera"?: boolean,
        /// Bluetooth while the app is in the background.
        "scope.bluetoothBackground"?: boolean,
    }

    /// Which messages the user lets the app send.
    interface SubscriptionsSetting {
        /// Whether the app may send any at all.
        mainSwitch: boolean,
        /// The user's lasting choices, by the template's id or the kind of system message.
        itemSettings: Record<string, SubscriptionsSetting::TemplateReflex>,
    }

    namespace SubscriptionsSetting {
        /// What holds for messages of one template.
        type TemplateReflex =
            /// The user wants them.
            | "accept"
            /// The user does not want them.
            | "reject"
            /// The host forbids them.
            | "ban";
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
