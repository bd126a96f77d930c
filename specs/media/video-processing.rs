//! `createMediaContainer`.

// Written by `cargo taro import`.

taro_api::spec! {
    /// Puts tracks of sound and of pictures together to one video.
    #[platforms(weapp)]
    interface MediaContainer {
        /// Adds a track to what becomes the video.
        #[platforms(weapp)]
        addTrack(track: MediaTrack) => void,
        /// Destroys the container and frees its resources.
        #[platforms(weapp)]
        destroy() => void,
        /// Writes the tracks together into a video file.
        #[platforms(weapp)]
        "export"() => void,
        /// Takes a video apart into its tracks; they are not added by that.
        #[platforms(weapp)]
        extractDataSource(option: MediaContainer::ExtractDataSourceOption) => void,
        /// Leaves a track out of the video again.
        #[platforms(weapp)]
        removeTrack(track: MediaTrack) => void,
    }

    namespace MediaContainer {
        /// Which video to take apart.
        interface ExtractDataSourceOption {
            /// A path on the device; web addresses are not accepted.
            source: string,
        }
    }

    /// The sound or the pictures of a video, apart from each other.
    #[platforms(weapp)]
    interface MediaTrack {
        /// Whether the track holds sound or pictures.
        kind: MediaTrack::Kind,
        /// How long the track takes.
        duration: number,
        /// How loud a track of sound is; it can be set.
        volume: number,
    }

    namespace MediaTrack {
        /// What a track holds.
        type Kind =
            /// Sound.
            | "audio"
            /// Pictures.
            | "video";
    }

    /// Creates a `MediaContainer`, which puts tracks of sound and pictures together to a video.
    #[platforms(weapp)]
    #[since(weapp = "2.9.0")]
    #[see("https://docs.taro.zone/docs/apis/media/video-processing/createMediaContainer/")]
    function createMediaContainer() => MediaContainer;
}
