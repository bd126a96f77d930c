//! `createVideoDecoder`.

// Written by `cargo taro import`.

taro_api::spec! {
    #[both_ways]
    interface VideoDecoder {
        #[platforms(weapp)]
        getFrameData() => Promise<VideoDecoder::getFrameData::Result>,
        #[platforms(weapp)]
        off(eventName: VideoDecoder::on::EventName, callback: (res?: {
            width: number,
            height: number,
        }) => void) => void,
        #[platforms(weapp)]
        on(eventName: VideoDecoder::on::EventName, callback: (res?: {
            width: number,
            height: number,
        }) => void) => void,
        #[platforms(weapp)]
        remove() => Promise<void>,
        #[platforms(weapp)]
        seek(position: number) => Promise<void>,
        #[platforms(weapp)]
        start(option: VideoDecoder::start::Option) => Promise<void>,
        #[platforms(weapp)]
        stop() => Promise<void>,
    }

    namespace VideoDecoder {
        namespace getFrameData {
            interface Result {
                width: number,
                height: number,
                data: ArrayBuffer,
                pkPts: number,
                pkDts: number,
            }
        }

        namespace on {
            type EventName = "start" | "stop" | "seek" | "bufferchange" | "ended";
        }

        namespace start {
            interface Option {
                source: string,
                #[default(1)]
                mode?: number,
                #[default(false)]
                #[since(weapp = "2.15.0")]
                abortAudio?: boolean,
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
