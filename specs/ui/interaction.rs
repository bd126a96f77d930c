//! `showToast`, `showModal`, `showLoading`, `showActionSheet` and 4 more.

taro_api::spec! {
    namespace showToast {
        interface Option {
            title: string,
            complete?: (res: CallbackResult) => void,
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

    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/showToast/")]
    function showToast(option?: showToast::Option) => Promise<CallbackResult>;

    #[platforms(weapp, swan, h5, rn, tt, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/showModal/")]
    function showModal(option?: showModal::Option) => Promise<showModal::SuccessCallbackResult>;

    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/showLoading/")]
    function showLoading(option?: showLoading::Option) => Promise<CallbackResult>;

    #[platforms(weapp, h5, rn, tt, harmony, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/showActionSheet/")]
    function showActionSheet(option: showActionSheet::Option) => Promise<showActionSheet::SuccessCallbackResult>;

    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/hideToast/")]
    function hideToast(option?: hideToast::Option) => void;

    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/hideLoading/")]
    function hideLoading(option?: hideLoading::Option) => void;

    #[see("https://docs.taro.zone/docs/apis/ui/interaction/enableAlertBeforeUnload/")]
    function enableAlertBeforeUnload(option: enableAlertBeforeUnload::Option) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/ui/interaction/disableAlertBeforeUnload/")]
    function disableAlertBeforeUnload(option?: disableAlertBeforeUnload::Option) => void;
}
