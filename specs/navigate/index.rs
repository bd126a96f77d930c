//! `openEmbeddedMiniProgram`, `navigateToMiniProgram`, `navigateBackMiniProgram`, `exitMiniProgram` and 1 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace openEmbeddedMiniProgram {
        interface Option {
            appId?: string,
            path?: string,
            extraData?: Record<string, any>,
            envVersion?: EnvVersion,
            shortLink?: string,
            verify?: Verify,
            noRelaunchIfPathUnchanged?: boolean,
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
    #[see("https://docs.taro.zone/docs/apis/navigate/openEmbeddedMiniProgram/")]
    function openEmbeddedMiniProgram(option?: openEmbeddedMiniProgram::Option) => Promise<CallbackResult>;

    /// Opens another mini program, with data for it.
    #[platforms(weapp, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/navigate/navigateToMiniProgram/")]
    function navigateToMiniProgram(option: navigateToMiniProgram::Option) => Promise<CallbackResult>;

    /// Goes back to the mini program that opened this one, with data for it.
    #[platforms(weapp, tt)]
    #[see("https://docs.taro.zone/docs/apis/navigate/navigateBackMiniProgram/")]
    function navigateBackMiniProgram(option: navigateBackMiniProgram::Option) => Promise<CallbackResult>;

    /// Quits this mini program; the user must have tapped something first.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/navigate/exitMiniProgram/")]
    function exitMiniProgram(option?: exitMiniProgram::Option) => Promise<CallbackResult>;

    /// Opens a view of WeChat Pay Score: to enable it, to use it, or for the details of an order.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/navigate/openBusinessView/")]
    function openBusinessView(option: openBusinessView::Option) => Promise<CallbackResult>;
}
