//! `getExtConfigSync`, `getExtConfig`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace getExtConfig {
        /// What `getExtConfig` takes: callbacks alone.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// What a third-party platform set for the program.
        interface SuccessCallbackResult extends CallbackResult {
            /// The platform's data, with fields of its own choice.
            extConfig: Record<string, any>,
            errMsg: string,
        }
    }

    /// Gives the `ext` data that a third-party platform set for this program, at once.
    #[platforms(weapp, tt)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:3743")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/ext/getExtConfigSync/")]
    function getExtConfigSync() => Record<string, any>;

    /// Asks for the `ext` data that a third-party platform set for this program.
    #[platforms(weapp, tt)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:3688")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/ext/getExtConfig/")]
    function getExtConfig(option?: getExtConfig::Option) => Promise<getExtConfig::SuccessCallbackResult>;
}
