//! `stopVoice`, `setInnerAudioOption`, `playVoice`, `pauseVoice` and 5 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopVoice {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace setInnerAudioOption {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            mixWithOther?: boolean,
            obeyMuteSwitch?: boolean,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace playVoice {
        interface Option {
            filePath: string,
            complete?: (res: CallbackResult) => void,
            #[unit(s)]
            #[since(weapp = "1.6.0")]
            duration?: number,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace pauseVoice {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getAvailableAudioSources {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            audioSources: audioSources[],
            errMsg: string,
        }

        type audioSources =
            | "auto"
            | "buildInMic"
            | "headsetMic"
            | "mic"
            | "camcorder"
            | "voice_communication"
            | "voice_recognition";
    }

    #[platforms(weapp)]
    interface AudioBuffer {
        sampleRate: number,
        length: number,
        #[unit(s)]
        duration: number,
        #[unit(integer)]
        numberOfChannels: number,
        #[platforms(weapp)]
        getChannelData(channel: number) => Float32Array,
        #[platforms(weapp)]
        copyFromChannel() => void,
        #[platforms(weapp)]
        copyToChannel(source: Float32Array, channelNumber: number, startInChannel: number) => void,
    }

    #[platforms(weapp, harmony_hybrid)]
    interface AudioContext {
        #[platforms(weapp, harmony_hybrid)]
        pause() => void,
        #[platforms(weapp, harmony_hybrid)]
        play() => void,
        #[platforms(weapp)]
        seek(position: number) => void,
        #[platforms(weapp)]
        setSrc(src: string) => void,
    }

    interface InnerAudioContext {
        src: string,
        #[default(0)]
        startTime: number,
        #[default(false)]
        autoplay: boolean,
        #[default(false)]
        loop: boolean,
        #[default(true)]
        obeyMuteSwitch: boolean,
        #[default(1)]
        #[since(weapp = "1.9.90")]
        volume: number,
        #[default(1)]
        #[since(weapp = "2.11.0")]
        playbackRate: number,
        #[unit(s)]
        duration: number,
        currentTime: number,
        paused: boolean,
        buffered: number,
        #[since(weapp = "2.13.0")]
        referrerPolicy?: "origin" | "no-referrer",
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17408", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:47")]
        play() => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17404", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:49")]
        pause() => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17416", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:51")]
        stop() => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17412", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:55")]
        seek(position: number) => void,
        #[platforms(weapp, h5)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17280", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:53")]
        destroy() => void,
        #[platforms(weapp, h5, rn)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:60")]
        onCanplay(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17376", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:62")]
        onPlay(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17372", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:64")]
        onPause(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17392", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:66")]
        onStop(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17348", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:68")]
        onEnded(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17396", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:70")]
        onTimeUpdate(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17352", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:72")]
        onError(callback?: (res: InnerAudioContext::onErrorDetail) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17400", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:74")]
        onWaiting(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17388", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:76")]
        onSeeking(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17384", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:78")]
        onSeeked(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:80")]
        #[since(weapp = "1.9.0")]
        offCanplay(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17316", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:82")]
        #[since(weapp = "1.9.0")]
        offPlay(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17312", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:84")]
        #[since(weapp = "1.9.0")]
        offPause(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17332", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:86")]
        #[since(weapp = "1.9.0")]
        offStop(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17288", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:88")]
        #[since(weapp = "1.9.0")]
        offEnded(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17336", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:90")]
        #[since(weapp = "1.9.0")]
        offTimeUpdate(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17292", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:92")]
        #[since(weapp = "1.9.0")]
        offError(callback?: (res: InnerAudioContext::onErrorDetail) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17340", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:94")]
        #[since(weapp = "1.9.0")]
        offWaiting(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17328", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:96")]
        #[since(weapp = "1.9.0")]
        offSeeking(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17324", tt = "@douyin-microapp/typings@1.3.1/api/inner-audio.d.ts:98")]
        #[since(weapp = "1.9.0")]
        offSeeked(callback?: (res: CallbackResult) => void) => void,
    }

    namespace InnerAudioContext {
        interface onErrorDetail extends CallbackResult {
            #[unit(integer)]
            errCode: number,
            errMsg: string,
        }
    }

    #[platforms(weapp)]
    interface MediaAudioPlayer {
        #[default(1)]
        volume: number,
        #[platforms(weapp)]
        start() => Promise<void>,
        #[platforms(weapp)]
        addAudioSource(source: crate::VideoDecoder) => Promise<void>,
        #[platforms(weapp)]
        removeAudioSource(source: crate::VideoDecoder) => Promise<void>,
        #[platforms(weapp)]
        stop() => Promise<void>,
        #[platforms(weapp)]
        destroy() => Promise<void>,
    }

    #[platforms(weapp)]
    interface WebAudioContext {
        state: string,
        onstatechange: () => void,
        currentTime: number,
        destination: WebAudioContextNode,
        listener: crate::general::AudioListener,
        sampleRate: number,
        #[platforms(weapp)]
        close() => Promise<void>,
        #[platforms(weapp)]
        resume() => Promise<void>,
        #[platforms(weapp)]
        suspend() => Promise<void>,
        #[platforms(weapp)]
        createIIRFilter(feedforward: number[], feedback: number[]) => crate::general::IIRFilterNode,
        #[platforms(weapp)]
        createWaveShaper() => crate::general::WaveShaperNode,
        #[platforms(weapp)]
        createConstantSource() => crate::general::ConstantSourceNode,
        #[platforms(weapp)]
        createOscillator() => crate::general::OscillatorNode,
        #[platforms(weapp)]
        createGain() => crate::general::GainNode,
        #[platforms(weapp)]
        createPeriodicWave(
            real: Float32Array,
            imag: Float32Array,
            constraints: WebAudioContext::createPeriodicWave::Constraints,
        ) => crate::general::PeriodicWave,
        #[platforms(weapp)]
        createBiquadFilter() => crate::general::BiquadFilterNode,
        #[platforms(weapp)]
        createBufferSource() => crate::general::AudioBufferSourceNode,
        #[platforms(weapp)]
        createChannelMerger(numberOfInputs: number) => crate::general::ChannelMergerNode,
        #[platforms(weapp)]
        createChannelSplitter(numberOfOutputs: number) => crate::general::ChannelSplitterNode,
        #[platforms(weapp)]
        createDelay(maxDelayTime: number) => crate::general::DelayNode,
        #[platforms(weapp)]
        createDynamicsCompressor() => crate::general::DynamicsCompressorNode,
        #[platforms(weapp)]
        createScriptProcessor(
            bufferSize: number,
            numberOfInputChannels: number,
            numberOfOutputChannels: number,
        ) => crate::general::ScriptProcessorNode,
        #[platforms(weapp)]
        createPanner() => crate::general::PannerNode,
        #[platforms(weapp)]
        createBuffer(numOfChannels: number, length: number, sampleRate: number) => AudioBuffer,
        #[platforms(weapp)]
        decodeAudioData(
            audioData: ArrayBuffer,
            successCallback: (buffer: AudioBuffer) => void,
            errorCallback: (error: any) => void,
        ) => Promise<AudioBuffer>,
    }

    namespace WebAudioContext {
        namespace createPeriodicWave {
            interface Constraints {
                #[default(false)]
                disableNormalization?: boolean,
            }
        }
    }

    #[platforms(weapp)]
    interface WebAudioContextNode {
        positionX: number,
        positionY: number,
        positionZ: number,
        forwardX: number,
        forwardY: number,
        forwardZ: number,
        upX: number,
        upY: number,
        upZ: number,
        #[platforms(weapp)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:14645")]
        setOrientation(...args: any[]) => void,
        #[platforms(weapp)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:14645")]
        setPosition(...args: any[]) => void,
    }

    namespace createInnerAudioContext {
        interface Option {
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
