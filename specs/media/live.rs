//! `createLivePusherContext`, `createLivePlayerContext`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace LivePusherContext {
        /// Callbacks for the pusher's `pause`.
        interface PauseOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for `pauseBGM`; the music stays loaded.
        interface PauseBGMOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Which music to mix into the stream.
        interface PlayBGMOption {
            /// Where the music is.
            url: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for the pusher's `resume`.
        interface ResumeOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for `resumeBGM`, which needs no address.
        interface ResumeBGMOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// What to send inside the stream.
        interface SendMessageOption {
            /// The text of the SEI message.
            msg: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// How loud the music is.
        interface SetBGMVolumeOption {
            /// From 0, silent, to 1.
            volume: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// How loud the microphone is.
        interface SetMICVolumeOption {
            /// From 0 (off) to 1.
            volume: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for a still picture of the stream that is sent.
        interface SnapshotOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for the beginning of the stream.
        interface StartOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for the camera's preview; nothing is sent yet.
        interface StartPreviewOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for the end of the stream.
        interface StopOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for `stopBGM`; it takes no settings.
        interface StopBGMOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for the end of the camera's preview.
        interface StopPreviewOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for `switchCamera`, which goes to the other camera.
        interface SwitchCameraOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for `toggleTorch`; it takes no settings.
        interface ToggleTorchOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Controls the `live-pusher` of the page, which sends what the camera sees. A page has one.
    #[platforms(weapp)]
    interface LivePusherContext {
        /// Stops sending until `resume`.
        #[platforms(weapp)]
        pause(option?: LivePusherContext::PauseOption) => void,
        /// Halts the background music.
        #[platforms(weapp)]
        #[since(weapp = "2.4.0")]
        pauseBGM(option?: LivePusherContext::PauseBGMOption) => void,
        /// Mixes background music into the stream.
        #[platforms(weapp)]
        #[since(weapp = "2.4.0")]
        playBGM(option: LivePusherContext::PlayBGMOption) => void,
        /// Goes on sending after `pause`.
        #[platforms(weapp)]
        resume(option?: LivePusherContext::ResumeOption) => void,
        /// Goes on with the background music.
        #[platforms(weapp)]
        #[since(weapp = "2.4.0")]
        resumeBGM(option?: LivePusherContext::ResumeBGMOption) => void,
        /// Sends a text inside the stream (SEI), for the player to read.
        #[platforms(weapp)]
        #[since(weapp = "2.10.0")]
        sendMessage(option?: LivePusherContext::SendMessageOption) => void,
        /// Sets how loud the background music is.
        #[platforms(weapp)]
        #[since(weapp = "2.4.0")]
        setBGMVolume(option: LivePusherContext::SetBGMVolumeOption) => void,
        /// Sets how loud the microphone is.
        #[platforms(weapp)]
        #[since(weapp = "2.10.0")]
        setMICVolume(option: LivePusherContext::SetMICVolumeOption) => void,
        /// Takes a still picture of the stream.
        #[platforms(weapp)]
        #[since(weapp = "1.9.90")]
        snapshot(option?: LivePusherContext::SnapshotOption) => void,
        /// Begins to send, and to show the camera's preview.
        #[platforms(weapp)]
        start(option?: LivePusherContext::StartOption) => void,
        /// Shows what the camera sees, without sending it.
        #[platforms(weapp)]
        #[since(weapp = "2.7.0")]
        startPreview(option?: LivePusherContext::StartPreviewOption) => void,
        /// Ends the stream and the preview.
        #[platforms(weapp)]
        stop(option?: LivePusherContext::StopOption) => void,
        /// Ends the background music.
        #[platforms(weapp)]
        #[since(weapp = "2.4.0")]
        stopBGM(option?: LivePusherContext::StopBGMOption) => void,
        /// Ends the preview.
        #[platforms(weapp)]
        #[since(weapp = "2.7.0")]
        stopPreview(option?: LivePusherContext::StopPreviewOption) => void,
        /// Changes from the front camera to the back one, or the other way.
        #[platforms(weapp)]
        switchCamera(option?: LivePusherContext::SwitchCameraOption) => void,
        /// Turns the light on, or off.
        #[platforms(weapp)]
        #[since(weapp = "2.1.0")]
        toggleTorch(option?: LivePusherContext::ToggleTorchOption) => void,
    }

    namespace LivePlayerContext {
        /// Callbacks for the end of casting.
        interface ExitCastingOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for going back into the page.
        interface ExitFullScreenOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for the closing of the small window.
        interface ExitPictureInPictureOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for the player's `mute`.
        interface MuteOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for the player's `pause`.
        interface PauseOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for the player's `play`.
        interface PlayOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for connecting to the casting device once more.
        interface ReconnectCastingOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Which way up the stream is on the whole screen.
        interface RequestFullScreenOption {
            complete?: (res: CallbackResult) => void,
            /// How the player is turned on the whole screen.
            direction?:
                /// Upright, as a portrait.
                | 0
                /// Lying, the screen turned by 90 degrees, counterclockwise.
                | 90
                /// Lying, the screen turned by 90 degrees, clockwise.
                | -90,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for the opening of the small window.
        interface RequestPictureInPictureOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for the player's `resume`.
        interface ResumeOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// The callbacks that are given a still picture of the stream.
        interface SnapshotOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SnapshotSuccessCallbackResult) => void,
        }

        /// A still picture of the stream.
        interface SnapshotSuccessCallbackResult extends CallbackResult {
            /// How high the still picture is.
            height: string,
            /// The temporary path of the still picture.
            tempImagePath: string,
            /// How wide the still picture is.
            width: string,
            errMsg: string,
        }

        /// Callbacks for the beginning of casting; the user chooses the device.
        interface StartCastingOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for the player's `stop`.
        interface StopOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for casting to another device.
        interface SwitchCastingOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Controls a `live-player` component, which shows a live stream. It finds it by its id.
    #[platforms(weapp)]
    interface LivePlayerContext {
        /// Brings the stream back from a casting device; in a tap's handler only.
        #[platforms(weapp)]
        #[since(weapp = "2.32.0")]
        exitCasting(option?: LivePlayerContext::ExitCastingOption) => void,
        /// Puts the player back into the page.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-live-player-context.d.ts:53")]
        exitFullScreen(option?: LivePlayerContext::ExitFullScreenOption) => void,
        /// Closes the floating window; works from any page.
        #[platforms(weapp)]
        exitPictureInPicture(option?: LivePlayerContext::ExitPictureInPictureOption) => void,
        /// Silences the player.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-live-player-context.d.ts:47")]
        mute(option?: LivePlayerContext::MuteOption) => void,
        /// Halts the stream.
        #[platforms(weapp)]
        #[since(weapp = "1.9.90")]
        pause(option?: LivePlayerContext::PauseOption) => void,
        /// Starts the stream.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-live-player-context.d.ts:43")]
        play(option?: LivePlayerContext::PlayOption) => void,
        /// Connects to the casting device again; in a tap's handler only.
        #[platforms(weapp)]
        #[since(weapp = "2.32.0")]
        reconnectCasting(option?: LivePlayerContext::ReconnectCastingOption) => void,
        /// Spreads the player over the whole screen.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-live-player-context.d.ts:51")]
        requestFullScreen(option: LivePlayerContext::RequestFullScreenOption) => void,
        /// Moves the stream to a small window that floats over other pages.
        #[platforms(weapp)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:22930")]
        requestPictureInPicture(option: LivePlayerContext::RequestPictureInPictureOption) => void,
        /// Goes on with the stream after `pause`.
        #[platforms(weapp)]
        #[since(weapp = "1.9.90")]
        resume(option?: LivePlayerContext::ResumeOption) => void,
        /// Takes a picture of what the stream shows.
        #[platforms(weapp)]
        #[since(weapp = "2.7.1")]
        snapshot(option?: LivePlayerContext::SnapshotOption) => void,
        /// Lets the user choose a device nearby that shows the stream; in a tap's handler only.
        #[platforms(weapp)]
        #[since(weapp = "2.32.0")]
        startCasting(option?: LivePlayerContext::StartCastingOption) => void,
        /// Ends the stream.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-live-player-context.d.ts:45")]
        stop(option?: LivePlayerContext::StopOption) => void,
        /// Casts to another device; in a tap's handler only.
        #[platforms(weapp)]
        #[since(weapp = "2.32.0")]
        switchCasting(option?: LivePlayerContext::SwitchCastingOption) => void,
    }

    /// Creates the `LivePusherContext` that controls the live-pusher component on the page.
    #[platforms(weapp)]
    #[since(weapp = "1.7.0")]
    #[see("https://docs.taro.zone/docs/apis/media/live/createLivePusherContext/")]
    function createLivePusherContext() => LivePusherContext;

    /// Creates the `LivePlayerContext` that controls the live-player component with this id.
    #[platforms(weapp)]
    #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-live-player-context.d.ts:25", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/media/live/index.js:9")]
    #[corrected((id: string, component?: any) => LivePlayerContext, "the client takes the page or the component itself, and refuses a copy")]
    #[since(weapp = "1.7.0")]
    #[see("https://docs.taro.zone/docs/apis/media/live/createLivePlayerContext/")]
    function createLivePlayerContext(id: string, component?: Record<string, any>) => LivePlayerContext;
}
