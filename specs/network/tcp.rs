//! `createTCPSocket`.

// Written by `cargo taro import`.

taro_api::spec! {
    #[platforms(weapp)]
    interface TCPSocket {
        #[platforms(weapp)]
        connect(option: TCPSocket::connect::Option) => void,
        #[platforms(weapp)]
        write(data: string | ArrayBuffer) => void,
        #[platforms(weapp)]
        close() => void,
        #[platforms(weapp)]
        onClose(callback: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        offClose(callback: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        onConnect(callback: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        offConnect(callback: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        onError(callback: (result: TCPSocket::onError::CallbackResult) => void) => void,
        #[platforms(weapp)]
        offError(callback: (result: TCPSocket::onError::CallbackResult) => void) => void,
        #[platforms(weapp)]
        onMessage(callback: (result: TCPSocket::onMessage::CallbackResult) => void) => void,
        #[platforms(weapp)]
        offMessage(callback: (result: TCPSocket::onMessage::CallbackResult) => void) => void,
    }

    namespace TCPSocket {
        namespace connect {
            interface Option {
                address: string,
                #[unit(integer)]
                port: number,
            }
        }

        namespace onError {
            interface CallbackResult {
                errMsg: string,
            }
        }

        namespace onMessage {
            interface CallbackResult {
                message: ArrayBuffer,
                remoteInfo: RemoteInfo,
                localInfo: LocalInfo,
                errMsg: string,
            }

            interface RemoteInfo {
                address: string,
                family: string,
                #[unit(integer)]
                port: number,
                #[unit(integer)]
                size: number,
            }

            interface LocalInfo {
                address: string,
                family: string,
                #[unit(integer)]
                port: number,
            }
        }
    }

    /// Creates a `TCPSocket`, which connects, writes and listens.
    #[platforms(weapp)]
    #[since(weapp = "2.18.0")]
    #[see("https://docs.taro.zone/docs/apis/network/tcp/createTCPSocket/")]
    function createTCPSocket() => TCPSocket;
}
