//! `sendSocketMessage`, `onSocketOpen`, `onSocketMessage`, `onSocketError` and 3 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace sendSocketMessage {
        interface Option {
            data: string | ArrayBuffer,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onSocketOpen {
        interface OpenCallbackResult {
            #[since(weapp = "2.0.0")]
            header: Record<string, any>,
        }
    }

    namespace onSocketMessage {
        interface CallbackResult {
            data: any,
        }
    }

    namespace onSocketError {
        interface CallbackResult {
            errMsg: string,
        }
    }

    namespace onSocketClose {
        interface CallbackResult {
            #[unit(integer)]
            code: number,
            reason: string,
        }
    }

    namespace connectSocket {
        interface Option {
            url: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            header?: Record<string, any>,
            #[since(weapp = "1.4.0")]
            protocols?: string[],
            success?: (res: CallbackResult) => void,
            #[since(weapp = "2.4.0")]
            tcpNoDelay?: boolean,
        }
    }

    namespace closeSocket {
        interface Option {
            #[unit(integer)]
            code?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            reason?: string,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace SocketTask {
        interface CloseOption {
            #[unit(integer)]
            code?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            reason?: string,
            success?: (res: CallbackResult) => void,
        }

        interface OnCloseCallbackResult {
            #[unit(integer)]
            code: number,
            reason: string,
        }

        interface OnErrorCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface OnMessageCallbackResult {
            data: any,
        }

        interface OnOpenCallbackResult {
            header: Record<string, any>,
        }

        interface SendOption {
            data: string | ArrayBuffer,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    #[platforms(weapp, h5, rn, alipay, swan, harmony_hybrid)]
    interface SocketTask {
        #[platforms(weapp, h5, rn, alipay, swan, tt, harmony_hybrid)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:23357", tt = "@douyin-microapp/typings@1.3.1/api/connect-socket.d.ts:114")]
        send(option: SocketTask::SendOption) => void,
        #[platforms(weapp, h5, rn, alipay, swan, tt, harmony_hybrid)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:23357", tt = "@douyin-microapp/typings@1.3.1/api/connect-socket.d.ts:114")]
        close(option: SocketTask::CloseOption) => void,
        #[platforms(weapp, h5, rn, alipay, swan, tt, harmony_hybrid)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:23357", tt = "@douyin-microapp/typings@1.3.1/api/connect-socket.d.ts:114")]
        onOpen(callback: (result: SocketTask::OnOpenCallbackResult) => void) => void,
        #[platforms(weapp, h5, rn, alipay, swan, tt, harmony_hybrid)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:23357", tt = "@douyin-microapp/typings@1.3.1/api/connect-socket.d.ts:114")]
        onClose(callback: (result: SocketTask::OnCloseCallbackResult) => void) => void,
        #[platforms(weapp, h5, rn, alipay, swan, tt, harmony_hybrid)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:23357", tt = "@douyin-microapp/typings@1.3.1/api/connect-socket.d.ts:114")]
        onError(callback: (result: SocketTask::OnErrorCallbackResult) => void) => void,
        #[platforms(weapp, h5, rn, alipay, swan, tt, harmony_hybrid)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:23357", tt = "@douyin-microapp/typings@1.3.1/api/connect-socket.d.ts:114")]
        onMessage(callback: (result: SocketTask::OnMessageCallbackResult) => void) => void,
        readonly socketTaskId: number,
        readonly readyState: number,
        readonly errMsg: string,
        readonly CONNECTING: number,
        readonly OPEN: number,
        readonly CLOSING: number,
        readonly CLOSED: number,
        readonly ws: crate::general::WebSocket,
    }

    /// Sends text or bytes over the WebSocket, which must be open.
    #[platforms(weapp, alipay, swan)]
    #[see("https://docs.taro.zone/docs/apis/network/websocket/sendSocketMessage/")]
    function sendSocketMessage(option: sendSocketMessage::Option) => Promise<CallbackResult>;

    /// Tells when the WebSocket is open.
    #[platforms(weapp, alipay, swan)]
    #[see("https://docs.taro.zone/docs/apis/network/websocket/onSocketOpen/")]
    function onSocketOpen(callback: (result: onSocketOpen::OpenCallbackResult) => void) => void;

    /// Tells of every message that comes over the WebSocket.
    #[platforms(weapp, alipay, swan)]
    #[see("https://docs.taro.zone/docs/apis/network/websocket/onSocketMessage/")]
    function onSocketMessage(callback: (result: onSocketMessage::CallbackResult) => void) => void;

    /// Tells of errors of the WebSocket.
    #[platforms(weapp, alipay, swan)]
    #[see("https://docs.taro.zone/docs/apis/network/websocket/onSocketError/")]
    function onSocketError(callback: (result: onSocketError::CallbackResult) => void) => void;

    /// Tells when the WebSocket is closed, with code and reason.
    #[platforms(weapp, alipay, swan)]
    #[see("https://docs.taro.zone/docs/apis/network/websocket/onSocketClose/")]
    function onSocketClose(callback: (result: onSocketClose::CallbackResult) => void) => void;

    /// Opens a WebSocket, and gives the `SocketTask` that sends, listens and closes.
    #[platforms(weapp, h5, rn, alipay, swan, harmony_hybrid)]
    #[found(tt = "@douyin-microapp/typings@1.3.1/api/connect-socket.d.ts:114")]
    #[see("https://docs.taro.zone/docs/apis/network/websocket/connectSocket/")]
    function connectSocket(option: connectSocket::Option) => Promise<SocketTask>;

    /// Closes the WebSocket, with a code and a reason.
    #[platforms(weapp, alipay, swan)]
    #[see("https://docs.taro.zone/docs/apis/network/websocket/closeSocket/")]
    function closeSocket(option?: closeSocket::Option) => Promise<CallbackResult>;
}
