//! `createRewardedVideoAd`, `createInterstitialAd`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace createRewardedVideoAd {
        interface Option {
            #[platforms(weapp, tt, swan)]
            adUnitId: string,
            #[platforms(weapp)]
            #[default(false)]
            #[since(weapp = "2.8.0")]
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
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:40")]
        #[since(weapp = "2.8.0")]
        destroy() => void,
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:52")]
        offClose(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:48")]
        offError(callback: (result: InterstitialAd::OnErrorCallbackResult) => void) => void,
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:44")]
        offLoad(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:50")]
        onClose(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:46")]
        onError(callback: (result: InterstitialAd::OnErrorCallbackResult) => void) => void,
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:42")]
        onLoad(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:38")]
        #[since(weapp = "2.8.0")]
        load() => Promise<any>,
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:36")]
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
        #[since(weapp = "2.8.0")]
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
            #[since(weapp = "2.2.2")]
            errCode: crate::general::AdErrCode,
            errMsg: string,
        }

        interface OnCloseCallbackResult {
            #[since(weapp = "2.1.0")]
            isEnded: boolean,
        }
    }

    /// Creates a `RewardedVideoAd`, which loads and shows a video that the user is rewarded for watching.
    #[platforms(weapp, tt, swan)]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.0.4")]
    #[see("https://docs.taro.zone/docs/apis/ad/createRewardedVideoAd/")]
    function createRewardedVideoAd(option: createRewardedVideoAd::Option) => RewardedVideoAd;

    /// Creates an `InterstitialAd`, which loads and shows a pop-up ad: a new one at every call.
    #[platforms(weapp)]
    #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:27")]
    #[since(weapp = "2.6.0")]
    #[see("https://docs.taro.zone/docs/apis/ad/createInterstitialAd/")]
    function createInterstitialAd(option: createInterstitialAd::Option) => InterstitialAd;
}
