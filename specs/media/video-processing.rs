//! `createMediaContainer`.

// Written by `cargo taro import`.

taro_api::spec! {
    #[platforms(weapp)]
    interface MediaContainer {
        #[platforms(weapp)]
        addTrack(track: MediaTrack) => void,
        #[platforms(weapp)]
        destroy() => void,
        #[platforms(weapp)]
        "export"() => void,
        #[platforms(weapp)]
        extractDataSource(option: MediaContainer::ExtractDataSourceOption) => void,
        #[platforms(weapp)]
        removeTrack(track: MediaTrack) => void,
    }

    namespace MediaContainer {
        interface ExtractDataSourceOption {
            source: string,
        }
    }

    #[platforms(weapp)]
    interface MediaTrack {
        kind: MediaTrack::Kind,
        duration: number,
        volume: number,
    }

    namespace MediaTrack {
        type Kind = "audio" | "video";
    }

    /// Creates a `MediaContainer`, which puts tracks of sound and pictures together to a video.
    #[platforms(weapp)]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/media/video-processing/createMediaContainer/")]
    function createMediaContainer() => MediaContainer;
}
