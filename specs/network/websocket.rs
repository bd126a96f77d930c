//! `sendSocketMessage`, `onSocketOpen`, `onSocketMessage`, `onSocketError` and 3 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace sendSocketMessage {
        /// What to send over the app's one connection.
        interface Option {
            /// A text, or bytes.
            data: string | ArrayBuffer,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onSocketOpen {
        /// The server's answer to the opening of the connection.
        interface OpenCallbackResult {
            /// The headers with which the server agreed to it.
            #[since(weapp = "2.0.0")]
            header: Record<string, any>,
        }
    }

    namespace onSocketMessage {
        /// A message of the server.
        interface CallbackResult {
            /// Text or bytes, as the server sent it.
            data: any,
        }
    }

    namespace onSocketError {
        /// Why the connection failed.
        interface CallbackResult {
            #[alias("errorMessage", "@mini-types/my@3.0.14/types/lib.my.d.ts:7211")]
            errMsg: string,
        }
    }

    namespace onSocketClose {
        /// How the connection ended.
        interface CallbackResult {
            /// The status of the closing, as the WebSocket protocol numbers it.
            #[unit(integer)]
            code: number,
            /// Why it was closed, in words.
            reason: string,
        }
    }

    namespace connectSocket {
        /// With which server to connect, and how.
        interface Option {
            /// The server's address, which begins with `wss://`.
            url: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// Headers of the first request; `Referer` cannot be set.
            header?: Record<string, any>,
            /// The subprotocols that the app understands.
            #[since(weapp = "1.4.0")]
            protocols?: string[],
            success?: (res: CallbackResult) => void,
            /// Whether small packets are sent at once (`TCP_NODELAY`).
            #[since(weapp = "2.4.0")]
            tcpNoDelay?: boolean,
        }
    }

    namespace closeSocket {
        /// What to tell the server at the end.
        interface Option {
            /// The status number that says why; 1000 is a normal end.
            #[unit(integer)]
            code?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// Why the connection ends, in words: at most 123 bytes of UTF-8.
            reason?: string,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace SocketTask {
        /// How this connection is to end.
        interface CloseOption {
            /// The status that the server is told.
            #[unit(integer)]
            code?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// What the server is told in words: 123 bytes of UTF-8 at most.
            reason?: string,
            success?: (res: CallbackResult) => void,
        }

        /// How this connection ended.
        interface OnCloseCallbackResult {
            /// The status of the end, by the WebSocket protocol's numbers.
            #[unit(integer)]
            code: number,
            /// The words that came with the end.
            reason: string,
        }

        /// What went wrong on this connection.
        interface OnErrorCallbackResult extends CallbackResult {
            #[alias("errorMessage", "@mini-types/my@3.0.14/types/lib.my.d.ts:7211")]
            errMsg: string,
        }

        /// A message that came over this connection.
        interface OnMessageCallbackResult {
            /// The message: text or bytes.
            data: any,
        }

        /// The server's answer when this connection opened.
        interface OnOpenCallbackResult {
            /// The server's headers at the opening.
            header: Record<string, any>,
        }

        /// What to send over this connection.
        interface SendOption {
            /// The message, as text or bytes.
            data: string | ArrayBuffer,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// A WebSocket connection; `connectSocket` opens it.
    #[platforms(weapp, h5, rn, alipay, swan, harmony_hybrid)]
    interface SocketTask {
        /// Sends a message.
        #[platforms(weapp, h5, rn, alipay, swan, tt, harmony_hybrid)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:23357", tt = "@douyin-microapp/typings@1.3.1/api/connect-socket.d.ts:114")]
        send(option: SocketTask::SendOption) => void,
        /// Ends the connection, with a reason for the server.
        #[platforms(weapp, h5, rn, alipay, swan, tt, harmony_hybrid)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:23357", tt = "@douyin-microapp/typings@1.3.1/api/connect-socket.d.ts:114")]
        close(option: SocketTask::CloseOption) => void,
        /// Tells when messages can be sent.
        #[platforms(weapp, h5, rn, alipay, swan, tt, harmony_hybrid)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:23357", tt = "@douyin-microapp/typings@1.3.1/api/connect-socket.d.ts:114")]
        onOpen(callback: (result: SocketTask::OnOpenCallbackResult) => void) => void,
        /// Tells when the connection has ended, and why.
        #[platforms(weapp, h5, rn, alipay, swan, tt, harmony_hybrid)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:23357", tt = "@douyin-microapp/typings@1.3.1/api/connect-socket.d.ts:114")]
        onClose(callback: (result: SocketTask::OnCloseCallbackResult) => void) => void,
        /// Tells when the connection fails.
        #[platforms(weapp, h5, rn, alipay, swan, tt, harmony_hybrid)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:23357", tt = "@douyin-microapp/typings@1.3.1/api/connect-socket.d.ts:114")]
        onError(callback: (result: SocketTask::OnErrorCallbackResult) => void) => void,
        /// Gives each message of the server.
        #[platforms(weapp, h5, rn, alipay, swan, tt, harmony_hybrid)]
        #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:23357", tt = "@douyin-microapp/typings@1.3.1/api/connect-socket.d.ts:114")]
        #[corrected((callback: (result: {
            /// The message: text or bytes.
            data: any,
            /// Whether Alipay tells bytes as a text in base64, in `data`.
            isBuffer?: boolean,
        }) => void) => void, "@mini-types/my@3.0.14/types/lib.my.d.ts:7231 has it, and Taro hands it on: `@tarojs/plugin-platform-alipay` 4.2.0, `dist/runtime.js`")]
        onMessage(callback: (result: SocketTask::OnMessageCallbackResult) => void) => void,
        /// The host's number for the connection.
        readonly socketTaskId: number,
        /// How far the connection is: one of the four constants of this object.
        readonly readyState: number,
        readonly errMsg: string,
        /// The value of `readyState` before the connection is there.
        readonly CONNECTING: number,
        /// The value of `readyState` while messages can be sent.
        readonly OPEN: number,
        /// The value of `readyState` while the connection ends.
        readonly CLOSING: number,
        /// The value of `readyState` after the end.
        readonly CLOSED: number,
        /// The browser's own object; on the web only.
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
    #[corrected((callback: (result: {
        /// Text or bytes, as the server sent it.
        data: any,
        /// Whether Alipay tells bytes as a text in base64, in `data`.
        isBuffer?: boolean,
    }) => void) => void, "@mini-types/my@3.0.14/types/lib.my.d.ts:7231 has it")]
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
