//! `stopRecord`, `startRecord`, `getRecorderManager`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopRecord {
        /// Callbacks for `stopRecord`; it needs no more.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace startRecord {
        /// The callbacks that `startRecord` gives the recording.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The finished recording.
        interface SuccessCallbackResult extends CallbackResult {
            /// The temporary path of the recording.
            tempFilePath: string,
            errMsg: string,
        }
    }

    namespace RecorderManager {
        /// Why the recording failed, as a text.
        interface OnErrorCallbackResult extends CallbackResult {
            #[alias("errorMessage", "@mini-types/my@3.0.14/types/lib.my.d.ts:17082")]
            errMsg: string,
        }

        /// A piece of the running recording.
        interface OnFrameRecordedCallbackResult {
            /// The recorded sound of this piece, in the format that `start` asked for.
            frameBuffer: ArrayBuffer,
            /// Whether the recording ends with this piece.
            isLastFrame: boolean,
        }

        /// The recording that has ended.
        interface OnStopCallbackResult {
            /// How long the whole recording is.
            #[unit(ms)]
            duration: number,
            /// How many bytes the file has.
            #[unit(integer)]
            fileSize: number,
            /// The temporary path of the recording.
            tempFilePath: string,
        }

        /// What to record, and how fine.
        interface StartOption {
            /// The input; ask `getAvailableAudioSources` which ones there are.
            #[since(weapp = "2.1.0")]
            audioSource?: AudioSource,
            /// After how long it ends by itself, up to ten minutes.
            #[unit(ms)]
            duration?: number,
            /// Bits per second of the encoding; which ones are valid depends on `sampleRate`.
            encodeBitRate?: number,
            /// The format of the file.
            format?: Format,
            /// In kB: each time as much is recorded, `onFrameRecorded` tells. MP3 only, WeChat takes PCM too.
            frameSize?: number,
            /// Mono or stereo.
            numberOfChannels?: NumberOfChannels,
            /// Samples per second.
            sampleRate?: SampleRate,
        }

        /// From which input a `RecorderManager` records.
        type AudioSource =
            /// The phone's microphone, or that of a headset once it is plugged in; on every system.
            | "auto"
            /// The phone's own microphone; iOS only.
            | "buildInMic"
            /// The headset's microphone; iOS only.
            | "headsetMic"
            /// A headset's microphone if there is one, else the phone's; Android only.
            | "mic"
            /// As `mic`, for sound that goes with video; Android only.
            | "camcorder"
            /// As `mic`, for talking live; Android only.
            | "voice_communication"
            /// As `mic`, for recognizing speech; Android only.
            | "voice_recognition";

        /// The format of a recording.
        type Format =
            /// Compressed, and read nearly everywhere.
            | "mp3"
            /// Compressed, smaller than MP3 at the same quality.
            | "aac"
            /// Uncompressed, with a header.
            | "wav"
            /// The bare samples, without a header.
            | "PCM";

        /// How many channels a recording has.
        type NumberOfChannels =
            /// Mono.
            | 1
            /// Stereo.
            | 2;

        /// Samples per second of a recording.
        type SampleRate =
            /// As a telephone.
            | 8000
            /// A quarter of a CD's rate.
            | 11025
            /// A quarter of 48 kHz.
            | 12000
            /// Wide enough for speech.
            | 16000
            /// Half of a CD's rate.
            | 22050
            /// Half of 48 kHz.
            | 24000
            /// Two thirds of 48 kHz.
            | 32000
            /// As a CD.
            | 44100
            /// As the sound of films.
            | 48000;
    }

    /// The app's one recorder of sound.
    interface RecorderManager {
        /// Tells when the recording fails, and why.
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17077")]
        onError(callback: (result: RecorderManager::OnErrorCallbackResult) => void) => void,
        /// Gives each piece of the size `frameSize`, if `start` was given one.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17094")]
        onFrameRecorded(callback: (result: RecorderManager::OnFrameRecordedCallbackResult) => void) => void,
        /// Tells when the system takes the microphone away, as for a call; a pause follows.
        #[platforms(weapp)]
        #[since(weapp = "2.3.0")]
        onInterruptionBegin(callback: (res: CallbackResult) => void) => void,
        /// Tells when the microphone is free again; until then, a recording cannot begin.
        #[platforms(weapp)]
        #[since(weapp = "2.3.0")]
        onInterruptionEnd(callback: (res: CallbackResult) => void) => void,
        /// Tells when the recording pauses.
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17110")]
        onPause(callback: (res: CallbackResult) => void) => void,
        /// Tells when the recording goes on after a pause.
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17115")]
        onResume(callback: (res: CallbackResult) => void) => void,
        /// Tells when the recording has begun.
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17120")]
        onStart(callback: (res: CallbackResult) => void) => void,
        /// Gives the file when the recording ends.
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17125")]
        onStop(callback: (result: RecorderManager::OnStopCallbackResult) => void) => void,
        /// Halts the recording; `resume` goes on with it.
        #[platforms(weapp, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17149", tt = "@douyin-microapp/typings@1.3.1/api/get-recorder-manager.d.ts:47")]
        pause() => void,
        /// Goes on with a paused recording.
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17154")]
        resume() => void,
        /// Begins a recording.
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17159")]
        start(option: RecorderManager::StartOption) => void,
        /// Ends the recording; `onStop` gives the file.
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17212")]
        stop() => void,
    }

    /// Stops the recording of sound.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/recorder/stopRecord/")]
    function stopRecord(option?: stopRecord::Option) => void;

    /// Records sound until it is stopped, a minute at most, and gives the path of the recording.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/recorder/startRecord/")]
    function startRecord(option: startRecord::Option) => Promise<startRecord::SuccessCallbackResult>;

    /// Gives the app's one `RecorderManager`, which records sound.
    #[platforms(weapp, rn)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4848", tt = "@douyin-microapp/typings@1.3.1/api/get-recorder-manager.d.ts:25", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/media/recorder.js:13")]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/media/recorder/getRecorderManager/")]
    function getRecorderManager() => RecorderManager;
}
