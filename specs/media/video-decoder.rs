//! `createVideoDecoder`.

// Written by `cargo taro import`.

taro_api::spec! {
    /// Decodes a video file frame by frame; its sound goes to a `MediaAudioPlayer`.
    #[both_ways]
    interface VideoDecoder {
        /// Gives the next decoded frame.
        #[platforms(weapp)]
        getFrameData() => Promise<VideoDecoder::getFrameData::Result>,
        /// Takes off a listener that `on` put on an event.
        #[platforms(weapp)]
        off(eventName: VideoDecoder::on::EventName, callback: (res?: {
            /// How wide the video's picture is, in pixels; with `start` only.
            width: number,
            /// How high the video's picture is, in pixels; with `start` only.
            height: number,
        }) => void) => void,
        /// Listens to an event of the decoder.
        #[platforms(weapp)]
        on(eventName: VideoDecoder::on::EventName, callback: (res?: {
            /// The horizontal size of the video, in pixels; with `start` only.
            width: number,
            /// The vertical size of the video, in pixels; with `start` only.
            height: number,
        }) => void) => void,
        /// Destroys the decoder.
        #[platforms(weapp)]
        remove() => Promise<void>,
        /// Goes on decoding at a position, in milliseconds.
        #[platforms(weapp)]
        seek(position: number) => Promise<void>,
        /// Opens a video and begins to decode it.
        #[platforms(weapp)]
        start(option: VideoDecoder::start::Option) => Promise<void>,
        /// Ends the decoding.
        #[platforms(weapp)]
        stop() => Promise<void>,
    }

    namespace VideoDecoder {
        namespace getFrameData {
            /// One decoded frame.
            interface Result {
                /// How many pixels a row of the frame has.
                width: number,
                /// How many rows of pixels the frame has.
                height: number,
                /// The pixels.
                data: ArrayBuffer,
                /// When the frame is to be shown, as the file's packet says it (PTS).
                pkPts: number,
                /// When the frame is to be decoded, as the file's packet says it (DTS).
                pkDts: number,
            }
        }

        namespace on {
            /// What can be listened to on a decoder.
            type EventName =
                /// The decoder has begun; the listener gets the video's size.
                | "start"
                /// The decoder was stopped.
                | "stop"
                /// The jump to a position is done.
                | "seek"
                /// How much is decoded in advance has changed.
                | "bufferchange"
                /// The whole video is decoded.
                | "ended";
        }

        namespace start {
            /// Which video to decode, and how.
            interface Option {
                /// The path of the video; since base library 2.13.0, an http(s) address too.
                source: string,
                /// 0 to keep to the time of each frame (PTS), 1 to decode as fast as possible.
                #[default(1)]
                mode?: number,
                /// Whether to leave the sound out.
                #[default(false)]
                #[since(weapp = "2.15.0")]
                abortAudio?: boolean,
                /// Whether to leave the picture out.
                #[default(false)]
                #[since(weapp = "2.15.0")]
                abortVideo?: boolean,
            }
        }
    }

    /// Creates a `VideoDecoder`, which gives the data of a video frame by frame.
    #[platforms(weapp)]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/media/video-decoder/createVideoDecoder/")]
    function createVideoDecoder() => VideoDecoder;
}
