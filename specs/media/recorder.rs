//! `stopRecord`, `startRecord`, `getRecorderManager`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

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
            #[since(weapp = "2.1.0")]
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
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17077")]
        onError(callback: (result: RecorderManager::OnErrorCallbackResult) => void) => void,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17094")]
        onFrameRecorded(callback: (result: RecorderManager::OnFrameRecordedCallbackResult) => void) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.3.0")]
        onInterruptionBegin(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.3.0")]
        onInterruptionEnd(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17110")]
        onPause(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17115")]
        onResume(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17120")]
        onStart(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17125")]
        onStop(callback: (result: RecorderManager::OnStopCallbackResult) => void) => void,
        #[platforms(weapp, rn)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17149", tt = "@douyin-microapp/typings@1.3.1/api/get-recorder-manager.d.ts:47")]
        pause() => void,
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17154")]
        resume() => void,
        #[platforms(weapp, rn, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:17159")]
        start(option: RecorderManager::StartOption) => void,
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
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4848", tt = "@douyin-microapp/typings@1.3.1/api/get-recorder-manager.d.ts:25")]
    #[since(weapp = "1.6.0")]
    #[see("https://docs.taro.zone/docs/apis/media/recorder/getRecorderManager/")]
    function getRecorderManager() => RecorderManager;
}
