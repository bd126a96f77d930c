//! `loadFontFace`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace loadFontFace {
        interface Option {
            #[default(false)]
            #[since(weapp = "2.10.0")]
            global?: boolean,
            family: string,
            source: string,
            desc?: DescOption,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        interface CallbackResult {
            status: string,
            errMsg: string,
        }

        interface DescOption {
            #[platforms(h5)]
            ascentOverride?: string,
            #[platforms(h5)]
            descentOverride?: string,
            #[platforms(h5)]
            featureSettings?: string,
            #[platforms(h5)]
            lineGapOverride?: string,
            #[platforms(h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:21864")]
            stretch?: string,
            style?: string,
            #[platforms(h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:21866")]
            unicodeRange?: string,
            variant?: string,
            #[platforms(h5)]
            variationSettings?: string,
            weight?: string,
        }
    }

    /// Loads a font from the network, for use by its family name.
    #[platforms(weapp, alipay, h5, harmony_hybrid)]
    #[since(weapp = "2.1.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/fonts/loadFontFace/")]
    function loadFontFace(option: loadFontFace::Option) => Promise<loadFontFace::CallbackResult>;
}
