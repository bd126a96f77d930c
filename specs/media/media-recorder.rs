//! `createMediaRecorder`.

// Written by `cargo taro import`.

taro_api::spec! {
    /// Makes a video of what is drawn on a WebGL canvas, frame by frame.
    interface MediaRecorder {
        /// Destroys the recorder and frees what it holds.
        #[platforms(weapp)]
        destroy() => Promise<void>,
        /// Takes off a listener of an event.
        #[platforms(weapp)]
        #[corrected((eventName: MediaRecorder::on::EventName, callback: (res?: {
            tempFilePath: string,
            duration: number,
            fileSize: number,
        }) => void) => void, "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:19435 gives nothing")]
        off(eventName: MediaRecorder::on::EventName, callback: (res?: {
            /// The temporary path of the video, with `stop`.
            tempFilePath: string,
            /// How long the video is, with `stop`.
            duration: number,
            /// How large the video's file is, with `stop`.
            fileSize: number,
        }) => void) => Promise<void>,
        /// Listens to an event of the recorder.
        #[platforms(weapp)]
        #[corrected((eventName: MediaRecorder::on::EventName, callback: (res?: {
            tempFilePath: string,
            duration: number,
            fileSize: number,
        }) => void) => void, "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:19448 gives nothing")]
        on(eventName: MediaRecorder::on::EventName, callback: (res?: {
            /// Where the finished video is; with `stop` only.
            tempFilePath: string,
            /// How long the finished video takes; with `stop` only.
            duration: number,
            /// How much space the finished video takes; with `stop` only.
            fileSize: number,
        }) => void) => Promise<void>,
        /// Halts the recording until `resume`.
        #[platforms(weapp)]
        pause() => Promise<void>,
        /// Calls back for the next frame: what the callback draws is recorded.
        #[platforms(weapp)]
        #[once]
        requestFrame(callback: () => void) => Promise<void>,
        /// Goes on recording.
        #[platforms(weapp)]
        resume() => Promise<void>,
        /// Begins to record.
        #[platforms(weapp)]
        start() => Promise<void>,
        /// Ends the recording and writes the file.
        #[platforms(weapp)]
        stop() => Promise<void>,
    }

    namespace MediaRecorder {
        namespace on {
            /// What can be listened to on a recorder.
            type EventName =
                /// The recording has begun.
                | "start"
                /// The recording is over; the listener gets its file.
                | "stop"
                /// The recording halts.
                | "pause"
                /// The recording goes on.
                | "resume"
                /// The recording has become longer.
                | "timeupdate";
        }
    }

    namespace createMediaRecorder {
        /// How long and how fine the video is to be.
        interface Option {
            /// After how long the recording ends by itself: from 5 seconds to two hours.
            #[unit(s)]
            #[default(600)]
            duration?: number,
            /// The bit rate in kbps, from 600 to 3000.
            #[default(1000)]
            videoBitsPerSecond?: number,
            /// How many frames there are from one key frame to the next.
            #[default(12)]
            gop?: number,
            /// Frames per second.
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
