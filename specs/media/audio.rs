//! `stopVoice`, `setInnerAudioOption`, `playVoice`, `pauseVoice` and 5 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopVoice {
        /// Callbacks for `stopVoice`, which has nothing else to set.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setInnerAudioOption {
        /// How every `InnerAudioContext` of the app shares the speaker with other sound.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// Whether sound of other apps and of the host goes on beside it.
            mixWithOther?: boolean,
            /// Whether silent mode silences it; iOS only.
            obeyMuteSwitch?: boolean,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace playVoice {
        /// Which recording to play, and for how long.
        interface Option {
            /// Where the recording is stored.
            filePath: string,
            complete?: (res: CallbackResult) => void,
            /// After how long the playback ends by itself.
            #[unit(s)]
            #[since(weapp = "1.6.0")]
            duration?: number,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace pauseVoice {
        /// Callbacks for `pauseVoice`; a pause needs no settings.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getAvailableAudioSources {
        /// The callbacks that are given the list of inputs.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The inputs from which this device can record.
        interface SuccessCallbackResult extends CallbackResult {
            /// What `RecorderManager.start` accepts as `audioSource` on this device.
            audioSources: audioSources[],
            errMsg: string,
        }

        /// An input from which sound is recorded.
        type audioSources =
            /// The phone's microphone, or the headset's while one is plugged in; on every system.
            | "auto"
            /// The microphone inside the phone; iOS only.
            | "buildInMic"
            /// The microphone of the headset; iOS only.
            | "headsetMic"
            /// The headset's microphone if one is plugged in, else the phone's; Android only.
            | "mic"
            /// As `mic`, tuned for recording sound together with video; Android only.
            | "camcorder"
            /// As `mic`, tuned for live conversation; Android only.
            | "voice_communication"
            /// As `mic`, tuned for turning speech into text; Android only.
            | "voice_recognition";
    }

    /// A short sound that is held in memory as PCM data, to be played by an `AudioBufferSourceNode`.
    #[platforms(weapp)]
    interface AudioBuffer {
        /// How many samples there are per second.
        sampleRate: number,
        /// How many sample frames the buffer holds.
        length: number,
        /// How long the sound takes to play.
        #[unit(s)]
        duration: number,
        /// 1 for mono, 2 for stereo.
        #[unit(integer)]
        numberOfChannels: number,
        /// Gives the samples of a channel; the first channel is 0.
        #[platforms(weapp)]
        getChannelData(channel: number) => Float32Array,
        /// Copies samples of a channel out of the buffer into an array.
        #[platforms(weapp)]
        copyFromChannel() => void,
        /// Writes samples of an array into a channel, beginning at an offset.
        #[platforms(weapp)]
        copyToChannel(source: Float32Array, channelNumber: number, startInChannel: number) => void,
    }

    /// Controls an `audio` component of the page, which it finds by its id.
    #[platforms(weapp, harmony_hybrid)]
    interface AudioContext {
        /// Halts the component's sound where it is.
        #[platforms(weapp, harmony_hybrid)]
        pause() => void,
        /// Starts the component's sound, or goes on with it.
        #[platforms(weapp, harmony_hybrid)]
        play() => void,
        /// Moves to a position, in seconds.
        #[platforms(weapp)]
        seek(position: number) => void,
        /// Gives the component another sound by its address.
        #[platforms(weapp)]
        setSrc(src: string) => void,
    }

    /// A player of one sound, which is not shown on the page. It is set up by its fields.
    interface InnerAudioContext {
        /// The address of the sound; what is played next.
        src: string,
        /// Where in the sound to begin, in seconds.
        #[default(0)]
        startTime: number,
        /// Whether it plays as soon as it has a source.
        #[default(false)]
        autoplay: boolean,
        /// Whether it begins again at the end.
        #[default(false)]
        loop: boolean,
        /// Whether silent mode silences it; since base library 2.3.0, only `setInnerAudioOption` sets this.
        #[default(true)]
        obeyMuteSwitch: boolean,
        /// How loud it is, from 0 to 1.
        #[default(1)]
        #[since(weapp = "1.9.90")]
        volume: number,
        /// How fast it plays, from 0.5 to 2.
        #[default(1)]
        #[since(weapp = "2.11.0")]
        playbackRate: number,
        /// How long the sound is; known once there is a valid source.
        #[unit(s)]
        duration: number,
        /// The position in seconds, with six decimals; known once there is a valid source.
        currentTime: number,
        /// Whether the sound is not playing: it is paused or stopped.
        paused: boolean,
        /// Up to which point in time, in seconds, the sound is loaded.
        buffered: number,
        /// Whether the request for the sound names its `Referer`.
        #[since(weapp = "2.13.0")]
        referrerPolicy?:
            /// The whole `Referer` is sent.
            | "origin"
            /// No `Referer` is sent.
            | "no-referrer",
        /// Starts the sound, or goes on after a pause.
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17408", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:47")]
        play() => void,
        /// Halts the sound; `play` goes on from there.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17404", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:49")]
        pause() => void,
        /// Ends the playback; the next `play` starts from the beginning.
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17416", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:51")]
        stop() => void,
        /// Jumps to a position, in seconds.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17412", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:55")]
        seek(position: number) => void,
        /// Destroys the player and frees its resources; it cannot be used afterwards.
        #[platforms(weapp, h5)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17280", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:53")]
        destroy() => void,
        /// Tells when the sound can begin, though it may halt later for want of data.
        #[platforms(weapp, h5, rn)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:60")]
        onCanplay(callback?: (res: CallbackResult) => void) => void,
        /// Tells when the playback begins.
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17376", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:62")]
        onPlay(callback?: (res: CallbackResult) => void) => void,
        /// Tells when the playback pauses.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17372", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:64")]
        onPause(callback?: (res: CallbackResult) => void) => void,
        /// Tells when the playback was stopped by `stop`.
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17392", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:66")]
        onStop(callback?: (res: CallbackResult) => void) => void,
        /// Tells when the sound has come to its end by itself.
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17348", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:68")]
        onEnded(callback?: (res: CallbackResult) => void) => void,
        /// Tells of progress while the sound plays.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17396", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:70")]
        onTimeUpdate(callback?: (res: CallbackResult) => void) => void,
        /// Tells when the sound cannot be played, with a code.
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17352", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:72")]
        onError(callback?: (res: InnerAudioContext::onErrorDetail) => void) => void,
        /// Tells when the sound halts because it must load more data.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17400", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:74")]
        onWaiting(callback?: (res: CallbackResult) => void) => void,
        /// Tells when a jump to another position begins.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17388", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:76")]
        onSeeking(callback?: (res: CallbackResult) => void) => void,
        /// Tells when a jump to another position is done.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17384", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:78")]
        onSeeked(callback?: (res: CallbackResult) => void) => void,
        /// Takes off a listener of `onCanplay`, or all of them if none is given.
        #[platforms(weapp, h5, rn)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:80")]
        #[since(weapp = "1.9.0")]
        offCanplay(callback?: (res: CallbackResult) => void) => void,
        /// Takes off a listener of `onPlay`, or all of them if none is given.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17316", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:82")]
        #[since(weapp = "1.9.0")]
        offPlay(callback?: (res: CallbackResult) => void) => void,
        /// Takes off a listener of `onPause`, or all of them if none is given.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17312", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:84")]
        #[since(weapp = "1.9.0")]
        offPause(callback?: (res: CallbackResult) => void) => void,
        /// Takes off a listener of `onStop`, or all of them if none is given.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17332", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:86")]
        #[since(weapp = "1.9.0")]
        offStop(callback?: (res: CallbackResult) => void) => void,
        /// Takes off a listener of `onEnded`, or all of them if none is given.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17288", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:88")]
        #[since(weapp = "1.9.0")]
        offEnded(callback?: (res: CallbackResult) => void) => void,
        /// Takes off a listener of `onTimeUpdate`, or all of them if none is given.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17336", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:90")]
        #[since(weapp = "1.9.0")]
        offTimeUpdate(callback?: (res: CallbackResult) => void) => void,
        /// Takes off a listener of `onError`, or all of them if none is given.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17292", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:92")]
        #[since(weapp = "1.9.0")]
        offError(callback?: (res: InnerAudioContext::onErrorDetail) => void) => void,
        /// Takes off a listener of `onWaiting`, or all of them if none is given.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17340", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:94")]
        #[since(weapp = "1.9.0")]
        offWaiting(callback?: (res: CallbackResult) => void) => void,
        /// Takes off a listener of `onSeeking`, or all of them if none is given.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17328", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:96")]
        #[since(weapp = "1.9.0")]
        offSeeking(callback?: (res: CallbackResult) => void) => void,
        /// Takes off a listener of `onSeeked`, or all of them if none is given.
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17324", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:98")]
        #[since(weapp = "1.9.0")]
        offSeeked(callback?: (res: CallbackResult) => void) => void,
    }

    namespace InnerAudioContext {
        /// Why a sound could not be played, by a code.
        interface onErrorDetail extends CallbackResult {
            /// 10001 for the system, 10002 the network, 10003 the file, 10004 its format; -1 if it is unknown.
            #[unit(integer)]
            errCode: number,
            #[alias("errMessage", "@mini-types/my@3.0.14/types/lib.my.d.ts:17357")]
            errMsg: string,
        }
    }

    /// Plays the sound that video decoders put out.
    #[platforms(weapp)]
    interface MediaAudioPlayer {
        /// How loud the sound is, from 0 to 1.
        #[default(1)]
        volume: number,
        /// Switches the player on.
        #[platforms(weapp)]
        start() => Promise<void>,
        /// Adds a video decoder whose sound is to be played.
        #[platforms(weapp)]
        addAudioSource(source: crate::VideoDecoder) => Promise<void>,
        /// Takes a video decoder off the player.
        #[platforms(weapp)]
        removeAudioSource(source: crate::VideoDecoder) => Promise<void>,
        /// Switches the player off.
        #[platforms(weapp)]
        stop() => Promise<void>,
        /// Destroys the player and frees its resources.
        #[platforms(weapp)]
        destroy() => Promise<void>,
    }

    /// Builds sound from connected nodes, as the Web Audio API of browsers does.
    #[platforms(weapp)]
    interface WebAudioContext {
        /// `suspended`, `running` or `closed`; must not be read after `close`.
        state: string,
        /// Assign a function here, and it is called when `state` changes.
        onstatechange: () => void,
        /// The time of the context's clock, in seconds.
        currentTime: number,
        /// The last node, to which the others connect: the device that makes the sound.
        destination: WebAudioContextNode,
        /// The person in the room who hears the sound, for spatial audio.
        listener: crate::general::AudioListener,
        /// Samples per second: mostly 44,100, between 8,000 and 96,000.
        sampleRate: number,
        /// Closes the context and frees its resources; do not read `state` afterwards.
        #[platforms(weapp)]
        close() => Promise<void>,
        /// Goes on after `suspend`.
        #[platforms(weapp)]
        resume() => Promise<void>,
        /// Halts all sound of the context until `resume`.
        #[platforms(weapp)]
        suspend() => Promise<void>,
        /// Creates a filter from the coefficients of its transfer function.
        #[platforms(weapp)]
        createIIRFilter(feedforward: number[], feedback: number[]) => crate::general::IIRFilterNode,
        /// Creates a node that distorts the sound along a curve.
        #[platforms(weapp)]
        createWaveShaper() => crate::general::WaveShaperNode,
        /// Creates a source that puts out one value all the time.
        #[platforms(weapp)]
        createConstantSource() => crate::general::ConstantSourceNode,
        /// Creates a source of a periodic wave, such as a sine.
        #[platforms(weapp)]
        createOscillator() => crate::general::OscillatorNode,
        /// Creates a node that changes how loud the sound is.
        #[platforms(weapp)]
        createGain() => crate::general::GainNode,
        /// Creates a wave for an oscillator; `real` and `imag` must be equally long.
        #[platforms(weapp)]
        createPeriodicWave(
            real: Float32Array,
            imag: Float32Array,
            constraints: WebAudioContext::createPeriodicWave::Constraints,
        ) => crate::general::PeriodicWave,
        /// Creates a simple filter of second order, such as a low pass.
        #[platforms(weapp)]
        createBiquadFilter() => crate::general::BiquadFilterNode,
        /// Creates a source that plays an `AudioBuffer`.
        #[platforms(weapp)]
        createBufferSource() => crate::general::AudioBufferSourceNode,
        /// Creates a node that joins several mono inputs into one output with several channels.
        #[platforms(weapp)]
        createChannelMerger(numberOfInputs: number) => crate::general::ChannelMergerNode,
        /// Creates a node that gives each channel an output of its own.
        #[platforms(weapp)]
        createChannelSplitter(numberOfOutputs: number) => crate::general::ChannelSplitterNode,
        /// Creates a node that holds the sound back, up to a maximum in seconds.
        #[platforms(weapp)]
        createDelay(maxDelayTime: number) => crate::general::DelayNode,
        /// Creates a node that makes loud parts softer, against clipping.
        #[platforms(weapp)]
        createDynamicsCompressor() => crate::general::DynamicsCompressorNode,
        /// Creates a node whose samples are computed by the app; the buffer size is in sample frames.
        #[platforms(weapp)]
        createScriptProcessor(
            bufferSize: number,
            numberOfInputChannels: number,
            numberOfOutputChannels: number,
        ) => crate::general::ScriptProcessorNode,
        /// Creates a node that places the sound in the room.
        #[platforms(weapp)]
        createPanner() => crate::general::PannerNode,
        /// Creates an empty `AudioBuffer`; the length is in sample frames.
        #[platforms(weapp)]
        createBuffer(numOfChannels: number, length: number, sampleRate: number) => AudioBuffer,
        /// Decodes the content of a sound file into an `AudioBuffer`.
        #[platforms(weapp)]
        decodeAudioData(
            audioData: ArrayBuffer,
            successCallback: (buffer: AudioBuffer) => void,
            errorCallback: (error: any) => void,
        ) => Promise<AudioBuffer>,
    }

    namespace WebAudioContext {
        namespace createPeriodicWave {
            /// How the wave of `createPeriodicWave` is made.
            interface Constraints {
                /// Whether the wave is left as loud as its terms make it.
                #[default(false)]
                disableNormalization?: boolean,
            }
        }
    }

    /// One step in the processing of sound; nodes are created by a `WebAudioContext`.
    #[platforms(weapp)]
    interface WebAudioContextNode {
        /// The place on the horizontal axis of a right-handed coordinate system.
        positionX: number,
        /// The place on the vertical axis.
        positionY: number,
        /// The place on the axis from back to front.
        positionZ: number,
        /// The horizontal part of the direction in which the listener looks.
        forwardX: number,
        /// The vertical part of the direction in which the listener looks.
        forwardY: number,
        /// The part from back to front of the direction in which the listener looks.
        forwardZ: number,
        /// The horizontal part of the direction of the top of the listener's head.
        upX: number,
        /// The vertical part of the direction of the top of the listener's head.
        upY: number,
        /// The part from back to front of the direction of the top of the listener's head.
        upZ: number,
        /// Turns the listener; the arguments are those of the Web Audio API.
        #[platforms(weapp)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:14645")]
        setOrientation(...args: any[]) => void,
        /// Moves the listener to other coordinates.
        #[platforms(weapp)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:14645")]
        setPosition(...args: any[]) => void,
    }

    namespace createInnerAudioContext {
        /// With what `createInnerAudioContext` makes its player.
        interface Option {
            /// Whether WebAudio drives it: faster for short, frequent sounds, but takes more memory.
            #[platforms(weapp)]
            #[since(weapp = "2.19.0")]
            useWebAudioImplement: boolean,
        }
    }

    /// Stops the voice recording that is playing.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/audio/stopVoice/")]
    function stopVoice(option?: stopVoice::Option) => void;

    /// Sets how all of the app's `InnerAudioContext`s play.
    #[platforms(weapp)]
    #[since(weapp = "2.3.0")]
    #[see("https://docs.taro.zone/docs/apis/media/audio/setInnerAudioOption/")]
    function setInnerAudioOption(option: setInnerAudioOption::Option) => Promise<CallbackResult>;

    /// Plays a voice recording from a file, and stops the one that is playing.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/audio/playVoice/")]
    function playVoice(option: playVoice::Option) => Promise<CallbackResult>;

    /// Pauses the voice recording that is playing.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/audio/pauseVoice/")]
    function pauseVoice(option?: pauseVoice::Option) => void;

    /// Asks which sources of sound a recording can be made from.
    #[platforms(weapp)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:2867")]
    #[since(weapp = "2.1.0")]
    #[see("https://docs.taro.zone/docs/apis/media/audio/getAvailableAudioSources/")]
    function getAvailableAudioSources(
        option?: getAvailableAudioSources::Option,
    ) => Promise<getAvailableAudioSources::SuccessCallbackResult>;

    /// Creates a `WebAudioContext`, which makes and mixes sound in a graph of nodes.
    #[platforms(weapp)]
    #[since(weapp = "2.19.0")]
    #[see("https://docs.taro.zone/docs/apis/media/audio/createWebAudioContext/")]
    function createWebAudioContext() => WebAudioContext;

    /// Creates a `MediaAudioPlayer`, which plays the sound that a `VideoDecoder` gives.
    #[platforms(weapp)]
    #[since(weapp = "2.13.0")]
    #[see("https://docs.taro.zone/docs/apis/media/audio/createMediaAudioPlayer/")]
    function createMediaAudioPlayer() => MediaAudioPlayer;

    /// Creates an `InnerAudioContext`, which plays sound without a component on the page.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1930")]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/media/audio/createInnerAudioContext/")]
    function createInnerAudioContext(option?: createInnerAudioContext::Option) => InnerAudioContext;

    /// Creates the `AudioContext` that controls the audio component with this id.
    #[platforms(weapp, harmony_hybrid)]
    #[corrected((id: string, component?: any) => AudioContext, "the client takes the page or the component itself, and refuses a copy")]
    #[see("https://docs.taro.zone/docs/apis/media/audio/createAudioContext/")]
    function createAudioContext(id: string, component?: Record<string, any>) => AudioContext;
}
