//! `createLivePusherContext`, `createLivePlayerContext`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

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
        #[since(weapp = "2.4.0")]
        pauseBGM(option?: LivePusherContext::PauseBGMOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.4.0")]
        playBGM(option: LivePusherContext::PlayBGMOption) => void,
        #[platforms(weapp)]
        resume(option?: LivePusherContext::ResumeOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.4.0")]
        resumeBGM(option?: LivePusherContext::ResumeBGMOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.10.0")]
        sendMessage(option?: LivePusherContext::SendMessageOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.4.0")]
        setBGMVolume(option: LivePusherContext::SetBGMVolumeOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.10.0")]
        setMICVolume(option: LivePusherContext::SetMICVolumeOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "1.9.90")]
        snapshot(option?: LivePusherContext::SnapshotOption) => void,
        #[platforms(weapp)]
        start(option?: LivePusherContext::StartOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.7.0")]
        startPreview(option?: LivePusherContext::StartPreviewOption) => void,
        #[platforms(weapp)]
        stop(option?: LivePusherContext::StopOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.4.0")]
        stopBGM(option?: LivePusherContext::StopBGMOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.7.0")]
        stopPreview(option?: LivePusherContext::StopPreviewOption) => void,
        #[platforms(weapp)]
        switchCamera(option?: LivePusherContext::SwitchCameraOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.1.0")]
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
        #[since(weapp = "2.32.0")]
        exitCasting(option?: LivePlayerContext::ExitCastingOption) => void,
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-live-player-context.d.ts:53")]
        exitFullScreen(option?: LivePlayerContext::ExitFullScreenOption) => void,
        #[platforms(weapp)]
        exitPictureInPicture(option?: LivePlayerContext::ExitPictureInPictureOption) => void,
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-live-player-context.d.ts:47")]
        mute(option?: LivePlayerContext::MuteOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "1.9.90")]
        pause(option?: LivePlayerContext::PauseOption) => void,
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-live-player-context.d.ts:43")]
        play(option?: LivePlayerContext::PlayOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.32.0")]
        reconnectCasting(option?: LivePlayerContext::ReconnectCastingOption) => void,
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-live-player-context.d.ts:51")]
        requestFullScreen(option: LivePlayerContext::RequestFullScreenOption) => void,
        #[platforms(weapp)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:22930")]
        requestPictureInPicture(option: LivePlayerContext::RequestPictureInPictureOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "1.9.90")]
        resume(option?: LivePlayerContext::ResumeOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.7.1")]
        snapshot(option?: LivePlayerContext::SnapshotOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.32.0")]
        startCasting(option?: LivePlayerContext::StartCastingOption) => void,
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-live-player-context.d.ts:45")]
        stop(option?: LivePlayerContext::StopOption) => void,
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
    #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-live-player-context.d.ts:25")]
    #[corrected((id: string, component?: any) => LivePlayerContext, "the client takes the page or the component itself, and refuses a copy")]
    #[since(weapp = "1.7.0")]
    #[see("https://docs.taro.zone/docs/apis/media/live/createLivePlayerContext/")]
    function createLivePlayerContext(id: string, component?: Record<string, any>) => LivePlayerContext;
}
