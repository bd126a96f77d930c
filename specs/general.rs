//! `BluetoothError`, `WifiError`, `NFCError`, `IBeaconError` and 37 more.

// Written by `cargo taro import`.

taro_api::spec! {
    interface BluetoothError extends CallbackResult {
        errMsg: string,
        errCode: BluetoothErrCode,
    }

    interface WifiError extends CallbackResult {
        errMsg: string,
        errCode: WifiErrCode,
    }

    interface NFCError extends CallbackResult {
        errMsg: string,
        errCode: NFCErrCode,
    }

    interface IBeaconError extends CallbackResult {
        errMsg: string,
        errCode: IBeaconErrCode,
    }

    interface SafeAreaResult {
        bottom: number,
        height: number,
        left: number,
        right: number,
        top: number,
        width: number,
    }

    type AdErrCode = 1000 | 1001 | 1002 | 1003 | 1004 | 1005 | 1006 | 1007 | 1008;

    type BluetoothErrCode =
        | 0
        | 10000
        | 10001
        | 10002
        | 10003
        | 10004
        | 10005
        | 10006
        | 10007
        | 10008
        | 10009
        | 10012
        | 10013;

    type IBeaconErrCode = 0 | 11000 | 11001 | 11002 | 11003 | 11004 | 11005 | 11006;

    type WifiErrCode =
        | 0
        | 12000
        | 12001
        | 12002
        | 12003
        | 12004
        | 12005
        | 12006
        | 12007
        | 12008
        | 12009
        | 12010
        | 12011
        | 12013;

    type NFCErrCode =
        | 0
        | 13000
        | 13001
        | 13002
        | 13003
        | 13004
        | 13005
        | 13006
        | 13010
        | 13019
        | 13011
        | 13012
        | 13013
        | 13014
        | 13015
        | 13016
        | 13017
        | 13018
        | 13021
        | 13022
        | 13023
        | 13024;

    interface Events {
        on(eventName: string, listener: (...args: any[]) => void) => Events,
        once(eventName: string, listener: (...args: any[]) => void) => Events,
        off(eventName?: string, listener?: (...args: any[]) => void) => Events,
        trigger(eventName: string, ...args: any[]) => Events,
    }

    type ENV_TYPE =
        | "ASCF"
        | "WEAPP"
        | "SWAN"
        | "ALIPAY"
        | "TT"
        | "QQ"
        | "JD"
        | "WEB"
        | "RN"
        | "HARMONY"
        | "QUICKAPP"
        | "HARMONYHYBRID";

    #[object]
    interface AbortSignal {}

    #[object]
    interface AudioBufferSourceNode {}

    #[object]
    interface AudioListener {}

    #[object]
    interface BiquadFilterNode {}

    #[object]
    interface CanvasPattern {}

    #[object]
    interface ChannelMergerNode {}

    #[object]
    interface ChannelSplitterNode {}

    #[object]
    interface Component {}

    #[object]
    interface ComponentOptions {}

    #[object]
    interface ConstantSourceNode {}

    #[object]
    interface DelayNode {}

    #[object]
    interface DynamicsCompressorNode {}

    interface Error {
        name: string,
        message: string,
    }

    interface ErrorEvent {
        message: string,
        filename: string,
        lineno: number,
        colno: number,
        error: any,
    }

    #[object]
    interface File {}

    #[object]
    interface GainNode {}

    #[object]
    interface IIRFilterNode {}

    #[object]
    interface Marker {}

    #[object]
    interface OscillatorNode {}

    #[object]
    interface PannerNode {}

    #[object]
    interface PeriodicWave {}

    #[object]
    interface RefObject {}

    #[object]
    interface RegExp {}

    #[object]
    interface ScriptProcessorNode {}

    interface TextMetrics {
        width: number,
    }

    #[object]
    interface WaveShaperNode {}

    #[object]
    interface WebGLRenderingContext {}

    #[object]
    interface WebGLTexture {}

    #[object]
    interface WebSocket {}
}
