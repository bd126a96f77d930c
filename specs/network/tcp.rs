//! `createTCPSocket`.

// Written by `cargo taro import`.

taro_api::spec! {
    /// A TCP connection, over IPv4 unless told otherwise.
    #[platforms(weapp)]
    interface TCPSocket {
        /// Connects to an address and a port.
        #[platforms(weapp)]
        connect(option: TCPSocket::connect::Option) => void,
        /// Sends text or bytes.
        #[platforms(weapp)]
        write(data: string | ArrayBuffer) => void,
        /// Ends the connection.
        #[platforms(weapp)]
        close() => void,
        /// Tells when the connection is closed completely.
        #[platforms(weapp)]
        onClose(callback: (...args: any[]) => void) => void,
        /// Takes a listener of `onClose` off.
        #[platforms(weapp)]
        offClose(callback: (...args: any[]) => void) => void,
        /// Tells when the connection is there.
        #[platforms(weapp)]
        onConnect(callback: (...args: any[]) => void) => void,
        /// Takes a listener of `onConnect` off.
        #[platforms(weapp)]
        offConnect(callback: (...args: any[]) => void) => void,
        /// Tells when something goes wrong.
        #[platforms(weapp)]
        onError(callback: (result: TCPSocket::onError::CallbackResult) => void) => void,
        /// Takes a listener of `onError` off.
        #[platforms(weapp)]
        offError(callback: (result: TCPSocket::onError::CallbackResult) => void) => void,
        /// Gives what arrives.
        #[platforms(weapp)]
        onMessage(callback: (result: TCPSocket::onMessage::CallbackResult) => void) => void,
        /// Takes a listener of `onMessage` off.
        #[platforms(weapp)]
        offMessage(callback: (result: TCPSocket::onMessage::CallbackResult) => void) => void,
    }

    namespace TCPSocket {
        namespace connect {
            /// The server to connect to.
            interface Option {
                /// The other side's name or IP address.
                address: string,
                /// The port on which the other side listens.
                #[unit(integer)]
                port: number,
            }
        }

        namespace onError {
            /// What went wrong on the connection.
            interface CallbackResult {
                errMsg: string,
            }
        }

        namespace onMessage {
            /// Data that has arrived, from whom and to whom.
            interface CallbackResult {
                /// The bytes that arrived.
                message: ArrayBuffer,
                /// From where it was sent.
                remoteInfo: RemoteInfo,
                /// Where it arrived.
                localInfo: LocalInfo,
                errMsg: string,
            }

            /// The end of the connection that sent the data.
            interface RemoteInfo {
                /// The sender's IP address.
                address: string,
                /// `IPv4` or `IPv6`.
                family: string,
                /// The sender's port.
                #[unit(integer)]
                port: number,
                /// How many bytes `message` has.
                #[unit(integer)]
                size: number,
            }

            /// The end of the connection on this device.
            interface LocalInfo {
                /// This device's IP address.
                address: string,
                /// The protocol: `IPv4` or `IPv6`.
                family: string,
                /// The port on this device.
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
