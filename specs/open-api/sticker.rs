//! `openStickerSetView`, `openStickerIPView`, `openSingleStickerView`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace openStickerSetView {
        /// Which set of stickers the user gets to see.
        interface Option {
            /// The link to the set, as the sticker platform gives it for mini-programs.
            url: Record<string, any>,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace openStickerIPView {
        /// Which collection of an artist's stickers to open.
        interface Option {
            /// The link to the collection, from the sticker platform.
            url: Record<string, any>,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace openSingleStickerView {
        /// Which sticker the user gets to see.
        interface Option {
            /// The link to the sticker, from the sticker platform.
            url: Record<string, any>,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Opens a set of WeChat stickers.
    #[platforms(weapp)]
    #[since(weapp = "3.0.1")]
    #[see("https://docs.taro.zone/docs/apis/open-api/sticker/openStickerSetView/")]
    function openStickerSetView(option: openStickerSetView::Option) => void;

    /// Opens the collected stickers of one character or brand.
    #[platforms(weapp)]
    #[since(weapp = "3.0.1")]
    #[see("https://docs.taro.zone/docs/apis/open-api/sticker/openStickerIPView/")]
    function openStickerIPView(option: openStickerIPView::Option) => void;

    /// Opens a single WeChat sticker.
    #[platforms(weapp)]
    #[since(weapp = "3.0.1")]
    #[see("https://docs.taro.zone/docs/apis/open-api/sticker/openSingleStickerView/")]
    function openSingleStickerView(option: openSingleStickerView::Option) => void;
}
