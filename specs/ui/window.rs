//! `setWindowSize`, `onWindowResize`, `offWindowResize`, `checkIsPictureInPictureActive`.

taro_api::spec! {
    namespace setWindowSize {
        interface Option {
            width: string,
            height: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onWindowResize {
        interface CallbackResult {
            size: Size,
        }

        interface Size {
            windowHeight: number,
            windowWidth: number,
        }
    }

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/ui/window/setWindowSize/")]
    function setWindowSize(option: setWindowSize::Option) => Promise<CallbackResult>;

    #[platforms(weapp, h5, rn, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/window/onWindowResize/")]
    function onWindowResize(callback: (result: onWindowResize::CallbackResult) => void) => void;

    #[platforms(weapp, h5, rn, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/window/offWindowResize/")]
    function offWindowResize(callback: (res: CallbackResult) => void) => void;

    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/ui/window/checkIsPictureInPictureActive/")]
    function checkIsPictureInPictureActive() => boolean;
}
