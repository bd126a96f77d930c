//! `createRewardedVideoAd`, `createInterstitialAd`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace createRewardedVideoAd {
        interface Option {
            #[platforms(weapp, tt, swan)]
            adUnitId: string,
            #[platforms(weapp)]
            #[default(false)]
            multiton?: boolean,
            #[platforms(swan)]
            appSid?: string,
        }
    }

    namespace createInterstitialAd {
        interface Option {
            adUnitId: string,
        }
    }

    interface InterstitialAd {
        #[platforms(weapp)]
        destroy() => void,
        #[platforms(weapp)]
        offClose(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        offError(callback: (result: InterstitialAd::OnErrorCallbackResult) => void) => void,
        #[platforms(weapp)]
        offLoad(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        onClose(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        onError(callback: (result: InterstitialAd::OnErrorCallbackResult) => void) => void,
        #[platforms(weapp)]
        onLoad(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        load() => Promise<any>,
        #[platforms(weapp)]
        show() => Promise<any>,
    }

    namespace InterstitialAd {
        interface OnErrorCallbackResult extends CallbackResult {
            errCode: crate::general::AdErrCode,
            errMsg: string,
        }
    }

    interface RewardedVideoAd {
        #[platforms(weapp)]
        load() => Promise<any>,
        #[platforms(weapp)]
        show() => Promise<any>,
        #[platforms(weapp)]
        destroy() => void,
        #[platforms(weapp)]
        offClose(callback: (result: RewardedVideoAd::OnCloseCallbackResult) => void) => void,
        #[platforms(weapp)]
        offError(callback: (result: RewardedVideoAd::OnErrorCallbackResult) => void) => void,
        #[platforms(weapp)]
        offLoad(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        onClose(callback: (result: RewardedVideoAd::OnCloseCallbackResult) => void) => void,
        #[platforms(weapp)]
        onError(callback: (result: RewardedVideoAd::OnErrorCallbackResult) => void) => void,
        #[platforms(weapp)]
        onLoad(callback: (res: CallbackResult) => void) => void,
    }

    namespace RewardedVideoAd {
        interface OnErrorCallbackResult extends CallbackResult {
            errCode: crate::general::AdErrCode,
            errMsg: string,
        }

        interface OnCloseCallbackResult {
            isEnded: boolean,
        }
    }

    /// Creates a `RewardedVideoAd`, which loads and shows a video that the user is rewarded for watching.
    #[platforms(weapp, tt, swan)]
    #[see("https://docs.taro.zone/docs/apis/ad/createRewardedVideoAd/")]
    function createRewardedVideoAd(option: createRewardedVideoAd::Option) => RewardedVideoAd;

    /// Creates an `InterstitialAd`, which loads and shows a pop-up ad: a new one at every call.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/ad/createInterstitialAd/")]
    function createInterstitialAd(option: createInterstitialAd::Option) => InterstitialAd;
}
