//! `openEmbeddedMiniProgram`, `navigateToMiniProgram`, `navigateBackMiniProgram`, `exitMiniProgram` and 1 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace openEmbeddedMiniProgram {
        interface Option {
            appId?: string,
            path?: string,
            extraData?: Record<string, any>,
            envVersion?: EnvVersion,
            shortLink?: string,
            #[since(weapp = "2.24.3")]
            verify?: Verify,
            #[since(weapp = "2.24.0")]
            noRelaunchIfPathUnchanged?: boolean,
            #[since(weapp = "2.33.0")]
            allowFullScreen?: boolean,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        type Verify = "binding" | "unionProduct";

        type EnvVersion = "develop" | "trial" | "release";
    }

    namespace navigateToMiniProgram {
        interface Option {
            appId?: string,
            path?: string,
            extraData?: Record<string, any>,
            envVersion?: EnvVersion,
            #[since(weapp = "2.18.1")]
            shortLink?: string,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        type EnvVersion = "develop" | "trial" | "release";
    }

    namespace navigateBackMiniProgram {
        interface Option {
            extraData?: Record<string, any>,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace exitMiniProgram {
        interface Option {
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    namespace openBusinessView {
        interface ScoreEnableExtraData {
            apply_permissions_token: string,
        }

        interface ScoreUsedExtraData {
            mch_id: string,
            package: string,
            timestamp: string,
            nonce_str: string,
            sign_type: string,
            sign: string,
        }

        interface ScoreDetailExtraData {
            mch_id: string,
            service_id: string,
            out_order_no: string,
            timestamp: string,
            nonce_str: string,
            sign_type: string,
            sign: string,
        }

        interface Option {
            businessType: "wxpayScoreEnable" | "wxpayScoreUse" | "wxpayScoreDetail",
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
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:2451", tt = "@douyin-microapp/typings@1.3.1/api/exit-mini-program.d.ts:25")]
    #[since(weapp = "2.17.3")]
    #[see("https://docs.taro.zone/docs/apis/navigate/exitMiniProgram/")]
    function exitMiniProgram(option?: exitMiniProgram::Option) => Promise<CallbackResult>;

    /// Opens a view of WeChat Pay Score: to enable it, to use it, or for the details of an order.
    #[platforms(weapp)]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/navigate/openBusinessView/")]
    function openBusinessView(option: openBusinessView::Option) => Promise<CallbackResult>;
}
