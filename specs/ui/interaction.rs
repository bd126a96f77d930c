//! `showToast`, `showModal`, `showLoading`, `showActionSheet` and 4 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace showToast {
        interface Option {
            title: string,
            complete?: (res: CallbackResult) => void,
            #[unit(ms)]
            duration?: number,
            fail?: (res: CallbackResult) => void,
            icon?: "success" | "error" | "loading" | "none",
            #[since(weapp = "1.1.0")]
            image?: string,
            mask?: boolean,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace showModal {
        interface Option {
            cancelColor?: string,
            cancelText?: string,
            complete?: (res: CallbackResult) => void,
            confirmColor?: string,
            confirmText?: string,
            content?: string,
            fail?: (res: CallbackResult) => void,
            showCancel?: boolean,
            success?: (result: SuccessCallbackResult) => void,
            title?: string,
        }

        interface SuccessCallbackResult extends CallbackResult {
            #[since(weapp = "1.1.0")]
            cancel: boolean,
            confirm: boolean,
            errMsg: string,
        }
    }

    namespace showLoading {
        interface Option {
            title: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            mask?: boolean,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace showActionSheet {
        interface Option {
            #[since(weapp = "2.14.0")]
            alertText?: string,
            itemList: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            itemColor?: string,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            #[unit(integer)]
            tapIndex: number,
            errMsg: string,
        }
    }

    namespace hideToast {
        interface Option {
            #[default(false)]
            #[since(weapp = "2.22.1")]
            noConflict?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace hideLoading {
        interface Option {
            #[default(false)]
            #[since(weapp = "2.22.1")]
            noConflict?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace enableAlertBeforeUnload {
        interface Option {
            message: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace disableAlertBeforeUnload {
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
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/api/ui/interaction/index.js:275", rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
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
