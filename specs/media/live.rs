//! `createLivePusherContext`, `createLivePlayerContext`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace LivePusherContext {
        interface PauseOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface PauseBGMOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface PlayBGMOption {
            url: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface ResumeOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface ResumeBGMOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface SendMessageOption {
            msg: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface SetBGMVolumeOption {
            volume: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface SetMICVolumeOption {
            volume: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface SnapshotOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface StartOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface StartPreviewOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface StopOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface StopBGMOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface StopPreviewOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface SwitchCameraOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface ToggleTorchOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    #[platforms(weapp)]
    interface LivePusherContext {
        #[platforms(weapp)]
        pause(option?: LivePusherContext::PauseOption) => void,
        #[platforms(weapp)]
        pauseBGM(option?: LivePusherContext::PauseBGMOption) => void,
        #[platforms(weapp)]
        playBGM(option: LivePusherContext::PlayBGMOption) => void,
        #[platforms(weapp)]
        resume(option?: LivePusherContext::ResumeOption) => void,
        #[platforms(weapp)]
        resumeBGM(option?: LivePusherContext::ResumeBGMOption) => void,
        #[platforms(weapp)]
        sendMessage(option?: LivePusherContext::SendMessageOption) => void,
        #[platforms(weapp)]
        setBGMVolume(option: LivePusherContext::SetBGMVolumeOption) => void,
        #[platforms(weapp)]
        setMICVolume(option: LivePusherContext::SetMICVolumeOption) => void,
        #[platforms(weapp)]
        snapshot(option?: LivePusherContext::SnapshotOption) => void,
        #[platforms(weapp)]
        start(option?: LivePusherContext::StartOption) => void,
        #[platforms(weapp)]
        startPreview(option?: LivePusherContext::StartPreviewOption) => void,
        #[platforms(weapp)]
        stop(option?: LivePusherContext::StopOption) => void,
        #[platforms(weapp)]
        stopBGM(option?: LivePusherContext::StopBGMOption) => void,
        #[platforms(weapp)]
        stopPreview(option?: LivePusherContext::StopPreviewOption) => void,
        #[platforms(weapp)]
        switchCamera(option?: LivePusherContext::SwitchCameraOption) => void,
        #[platforms(weapp)]
        toggleTorch(option?: LivePusherContext::ToggleTorchOption) => void,
    }

    namespace LivePlayerContext {
        interface ExitCastingOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface ExitFullScreenOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface ExitPictureInPictureOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface MuteOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface PauseOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface PlayOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface ReconnectCastingOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RequestFullScreenOption {
            complete?: (res: CallbackResult) => void,
            direction?: 0 | 90 | -90,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RequestPictureInPictureOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface ResumeOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface SnapshotOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SnapshotSuccessCallbackResult) => void,
        }

        interface SnapshotSuccessCallbackResult extends CallbackResult {
            height: string,
            tempImagePath: string,
            width: string,
            errMsg: string,
        }

        interface StartCastingOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface StopOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface SwitchCastingOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    #[platforms(weapp)]
    interface LivePlayerContext {
        #[platforms(weapp)]
        exitCasting(option?: LivePlayerContext::ExitCastingOption) => void,
        #[platforms(weapp)]
        exitFullScreen(option?: LivePlayerContext::ExitFullScreenOption) => void,
        #[platforms(weapp)]
        exitPictureInPicture(option?: LivePlayerContext::ExitPictureInPictureOption) => void,
        #[platforms(weapp)]
        mute(option?: LivePlayerContext::MuteOption) => void,
        #[platforms(weapp)]
        pause(option?: LivePlayerContext::PauseOption) => void,
        #[platforms(weapp)]
        play(option?: LivePlayerContext::PlayOption) => void,
        #[platforms(weapp)]
        reconnectCasting(option?: LivePlayerContext::ReconnectCastingOption) => void,
        #[platforms(weapp)]
        requestFullScreen(option: LivePlayerContext::RequestFullScreenOption) => void,
        #[platforms(weapp)]
        requestPictureInPicture(option: LivePlayerContext::RequestPictureInPictureOption) => void,
        #[platforms(weapp)]
        resume(option?: LivePlayerContext::ResumeOption) => void,
        #[platforms(weapp)]
        snapshot(option?: LivePlayerContext::SnapshotOption) => void,
        #[platforms(weapp)]
        startCasting(option?: LivePlayerContext::StartCastingOption) => void,
        #[platforms(weapp)]
        stop(option?: LivePlayerContext::StopOption) => void,
        #[platforms(weapp)]
        switchCasting(option?: LivePlayerContext::SwitchCastingOption) => void,
    }

    /// Creates the `LivePusherContext` that controls the live-pusher component on the page.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/media/live/createLivePusherContext/")]
    function createLivePusherContext() => LivePusherContext;

    /// Creates the `LivePlayerContext` that controls the live-player component with this id.
    #[platforms(weapp)]
    #[corrected((id: string, component?: any) => LivePlayerContext, "the client takes the page or the component itself, and refuses a copy")]
    #[see("https://docs.taro.zone/docs/apis/media/live/createLivePlayerContext/")]
    function createLivePlayerContext(id: string, component?: Record<string, any>) => LivePlayerContext;
}
