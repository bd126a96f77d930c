//! `stopBackgroundAudio`, `seekBackgroundAudio`, `playBackgroundAudio`, `pauseBackgroundAudio` and 5 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopBackgroundAudio {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace seekBackgroundAudio {
        interface Option {
            position: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace playBackgroundAudio {
        interface Option {
            dataUrl: string,
            complete?: (res: CallbackResult) => void,
            coverImgUrl?: string,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
            title?: string,
        }
    }

    namespace pauseBackgroundAudio {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getBackgroundAudioPlayerState {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            currentPosition: number,
            dataUrl: string,
            downloadPercent: number,
            #[unit(s)]
            duration: number,
            status: Status,
            errMsg: string,
        }

        type Status = 0 | 1 | 2;
    }

    interface BackgroundAudioManager {
        src: string,
        startTime: number,
        title: string,
        epname: string,
        singer: string,
        coverImgUrl: string,
        webUrl: string,
        #[since(weapp = "1.9.94")]
        protocol: string,
        #[default(1)]
        #[since(weapp = "2.11.0")]
        playbackRate?: number,
        #[unit(s)]
        duration: number,
        currentTime: number,
        paused: boolean,
        buffered: number,
        #[since(weapp = "2.13.0")]
        referrerPolicy?: "origin" | "no-referrer",
        play() => void,
        pause() => void,
        seek(position: any) => void,
        stop() => void,
        onCanplay(callback?: () => void) => void,
        onWaiting(callback?: () => void) => void,
        onError(callback?: () => void) => void,
        onPlay(callback?: () => void) => void,
        onPause(callback?: () => void) => void,
        onSeeking(callback?: () => void) => void,
        onSeeked(callback?: () => void) => void,
        onEnded(callback?: () => void) => void,
        onStop(callback?: () => void) => void,
        onTimeUpdate(callback?: () => void) => void,
        onPrev(callback?: () => void) => void,
        onNext(callback?: () => void) => void,
    }

    /// Stops the music of the background player.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/background-audio/stopBackgroundAudio/")]
    function stopBackgroundAudio(option?: stopBackgroundAudio::Option) => void;

    /// Moves the background player to a position in its music.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/background-audio/seekBackgroundAudio/")]
    function seekBackgroundAudio(option: seekBackgroundAudio::Option) => Promise<CallbackResult>;

    /// Plays music by the host's background player, of which there is one.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/background-audio/playBackgroundAudio/")]
    function playBackgroundAudio(option: playBackgroundAudio::Option) => Promise<CallbackResult>;

    /// Pauses the music of the background player.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/background-audio/pauseBackgroundAudio/")]
    function pauseBackgroundAudio(option?: pauseBackgroundAudio::Option) => void;

    /// Tells of the background player's stopping.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/background-audio/onBackgroundAudioStop/")]
    function onBackgroundAudioStop(callback: (res: CallbackResult) => void) => void;

    /// Tells of the background player's starting to play.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/background-audio/onBackgroundAudioPlay/")]
    function onBackgroundAudioPlay(callback: (res: CallbackResult) => void) => void;

    /// Tells of the background player's pausing.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/background-audio/onBackgroundAudioPause/")]
    function onBackgroundAudioPause(callback: (res: CallbackResult) => void) => void;

    /// Asks what the background player is doing, and where in its music it is.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/background-audio/getBackgroundAudioPlayerState/")]
    function getBackgroundAudioPlayerState(
        option?: getBackgroundAudioPlayerState::Option,
    ) => Promise<getBackgroundAudioPlayerState::SuccessCallbackResult>;

    /// Gives the app's one manager of sound that goes on playing in the background.
    #[platforms(weapp, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:2925", h5 = "@tarojs/taro-h5@4.2.1/dist/api/media/background-audio/index.js:17")]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/media/background-audio/getBackgroundAudioManager/")]
    function getBackgroundAudioManager() => BackgroundAudioManager;
}
