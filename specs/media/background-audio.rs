//! `stopBackgroundAudio`, `seekBackgroundAudio`, `playBackgroundAudio`, `pauseBackgroundAudio` and 5 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopBackgroundAudio {
        /// Callbacks for `stopBackgroundAudio`; nothing can be set.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace seekBackgroundAudio {
        /// Where in the music to go.
        interface Option {
            /// In seconds from the beginning.
            position: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace playBackgroundAudio {
        /// Which music to play, and what the system's player shows of it.
        interface Option {
            /// The address of the music: m4a, aac, mp3 or wav.
            dataUrl: string,
            complete?: (res: CallbackResult) => void,
            /// A picture that the system's player shows.
            coverImgUrl?: string,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
            /// What the system's player calls it.
            title?: string,
        }
    }

    namespace pauseBackgroundAudio {
        /// Callbacks for `pauseBackgroundAudio`; nothing can be set.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getBackgroundAudioPlayerState {
        /// The callbacks that are told the state of the player.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// What the background player is doing; all but `status` is there only while it plays.
        interface SuccessCallbackResult extends CallbackResult {
            /// How many seconds have been played.
            currentPosition: number,
            /// The address of what is playing.
            dataUrl: string,
            /// How much is loaded, from 0 to 100.
            downloadPercent: number,
            /// How long the music is.
            #[unit(s)]
            duration: number,
            /// Whether music is playing, paused or missing.
            status: Status,
            errMsg: string,
        }

        /// What the background player is doing.
        type Status =
            /// It is paused.
            | 0
            /// It plays.
            | 1
            /// There is no music.
            | 2;
    }

    /// The app's one player of sound that goes on in the background; the system shows what it plays.
    interface BackgroundAudioManager {
        /// The address of the sound: m4a, aac, mp3 or wav. When it is set, the sound begins.
        src: string,
        /// At which second it begins.
        startTime: number,
        /// What the system's player calls the sound, and the title of a card that shares it; it must be set.
        title: string,
        /// The name of the album, shown on a card that shares it.
        epname: string,
        /// Who sings; shown on a card that shares it.
        singer: string,
        /// The picture behind the system's player and on a card that shares it.
        coverImgUrl: string,
        /// A page about the sound, given on a card that shares it.
        webUrl: string,
        /// `http`, or `hls` for live sound.
        #[since(weapp = "1.9.94")]
        protocol: string,
        /// The speed, from 0.5 to 2.
        #[default(1)]
        #[since(weapp = "2.11.0")]
        playbackRate?: number,
        /// How long the sound is; known once there is a valid `src`.
        #[unit(s)]
        duration: number,
        /// The position in seconds; known once there is a valid `src`.
        currentTime: number,
        /// Whether it does not play: `true` when it is stopped, too.
        paused: boolean,
        /// Up to which second the sound is loaded.
        buffered: number,
        /// Whether the request for the sound says where it comes from.
        #[since(weapp = "2.13.0")]
        referrerPolicy?:
            /// The `Referer` is sent as a whole.
            | "origin"
            /// There is no `Referer`.
            | "no-referrer",
        /// Goes on with the sound.
        play() => void,
        /// Halts the sound.
        pause() => void,
        /// Goes to a position, in seconds.
        seek(position: any) => void,
        /// Ends the sound.
        stop() => void,
        /// Tells when the sound can begin, though more data may be needed later.
        onCanplay(callback?: () => void) => void,
        /// Tells when the sound halts to load more data.
        onWaiting(callback?: () => void) => void,
        /// Tells when the sound cannot be played.
        onError(callback?: () => void) => void,
        /// Tells when the sound begins to play.
        onPlay(callback?: () => void) => void,
        /// Tells when the sound pauses.
        onPause(callback?: () => void) => void,
        /// Tells when a jump begins.
        onSeeking(callback?: () => void) => void,
        /// Tells when a jump is done.
        onSeeked(callback?: () => void) => void,
        /// Tells when the sound has come to its end.
        onEnded(callback?: () => void) => void,
        /// Tells when the sound was stopped.
        onStop(callback?: () => void) => void,
        /// Tells of progress while it plays.
        onTimeUpdate(callback?: () => void) => void,
        /// Tells when the user wants the piece before, by the system's player; iOS only.
        onPrev(callback?: () => void) => void,
        /// Tells when the user wants the piece after it, by the system's player; iOS only.
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
