//! `BluetoothError`, `WifiError`, `NFCError`, `IBeaconError` and 37 more.

// Written by `cargo taro import`.

taro_api::spec! {
    /// What an API of Bluetooth tells when it fails.
    interface BluetoothError extends CallbackResult {
        errMsg: string,
        errCode: BluetoothErrCode,
    }

    /// What an API of Wi-Fi tells when it fails.
    interface WifiError extends CallbackResult {
        errMsg: string,
        errCode: WifiErrCode,
    }

    /// What an API of NFC tells when it fails.
    interface NFCError extends CallbackResult {
        errMsg: string,
        errCode: NFCErrCode,
    }

    /// What an API of iBeacon tells when it fails.
    interface IBeaconError extends CallbackResult {
        errMsg: string,
        errCode: IBeaconErrCode,
    }

    /// The part of an upright screen that no notch, corner or bar covers, in logical pixels.
    interface SafeAreaResult {
        /// Where the area ends below, from the screen's top.
        bottom: number,
        /// How high the area is.
        height: number,
        /// Where the area begins on the left.
        left: number,
        /// Where the area ends, from the screen's left edge.
        right: number,
        /// Where the area begins, from the screen's top.
        top: number,
        /// How wide the area is.
        width: number,
    }

    /// Why an ad could not be shown.
    type AdErrCode =
        /// WeChat's server failed; it mostly mends itself after a while.
        | 1000
        /// A parameter is wrong.
        | 1001
        /// There is no ad unit of this id: a typing error, or the id of another program.
        | 1002
        /// An internal error of WeChat's; it mostly mends itself after a while.
        | 1003
        /// No ad fits this user now, which is normal: the program has to do without.
        | 1004
        /// The ad unit is still being reviewed.
        | 1005
        /// The ad unit did not pass its review.
        | 1006
        /// The program is banned from showing ads.
        | 1007
        /// The ad unit has been turned off.
        | 1008;

    /// How a call of Bluetooth ended.
    type BluetoothErrCode =
        /// It went well.
        | 0
        /// `openBluetoothAdapter` has not been called.
        | 10000
        /// Bluetooth is turned off, or the device has none.
        | 10001
        /// The device that was named was not found.
        | 10002
        /// The connection could not be made.
        | 10003
        /// The service that was named was not found.
        | 10004
        /// The characteristic that was named was not found.
        | 10005
        /// The connection is no longer there.
        | 10006
        /// The characteristic does not allow this operation.
        | 10007
        /// Some other error that the system reported.
        | 10008
        /// The system is older than Android 4.3, which has no low-energy Bluetooth.
        | 10009
        /// The operation took too long.
        | 10012
        /// The device's id is empty or badly formed.
        | 10013;

    /// How a call of iBeacon ended.
    type IBeaconErrCode =
        /// It went well.
        | 0
        /// The system or the device has no iBeacon.
        | 11000
        /// Bluetooth is not available.
        | 11001
        /// Location is not available.
        | 11002
        /// The search has begun already.
        | 11003
        /// The search has not begun.
        | 11004
        /// The system failed.
        | 11005
        /// A parameter is wrong.
        | 11006;

    /// How a call of Wi-Fi ended.
    type WifiErrCode =
        /// It went well.
        | 0
        /// `startWifi` has not been called.
        | 12000
        /// The system cannot do this.
        | 12001
        /// The password is wrong.
        | 12002
        /// Connecting took too long.
        | 12003
        /// It is connecting to this network already.
        | 12004
        /// Wi-Fi is turned off, on Android only.
        | 12005
        /// Location is turned off, on Android only.
        | 12006
        /// The user refused to connect.
        | 12007
        /// The network's name is not valid.
        | 12008
        /// The system's configuration of the operator refuses to connect.
        | 12009
        /// Some other error of the system; `errMsg` tells which.
        | 12010
        /// The app is in the background, where it cannot set up Wi-Fi.
        | 12011
        /// What the system has stored of the network is too old: forget the network, and try again.
        | 12013;

    /// How a call of NFC ended.
    type NFCErrCode =
        /// It went well.
        | 0
        /// The device has no NFC.
        | 13000
        /// NFC is turned off.
        | 13001
        /// The device has NFC but cannot stand for a card.
        | 13002
        /// The list of AIDs is badly formed.
        | 13003
        /// WeChat is not the system's default app for NFC payments.
        | 13004
        /// The command that was given back is not valid.
        | 13005
        /// The AIDs could not be registered.
        | 13006
        /// An unknown error.
        | 13010
        /// The user has not allowed it.
        | 13019
        /// A parameter is not valid.
        | 13011
        /// The parameter could not be read as an NDEF message.
        | 13012
        /// No tag was found.
        | 13013
        /// There is no technology of this name.
        | 13014
        /// The tag does not have this technology.
        | 13015
        /// The connection to the tag failed.
        | 13016
        /// Reading or writing failed.
        | 13017
        /// The search was to be stopped, and had not begun.
        | 13018
        /// The search has begun already.
        | 13021
        /// The tag is connected already.
        | 13022
        /// The tag was to be disconnected, and is not connected.
        | 13023
        /// The tag's technology cannot do this.
        | 13024;

    /// Passes events by name to those who listen.
    interface Events {
        /// Listens to an event each time it is triggered.
        on(eventName: string, listener: (...args: any[]) => void) => Events,
        /// Listens to an event for one time.
        #[once]
        once(eventName: string, listener: (...args: any[]) => void) => Events,
        /// Stops one listener, all of an event if no listener is given, or all if no name is given.
        off(eventName?: string, listener?: (...args: any[]) => void) => Events,
        /// Calls the listeners of an event with the arguments.
        trigger(eventName: string, ...args: any[]) => Events,
    }

    /// The platforms that Taro's programs run on.
    type ENV_TYPE =
        /// Atomic services of HarmonyOS.
        | "ASCF"
        /// Mini programs of WeChat.
        | "WEAPP"
        /// Baidu's smart programs.
        | "SWAN"
        /// Mini programs of Alipay.
        | "ALIPAY"
        /// Mini programs of Douyin and its sisters.
        | "TT"
        /// Mini programs of QQ.
        | "QQ"
        /// Mini programs of JD.
        | "JD"
        /// Browsers.
        | "WEB"
        /// Apps of React Native.
        | "RN"
        /// Native apps of HarmonyOS.
        | "HARMONY"
        /// Quick apps of Android phones.
        | "QUICKAPP"
        /// Web views in apps of HarmonyOS.
        | "HARMONYHYBRID";

    /// The browser's signal that tells an operation to stop.
    #[object]
    interface AbortSignal {}

    /// A node of an audio graph that plays sound from memory.
    #[object]
    interface AudioBufferSourceNode {}

    /// The place and the direction of the one who hears an audio graph.
    #[object]
    interface AudioListener {}

    /// A node of an audio graph with a simple filter, such as a low pass.
    #[object]
    interface BiquadFilterNode {}

    /// A picture that repeats, to fill shapes with.
    #[object]
    interface CanvasPattern {}

    /// A node of an audio graph that joins several mono inputs to one output.
    #[object]
    interface ChannelMergerNode {}

    /// A node of an audio graph that parts the channels of its input.
    #[object]
    interface ChannelSplitterNode {}

    /// A component of React.
    #[object]
    interface Component {}

    /// The options that define a component of Vue.
    #[object]
    interface ComponentOptions {}

    /// A node of an audio graph that always gives the same value.
    #[object]
    interface ConstantSourceNode {}

    /// A node of an audio graph that holds sound back for a time.
    #[object]
    interface DelayNode {}

    /// A node of an audio graph that makes loud sounds softer.
    #[object]
    interface DynamicsCompressorNode {}

    /// An error of JavaScript's.
    interface Error {
        /// Its kind, such as `TypeError`.
        name: string,
        /// What went wrong, in words.
        message: string,
    }

    /// An error of a script, as a browser tells it.
    interface ErrorEvent {
        /// What went wrong, in words.
        message: string,
        /// The script in which it happened.
        filename: string,
        /// The line of the script, from 1.
        lineno: number,
        /// The column of that line.
        colno: number,
        /// What was thrown.
        error: any,
    }

    /// A file that the user chose in a browser.
    #[object]
    interface File {}

    /// A node of an audio graph that changes how loud it is.
    #[object]
    interface GainNode {}

    /// A node of an audio graph with a filter of free coefficients.
    #[object]
    interface IIRFilterNode {}

    /// A marker on a map, as the map's own library knows it.
    #[object]
    interface Marker {}

    /// A node of an audio graph that makes a periodic wave.
    #[object]
    interface OscillatorNode {}

    /// A node of an audio graph that places sound in the room.
    #[object]
    interface PannerNode {}

    /// A wave form for an `OscillatorNode`.
    #[object]
    interface PeriodicWave {}

    /// A reference of React's, whose `current` is what it refers to.
    #[object]
    interface RefObject {}

    /// A regular expression of JavaScript's.
    #[object]
    interface RegExp {}

    /// A node of an audio graph that a script computes.
    #[object]
    interface ScriptProcessorNode {}

    /// The size that a text would have on a canvas.
    interface TextMetrics {
        /// How wide it would be, in pixels.
        width: number,
    }

    /// A node of an audio graph that distorts sound along a curve.
    #[object]
    interface WaveShaperNode {}

    /// What draws with WebGL on a canvas.
    #[object]
    interface WebGLRenderingContext {}

    /// A picture in the memory of the graphics unit, for WebGL.
    #[object]
    interface WebGLTexture {}

    /// The browser's own connection of a `SocketTask`.
    #[object]
    interface WebSocket {}
}
