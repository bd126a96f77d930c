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
            noConflict?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace hideLoading {
        interface Option {
            #[default(false)]
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
    #[found(alipay)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/showToast/")]
    function showToast(option?: showToast::Option) => Promise<CallbackResult>;

    /// Shows a dialog, and gives which button the user has pressed.
    #[platforms(weapp, swan, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/showModal/")]
    function showModal(option?: showModal::Option) => Promise<showModal::SuccessCallbackResult>;

    /// Shows a sign that something is loading, until it is hidden by another call.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/showLoading/")]
    function showLoading(option?: showLoading::Option) => Promise<CallbackResult>;

    /// Shows a list of actions from the bottom of the screen, and gives which one the user has chosen.
    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[found(alipay)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/showActionSheet/")]
    function showActionSheet(option: showActionSheet::Option) => Promise<showActionSheet::SuccessCallbackResult>;

    /// Takes the toast away before its time is over.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/hideToast/")]
    function hideToast(option?: hideToast::Option) => void;

    /// Takes the loading sign away.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/hideLoading/")]
    function hideLoading(option?: hideLoading::Option) => void;

    /// Has the user asked, with this message, before they leave the page.
    #[absent(h5, rn)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/enableAlertBeforeUnload/")]
    function enableAlertBeforeUnload(option: enableAlertBeforeUnload::Option) => void;

    /// Lets the user leave the page again without being asked.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/disableAlertBeforeUnload/")]
    function disableAlertBeforeUnload(option?: disableAlertBeforeUnload::Option) => void;
}
