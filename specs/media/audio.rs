//! `stopVoice`, `setInnerAudioOption`, `playVoice`, `pauseVoice` and 5 more.

// Written by `cargo taro import`.

taro_api::spec! {
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
        volume: number,
        #[default(1)]
        playbackRate: number,
        #[unit(s)]
        duration: number,
        currentTime: number,
        paused: boolean,
        buffered: number,
        referrerPolicy?: "origin" | "no-referrer",
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        play() => void,
        #[platforms(weapp, h5, rn)]
        pause() => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        stop() => void,
        #[platforms(weapp, h5, rn)]
        seek(position: number) => void,
        #[platforms(weapp, h5)]
        destroy() => void,
        #[platforms(weapp, h5, rn)]
        onCanplay(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        onPlay(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        onPause(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        onStop(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        onEnded(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        onTimeUpdate(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn, harmony_hybrid)]
        onError(callback?: (res: InnerAudioContext::onErrorDetail) => void) => void,
        #[platforms(weapp, h5, rn)]
        onWaiting(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        onSeeking(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        onSeeked(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        offCanplay(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        offPlay(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        offPause(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        offStop(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        offEnded(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        offTimeUpdate(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        offError(callback?: (res: InnerAudioContext::onErrorDetail) => void) => void,
        #[platforms(weapp, h5, rn)]
        offWaiting(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
        offSeeking(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp, h5, rn)]
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
        setOrientation(...args: any[]) => void,
        #[platforms(weapp)]
        setPosition(...args: any[]) => void,
    }

    namespace createInnerAudioContext {
        interface Option {
            #[platforms(weapp)]
            useWebAudioImplement: boolean,
        }
    }

    /// Stops the voice recording that is playing.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/audio/stopVoice/")]
    function stopVoice(option?: stopVoice::Option) => void;

    /// Sets how all of the app's `InnerAudioContext`s play.
    #[platforms(weapp)]
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
    #[see("https://docs.taro.zone/docs/apis/media/audio/getAvailableAudioSources/")]
    function getAvailableAudioSources(
        option?: getAvailableAudioSources::Option,
    ) => Promise<getAvailableAudioSources::SuccessCallbackResult>;

    /// Creates a `WebAudioContext`, which makes and mixes sound in a graph of nodes.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/audio/createWebAudioContext/")]
    function createWebAudioContext() => WebAudioContext;

    /// Creates a `MediaAudioPlayer`, which plays the sound that a `VideoDecoder` gives.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/audio/createMediaAudioPlayer/")]
    function createMediaAudioPlayer() => MediaAudioPlayer;

    /// Creates an `InnerAudioContext`, which plays sound without a component on the page.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/media/audio/createInnerAudioContext/")]
    function createInnerAudioContext(option?: createInnerAudioContext::Option) => InnerAudioContext;

    /// Creates the `AudioContext` that controls the audio component with this id.
    #[platforms(weapp, harmony_hybrid)]
    #[corrected((id: string, component?: any) => AudioContext, "the client takes the page or the component itself, and refuses a copy")]
    #[see("https://docs.taro.zone/docs/apis/media/audio/createAudioContext/")]
    function createAudioContext(id: string, component?: Record<string, any>) => AudioContext;
}
