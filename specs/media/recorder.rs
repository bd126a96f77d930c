//! `stopRecord`, `startRecord`, `getRecorderManager`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace stopRecord {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace startRecord {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            tempFilePath: string,
            errMsg: string,
        }
    }

    namespace RecorderManager {
        interface OnErrorCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface OnFrameRecordedCallbackResult {
            frameBuffer: ArrayBuffer,
            isLastFrame: boolean,
        }

        interface OnStopCallbackResult {
            #[unit(ms)]
            duration: number,
            #[unit(integer)]
            fileSize: number,
            tempFilePath: string,
        }

        interface StartOption {
            audioSource?: AudioSource,
            #[unit(ms)]
            duration?: number,
            encodeBitRate?: number,
            format?: Format,
            frameSize?: number,
            numberOfChannels?: NumberOfChannels,
            sampleRate?: SampleRate,
        }

        type AudioSource =
            | "auto"
            | "buildInMic"
            | "headsetMic"
            | "mic"
            | "camcorder"
            | "voice_communication"
            | "voice_recognition";

        type Format = "mp3" | "aac" | "wav" | "PCM";

        type NumberOfChannels = 1 | 2;

        type SampleRate = 8000 | 11025 | 12000 | 16000 | 22050 | 24000 | 32000 | 44100 | 48000;
    }

    interface RecorderManager {
        #[platforms(weapp, rn, tt)]
        onError(callback: (result: RecorderManager::OnErrorCallbackResult) => void) => void,
        #[platforms(weapp, tt)]
        onFrameRecorded(callback: (result: RecorderManager::OnFrameRecordedCallbackResult) => void) => void,
        #[platforms(weapp)]
        onInterruptionBegin(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        onInterruptionEnd(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp, rn, tt)]
        onPause(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp, rn, tt)]
        onResume(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp, rn, tt)]
        onStart(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp, rn, tt)]
        onStop(callback: (result: RecorderManager::OnStopCallbackResult) => void) => void,
        #[platforms(weapp, rn)]
        pause() => void,
        #[platforms(weapp, rn, tt)]
        resume() => void,
        #[platforms(weapp, rn, tt)]
        start(option: RecorderManager::StartOption) => void,
        #[platforms(weapp, rn, tt)]
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
    #[see("https://docs.taro.zone/docs/apis/media/recorder/getRecorderManager/")]
    function getRecorderManager() => RecorderManager;
}
