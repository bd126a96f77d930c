//! `openEmbeddedMiniProgram`, `navigateToMiniProgram`, `navigateBackMiniProgram`, `exitMiniProgram` and 1 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace openEmbeddedMiniProgram {
        /// Which program opens over half of the screen, where, and with what.
        interface Option {
            /// The id of the program to open.
            appId?: string,
            /// The page to open, with its query; the home page if it is left out.
            path?: string,
            /// What the other program receives when it is launched or shown.
            extraData?: Record<string, any>,
            /// Which build of it opens; a released program always opens released ones.
            envVersion?: EnvVersion,
            /// A link to the program, in place of `appId` and `path`.
            shortLink?: string,
            /// How WeChat checks that this program may open it; `binding` if it is left out.
            #[since(weapp = "2.24.3")]
            verify?: Verify,
            /// Whether it goes on where it was, if it still runs and would be opened as before; it starts anew if this is left out.
            #[since(weapp = "2.24.0")]
            noRelaunchIfPathUnchanged?: boolean,
            /// Whether it may fill the whole screen.
            #[since(weapp = "2.33.0")]
            allowFullScreen?: boolean,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        /// How WeChat checks that one program may open another.
        type Verify =
            /// The two are bound to each other in the console.
            | "binding"
            /// The link leads to a product of the programs' union.
            | "unionProduct";

        /// The builds of a program.
        type EnvVersion =
            /// The one under development.
            | "develop"
            /// The one on trial.
            | "trial"
            /// The one that is published.
            | "release";
    }

    namespace navigateToMiniProgram {
        /// Which program opens, where, and with what.
        interface Option {
            /// The id of the program to open.
            appId?: string,
            /// The page to open, with its query; the home page if it is left out.
            path?: string,
            /// What the other program receives when it is launched or shown.
            extraData?: Record<string, any>,
            /// Which build of it opens; a released program always opens released ones.
            envVersion?: EnvVersion,
            /// A link to the program, in place of `appId` and `path`.
            #[since(weapp = "2.18.1")]
            shortLink?: string,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        /// The builds of a program.
        type EnvVersion =
            /// The one under development.
            | "develop"
            /// The one on trial.
            | "trial"
            /// The one that is published.
            | "release";
    }

    namespace navigateBackMiniProgram {
        /// What is handed back to the program before.
        interface Option {
            /// What that program receives when it is shown again.
            extraData?: Record<string, any>,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace exitMiniProgram {
        /// What `exitMiniProgram` takes: callbacks alone.
        interface Option {
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace openBusinessView {
        /// What is needed for the user to enable Pay Score.
        interface ScoreEnableExtraData {
            /// The token of the merchant's request, valid for one hour.
            apply_permissions_token: string,
        }

        /// What is needed for the user to confirm a use of Pay Score.
        interface ScoreUsedExtraData {
            /// The merchant's number at WeChat Pay.
            mch_id: string,
            /// The package that WeChat Pay's server gave for the order.
            package: string,
            /// When the parameters were made, in seconds since 1970.
            timestamp: string,
            /// A random text of at most 32 letters and digits, so that no two signatures are alike.
            nonce_str: string,
            /// How the parameters are signed: `HMAC-SHA256`.
            sign_type: string,
            /// The signature of all other parameters.
            sign: string,
        }

        /// What is needed to show an order of Pay Score.
        interface ScoreDetailExtraData {
            /// The merchant's number at WeChat Pay.
            mch_id: string,
            /// The number of the merchant's service.
            service_id: string,
            /// The merchant's own number of the order.
            out_order_no: string,
            /// When the parameters were made, in seconds since 1970.
            timestamp: string,
            /// A random text of at most 32 letters and digits, so that no two signatures are alike.
            nonce_str: string,
            /// How the parameters are signed: `HMAC-SHA256`.
            sign_type: string,
            /// The signature of all other parameters.
            sign: string,
        }

        /// Which view of Pay Score opens, and for what.
        interface Option {
            /// Which view it is.
            businessType:
                /// The user enables Pay Score.
                | "wxpayScoreEnable"
                /// The user confirms that a service uses it.
                | "wxpayScoreUse"
                /// The user looks at an order.
                | "wxpayScoreDetail",
            /// What that view needs.
            extraData: ScoreEnableExtraData | ScoreUsedExtraData | ScoreDetailExtraData,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    /// Opens another mini program in a half-screen panel above this one.
    #[platforms(weapp)]
    #[since(weapp = "2.20.1")]
    #[see("https://docs.taro.zone/docs/apis/navigate/openEmbeddedMiniProgram/")]
    function openEmbeddedMiniProgram(option?: openEmbeddedMiniProgram::Option) => Promise<CallbackResult>;

    /// Opens another mini program, with data for it.
    #[platforms(weapp, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6365")]
    #[absent(harmony_hybrid = "@tarojs/taro-h5@4.1.11/dist/index.esm.js:4768")]
    #[since(weapp = "1.3.0")]
    #[see("https://docs.taro.zone/docs/apis/navigate/navigateToMiniProgram/")]
    function navigateToMiniProgram(option: navigateToMiniProgram::Option) => Promise<CallbackResult>;

    /// Goes back to the mini program that opened this one, with data for it.
    #[platforms(weapp, tt)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:6286")]
    #[since(weapp = "1.3.0")]
    #[see("https://docs.taro.zone/docs/apis/navigate/navigateBackMiniProgram/")]
    function navigateBackMiniProgram(option: navigateBackMiniProgram::Option) => Promise<CallbackResult>;

    /// Quits this mini program; the user must have tapped something first.
    #[platforms(weapp)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:2451", tt = "@douyin-microapp/typings@1.3.1/api/exit-mini-program.d.ts:25", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/navigate/index.js:29")]
    #[since(weapp = "2.17.3")]
    #[see("https://docs.taro.zone/docs/apis/navigate/exitMiniProgram/")]
    function exitMiniProgram(option?: exitMiniProgram::Option) => Promise<CallbackResult>;

    /// Opens a view of WeChat Pay Score: to enable it, to use it, or for the details of an order.
    #[platforms(weapp)]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/navigate/openBusinessView/")]
    function openBusinessView(option: openBusinessView::Option) => Promise<CallbackResult>;
}
