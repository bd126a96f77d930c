//! `createUDPSocket`.

// Written by `cargo taro import`.

taro_api::spec! {
    #[platforms(weapp)]
    interface UDPSocket {
        #[platforms(weapp)]
        bind(port: number) => number,
        #[platforms(weapp)]
        #[since(weapp = "2.18.0")]
        setTTL(ttl: number) => void,
        #[platforms(weapp)]
        send(option: UDPSocket::send::Option) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.15.0")]
        connect(option: UDPSocket::connect::Option) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.15.0")]
        write() => void,
        #[platforms(weapp)]
        close() => void,
        #[platforms(weapp)]
        onClose(callback: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        offClose(callback: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        onError(callback: (result: UDPSocket::onError::CallbackResult) => void) => void,
        #[platforms(weapp)]
        offError(callback: (result: UDPSocket::onError::CallbackResult) => void) => void,
        #[platforms(weapp)]
        onListening(callback: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        offListening(callback: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        onMessage(callback: (result: UDPSocket::onMessage::CallbackResult) => void) => void,
        #[platforms(weapp)]
        offMessage(callback: (result: UDPSocket::onMessage::CallbackResult) => void) => void,
    }

    namespace UDPSocket {
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
            }

            interface LocalInfo {
                address: string,
                family: string,
                #[unit(integer)]
                port: number,
                #[unit(integer)]
                size: number,
            }
        }

        namespace send {
            interface Option {
                address: string,
                #[unit(integer)]
                port: number,
                message: string | ArrayBuffer,
                #[default(0)]
                offset?: number,
                length?: number,
            }
        }
    }

    /// Creates a `UDPSocket`, which binds to a port, sends and receives.
    #[platforms(weapp)]
    #[since(weapp = "2.7.0")]
    #[see("https://docs.taro.zone/docs/apis/network/udp/createUDPSocket/")]
    function createUDPSocket() => UDPSocket;
}
