//! `createRewardedVideoAd`, `createInterstitialAd`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace createRewardedVideoAd {
        /// What `createRewardedVideoAd` takes: the ad unit, and whether each call makes an ad of its own.
        interface Option {
            /// The ad unit, by the id from the platform's console.
            #[platforms(weapp, tt, swan)]
            adUnitId: string,
            /// Whether each call makes a new ad, where otherwise the same one is given again.
            #[platforms(weapp)]
            #[default(false)]
            #[since(weapp = "2.8.0")]
            multiton?: boolean,
            /// The id that Baidu's ad service gave to the program.
            #[platforms(swan)]
            appSid?: string,
        }
    }

    namespace createInterstitialAd {
        /// What `createInterstitialAd` takes: which ad is shown.
        interface Option {
            /// The ad unit, by the id from the platform's console.
            adUnitId: string,
        }
    }

    /// A pop-up ad, hidden until it is shown.
    interface InterstitialAd {
        /// Ends the ad: it can be shown no more.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:40")]
        #[since(weapp = "2.8.0")]
        destroy() => void,
        /// Stops telling that the user closed the ad.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:52")]
        offClose(callback: (res: CallbackResult) => void) => void,
        /// Stops telling of the ad's errors.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:48")]
        offError(callback: (result: InterstitialAd::OnErrorCallbackResult) => void) => void,
        /// Stops telling that the ad is loaded.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:44")]
        offLoad(callback: (res: CallbackResult) => void) => void,
        /// Tells that the user closed the ad.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:50")]
        onClose(callback: (res: CallbackResult) => void) => void,
        /// Tells that the ad could not be loaded or shown, with the code of why.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:46")]
        onError(callback: (result: InterstitialAd::OnErrorCallbackResult) => void) => void,
        /// Tells that an ad has been fetched and can be shown.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:42")]
        onLoad(callback: (res: CallbackResult) => void) => void,
        /// Fetches the next ad, and ends when it is there.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:38")]
        #[since(weapp = "2.8.0")]
        load() => Promise<any>,
        /// Shows the ad, and ends when it is on the screen.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-interstitial-ad.d.ts:36")]
        show() => Promise<any>,
    }

    namespace InterstitialAd {
        /// Why a pop-up ad failed.
        interface OnErrorCallbackResult extends CallbackResult {
            errCode: crate::general::AdErrCode,
            errMsg: string,
        }
    }

    /// A video ad that fills the screen, and whose watching is rewarded.
    interface RewardedVideoAd {
        /// Fetches the next video, and ends when it is there.
        #[platforms(weapp)]
        load() => Promise<any>,
        /// Plays the video over the page, and ends when it has begun.
        #[platforms(weapp)]
        show() => Promise<any>,
        /// Ends the ad: it plays no more videos.
        #[platforms(weapp)]
        #[since(weapp = "2.8.0")]
        destroy() => void,
        /// Stops telling that the user closed the video.
        #[platforms(weapp)]
        offClose(callback: (result: RewardedVideoAd::OnCloseCallbackResult) => void) => void,
        /// Stops telling of the video's errors.
        #[platforms(weapp)]
        offError(callback: (result: RewardedVideoAd::OnErrorCallbackResult) => void) => void,
        /// Stops telling that a video is loaded.
        #[platforms(weapp)]
        offLoad(callback: (res: CallbackResult) => void) => void,
        /// Tells that the user closed the video, and whether it had been watched to its end.
        #[platforms(weapp)]
        onClose(callback: (result: RewardedVideoAd::OnCloseCallbackResult) => void) => void,
        /// Tells that a video could not be loaded or played, with the code of why.
        #[platforms(weapp)]
        onError(callback: (result: RewardedVideoAd::OnErrorCallbackResult) => void) => void,
        /// Tells that a video has been fetched and can be played.
        #[platforms(weapp)]
        onLoad(callback: (res: CallbackResult) => void) => void,
    }

    namespace RewardedVideoAd {
        /// Why a rewarded video failed.
        interface OnErrorCallbackResult extends CallbackResult {
            #[since(weapp = "2.2.2")]
            errCode: crate::general::AdErrCode,
            errMsg: string,
        }

        /// How the user left a rewarded video.
        interface OnCloseCallbackResult {
            /// Whether it was watched to its end, so that the reward is earned.
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
