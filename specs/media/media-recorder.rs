//! `createMediaRecorder`.

// Written by `cargo taro import`.

taro_api::spec! {
    interface MediaRecorder {
        #[platforms(weapp)]
        destroy() => Promise<void>,
        #[platforms(weapp)]
        off(eventName: MediaRecorder::on::EventName, callback: (res?: {
            tempFilePath: string,
            duration: number,
            fileSize: number,
        }) => void) => Promise<void>,
        #[platforms(weapp)]
        on(eventName: MediaRecorder::on::EventName, callback: (res?: {
            tempFilePath: string,
            duration: number,
            fileSize: number,
        }) => void) => Promise<void>,
        #[platforms(weapp)]
        pause() => Promise<void>,
        #[platforms(weapp)]
        #[once]
        requestFrame(callback: () => void) => Promise<void>,
        #[platforms(weapp)]
        resume() => Promise<void>,
        #[platforms(weapp)]
        start() => Promise<void>,
        #[platforms(weapp)]
        stop() => Promise<void>,
    }

    namespace MediaRecorder {
        namespace on {
            type EventName = "start" | "stop" | "pause" | "resume" | "timeupdate";
        }
    }

    namespace createMediaRecorder {
        interface Option {
            #[unit(s)]
            #[default(600)]
            duration?: number,
            #[default(1000)]
            videoBitsPerSecond?: number,
            #[default(12)]
            gop?: number,
            #[default(24)]
            fps?: number,
        }
    }

    /// Creates a `MediaRecorder`, which records what WebGL draws on a canvas, frame by frame, as a video.
    #[platforms(weapp)]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/media/media-recorder/createMediaRecorder/")]
    function createMediaRecorder(
        canvas?: crate::Canvas | crate::OffscreenCanvas,
        option?: createMediaRecorder::Option,
    ) => MediaRecorder;
}
