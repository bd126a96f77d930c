//! `showToast`, `showModal`, `showLoading`, `showActionSheet` and 4 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace showToast {
        /// What the toast says, how it looks and how long it stays.
        interface Option {
            /// The message: up to seven Chinese characters beside an icon, two lines without one.
            title: string,
            complete?: (res: CallbackResult) => void,
            /// How long it stays; on the web, 1.5 seconds if it is left out.
            #[unit(ms)]
            duration?: number,
            fail?: (res: CallbackResult) => void,
            /// The picture above the message; `image` comes before it.
            icon?:
                /// A tick.
                | "success"
                /// A cross.
                | "error"
                /// A loading indicator.
                | "loading"
                /// No picture, and room for two lines.
                | "none",
            /// A picture of the app's own, by its local path.
            #[since(weapp = "1.1.0")]
            image?: string,
            /// Whether touches are kept from the page below.
            mask?: boolean,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace showModal {
        /// What the dialog says, and what its buttons look like.
        interface Option {
            /// The colour of the text of the cancel button, as hex.
            cancelColor?: string,
            /// What the cancel button says, in four characters at most.
            cancelText?: string,
            complete?: (res: CallbackResult) => void,
            /// The colour of the text of the OK button, as hex.
            confirmColor?: string,
            /// What the OK button says, in four characters at most.
            confirmText?: string,
            /// What the dialog says.
            content?: string,
            fail?: (res: CallbackResult) => void,
            /// Whether the dialog has a cancel button.
            showCancel?: boolean,
            success?: (result: SuccessCallbackResult) => void,
            /// The line above the content.
            title?: string,
        }

        /// What the user answered.
        interface SuccessCallbackResult extends CallbackResult {
            /// Whether the user tapped the cancel button; on Android, a tap beside the dialog is not one.
            #[since(weapp = "1.1.0")]
            cancel: boolean,
            /// Whether the user tapped the OK button.
            confirm: boolean,
            errMsg: string,
        }
    }

    namespace showLoading {
        /// What to say while the user waits.
        interface Option {
            /// The text below the loading indicator.
            title: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// Whether the page below cannot be touched meanwhile.
            mask?: boolean,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace showActionSheet {
        /// What the user may choose from.
        interface Option {
            /// A line above the choices.
            #[since(weapp = "2.14.0")]
            alertText?: string,
            /// The choices, at most six.
            itemList: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// The colour of the choices.
            itemColor?: string,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// What the user chose.
        interface SuccessCallbackResult extends CallbackResult {
            /// Which choice it was, from 0 at the top. On Alipay, -1 says that the user chose none; elsewhere, the call fails then.
            #[unit(integer)]
            #[alias("index", "@mini-types/my@3.0.14/types/lib.my.d.ts:10066")]
            tapIndex: number,
            errMsg: string,
        }
    }

    namespace hideToast {
        /// Whether an indicator of `showLoading` is hidden as well.
        interface Option {
            /// Whether to leave alone what `showLoading` shows.
            #[default(false)]
            #[since(weapp = "2.22.1")]
            noConflict?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace hideLoading {
        /// Whether a message of `showToast` is hidden as well.
        interface Option {
            /// Whether to leave alone what `showToast` shows.
            #[default(false)]
            #[since(weapp = "2.22.1")]
            noConflict?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace enableAlertBeforeUnload {
        /// What the user is asked before leaving the page.
        interface Option {
            /// The question in the dialog.
            message: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace disableAlertBeforeUnload {
        /// Callbacks for `disableAlertBeforeUnload`; the question is not asked again.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Shows a short message, with an icon, that goes away by itself.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:72")]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/showToast/")]
    function showToast(option?: showToast::Option) => Promise<CallbackResult>;

    /// Shows a dialog, and gives which button the user has pressed.
    #[platforms(weapp, swan, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:490")]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/showModal/")]
    function showModal(option?: showModal::Option) => Promise<showModal::SuccessCallbackResult>;

    /// Shows a sign that something is loading, until it is hidden by another call.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:97")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/showLoading/")]
    function showLoading(option?: showLoading::Option) => Promise<CallbackResult>;

    /// Shows a list of actions from the bottom of the screen, and gives which one the user has chosen.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:62")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/showActionSheet/")]
    function showActionSheet(option: showActionSheet::Option) => Promise<showActionSheet::SuccessCallbackResult>;

    /// Takes the toast away before its time is over.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5931")]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/hideToast/")]
    function hideToast(option?: hideToast::Option) => void;

    /// Takes the loading sign away.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:5828")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/hideLoading/")]
    function hideLoading(option?: hideLoading::Option) => void;

    /// Has the user asked, with this message, before they leave the page.
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/api/ui/interaction/index.js:275", rn = "@tarojs/taro-rn@4.2.0/dist/index.js", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/ui/interaction/index.js:16")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.12.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/enableAlertBeforeUnload/")]
    function enableAlertBeforeUnload(option: enableAlertBeforeUnload::Option) => void;

    /// Lets the user leave the page again without being asked.
    #[platforms(weapp)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:2124")]
    #[since(weapp = "2.12.0")]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/disableAlertBeforeUnload/")]
    function disableAlertBeforeUnload(option?: disableAlertBeforeUnload::Option) => void;
}
