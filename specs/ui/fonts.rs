//! `loadFontFace`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace loadFontFace {
        /// Which font to load, and under what name.
        interface Option {
            /// Whether the font is for all pages; without it, for this one.
            #[default(false)]
            #[since(weapp = "2.10.0")]
            global?: boolean,
            /// What the app calls it in `font-family`.
            family: string,
            /// Where it is: `url("..")`; TTF or WOFF, as old iOS cannot read WOFF2.
            source: string,
            /// Which face of the family it is.
            desc?: DescOption,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        /// How the loading ended.
        interface CallbackResult {
            /// `loaded`, or `error`.
            status: string,
            errMsg: string,
        }

        /// Which face of a family a font is, as in `@font-face`.
        interface DescOption {
            /// The height above the baseline; CSS `ascent-override`.
            #[platforms(h5)]
            ascentOverride?: string,
            /// The depth below the baseline; CSS `descent-override`.
            #[platforms(h5)]
            descentOverride?: string,
            /// OpenType features that are on; CSS `font-feature-settings`.
            #[platforms(h5)]
            featureSettings?: string,
            /// The room between lines; CSS `line-gap-override`.
            #[platforms(h5)]
            lineGapOverride?: string,
            /// How wide the letters are; CSS `font-stretch`.
            #[platforms(h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:21864")]
            stretch?: string,
            /// `normal`, `italic` or `oblique`.
            style?: string,
            /// For which characters it is used; CSS `unicode-range`.
            #[platforms(h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:21866")]
            unicodeRange?: string,
            /// `normal`, `small-caps` or `inherit`.
            variant?: string,
            /// The axes of a variable font; CSS `font-variation-settings`.
            #[platforms(h5)]
            variationSettings?: string,
            /// How bold: `normal`, `bold`, or `100` to `900`.
            weight?: string,
        }
    }

    /// Loads a font from the network, for use by its family name.
    #[platforms(weapp, alipay, h5, harmony_hybrid)]
    #[since(weapp = "2.1.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/fonts/loadFontFace/")]
    function loadFontFace(option: loadFontFace::Option) => Promise<loadFontFace::CallbackResult>;
}
