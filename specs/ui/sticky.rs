//! `setTopBarText`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace setTopBarText {
        /// What the bar above the chats says about the app.
        interface Option {
            /// The words in the bar.
            text: string,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }

    /// Sets the text that shows while the user has the app pinned to the top.
    #[platforms(weapp)]
    #[since(weapp = "1.4.3")]
    #[see("https://docs.taro.zone/docs/apis/ui/sticky/setTopBarText/")]
    function setTopBarText(option: setTopBarText::Option) => Promise<CallbackResult>;
}
