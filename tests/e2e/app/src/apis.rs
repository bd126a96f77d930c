//! APIs that taro-api does not have yet, specified by the program itself, as a user would.

taro_api::spec! {
    namespace requestPayment {
        interface Option {
            /// When the order was made.
            timeStamp: string,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }
    /// Typed as a promise by Taro, but not made one by it.
    function requestPayment(option: requestPayment::Option) => Promise<CallbackResult>;

    namespace scanCode {
        interface Option {
            success?: (res: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
        interface SuccessCallbackResult extends CallbackResult {
            result: string,
        }
    }
    /// Which the clients of these tests do not have.
    function scanCode(option?: scanCode::Option) => Promise<scanCode::SuccessCallbackResult>;

    /// Which nobody has.
    function flyToTheMoon() => Promise<CallbackResult>;

    namespace getStorage {
        interface Option {
            key: string,
            success?: (res: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
        interface SuccessCallbackResult extends CallbackResult {
            data: any,
        }
    }
    function getStorage(option: getStorage::Option) => Promise<getStorage::SuccessCallbackResult>;

    namespace setStorage {
        interface Option {
            key: string,
            data: any,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
    }
    function setStorage(option: setStorage::Option) => Promise<CallbackResult>;

    function getStorageSync(key: string) => any;
    function setStorageSync(key: string, data: any) => void;

    namespace getNetworkType {
        interface Option {
            success?: (res: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
        interface SuccessCallbackResult extends CallbackResult {
            networkType: "wifi" | "2g" | "3g" | "4g" | "5g" | "unknown" | "none",
        }
    }
    function getNetworkType(option?: getNetworkType::Option) => Promise<getNetworkType::SuccessCallbackResult>;

    namespace onNetworkStatusChange {
        interface Result {
            isConnected: boolean,
            networkType: string,
        }
    }
    function onNetworkStatusChange(callback: (res: onNetworkStatusChange::Result) => void) => void;
    function offNetworkStatusChange(callback?: (res: onNetworkStatusChange::Result) => void) => void;

    interface InnerAudioContext {
        src: string,
        volume: number,
        readonly paused: boolean,
        play() => void,
        onPlay(callback: () => void) => void,
        offPlay(callback?: () => void) => void,
        destroy() => void,
    }
    function createInnerAudioContext() => InnerAudioContext;

    interface FileSystemManager {
        readFile(option: readFile::Option) => void,
    }
    namespace readFile {
        interface Option {
            filePath: string,
            success?: (res: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }
        interface SuccessCallbackResult extends CallbackResult {
            data: string | ArrayBuffer,
        }
    }
    function getFileSystemManager() => FileSystemManager;

    /// Where the program's own files are.
    const env: { USER_DATA_PATH?: string };

    interface SocketTask {
        send(option: send::Option) => Promise<CallbackResult>,
        close(option?: close::Option) => Promise<CallbackResult>,
        onOpen(callback: () => void) => void,
        onMessage(callback: (res: Message) => void) => void,
    }
    interface Message {
        data: string | ArrayBuffer,
    }
    namespace send {
        interface Option {
            data: string | ArrayBuffer,
        }
    }
    namespace close {
        interface Option {
            code?: number,
        }
    }
    namespace connectSocket {
        interface Option {
            url: string,
            success?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
        }
    }
    function connectSocket(option: connectSocket::Option) => Promise<SocketTask>;
}
