//! `loadFontFace`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace loadFontFace {
        interface Option {
            #[default(false)]
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
            stretch?: string,
            style?: string,
            #[platforms(h5)]
            unicodeRange?: string,
            variant?: string,
            #[platforms(h5)]
            variationSettings?: string,
            weight?: string,
        }
    }

    /// Loads a font from the network, for use by its family name.
    #[platforms(weapp, alipay, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/fonts/loadFontFace/")]
    function loadFontFace(option: loadFontFace::Option) => Promise<loadFontFace::CallbackResult>;
}
