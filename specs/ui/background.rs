//! `setBackgroundTextStyle`, `setBackgroundColor`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace setBackgroundTextStyle {
        /// How the text behind the page looks while it is pulled down.
        interface Option {
            /// For the text and the loading dots.
            textStyle:
                /// On a bright background.
                | "dark"
                /// On a dark background.
                | "light",
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setBackgroundColor {
        /// The colours behind the page, as hex.
        interface Option {
            /// Behind the whole page.
            backgroundColor?: string,
            /// What shows when the page is pulled up; iOS only.
            backgroundColorBottom?: string,
            /// What shows when the page is pulled down; iOS only.
            backgroundColorTop?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Sets whether the text and the loading dots behind a pulled-down page are dark or light.
    #[platforms(weapp, rn)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:9339")]
    #[since(weapp = "2.1.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/background/setBackgroundTextStyle/")]
    function setBackgroundTextStyle(option: setBackgroundTextStyle::Option) => Promise<CallbackResult>;

    /// Sets the colours behind the page, which show when it is pulled beyond its ends.
    #[platforms(weapp, rn)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:9287")]
    #[since(weapp = "2.1.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/background/setBackgroundColor/")]
    function setBackgroundColor(option: setBackgroundColor::Option) => Promise<CallbackResult>;
}
