//! `createUDPSocket`.

// Written by `cargo taro import`.

taro_api::spec! {
    /// Sends and receives datagrams by UDP, over IPv4 unless told otherwise.
    #[platforms(weapp)]
    interface UDPSocket {
        /// Takes a port, a free one if none is given, and returns its number.
        #[platforms(weapp)]
        bind(port: number) => number,
        /// Sets over how many hops a packet may go, from 0 to 255.
        #[platforms(weapp)]
        #[since(weapp = "2.18.0")]
        setTTL(ttl: number) => void,
        /// Sends a datagram to an address.
        #[platforms(weapp)]
        send(option: UDPSocket::send::Option) => void,
        /// Fixes the address to which `write` sends.
        #[platforms(weapp)]
        #[since(weapp = "2.15.0")]
        connect(option: UDPSocket::connect::Option) => void,
        /// As `send`; it wants address and port even after `connect`.
        #[platforms(weapp)]
        #[since(weapp = "2.15.0")]
        write() => void,
        /// Closes the socket: it sends and receives nothing more, and its memory is freed.
        #[platforms(weapp)]
        close() => void,
        /// Tells when the socket is closed.
        #[platforms(weapp)]
        onClose(callback: (...args: any[]) => void) => void,
        /// Takes off what `onClose` was given.
        #[platforms(weapp)]
        offClose(callback: (...args: any[]) => void) => void,
        /// Tells when a datagram cannot be sent or received.
        #[platforms(weapp)]
        onError(callback: (result: UDPSocket::onError::CallbackResult) => void) => void,
        /// Takes off what `onError` was given.
        #[platforms(weapp)]
        offError(callback: (result: UDPSocket::onError::CallbackResult) => void) => void,
        /// Tells when the socket has begun to listen.
        #[platforms(weapp)]
        onListening(callback: (...args: any[]) => void) => void,
        /// Takes off what `onListening` was given.
        #[platforms(weapp)]
        offListening(callback: (...args: any[]) => void) => void,
        /// Gives each datagram that arrives.
        #[platforms(weapp)]
        onMessage(callback: (result: UDPSocket::onMessage::CallbackResult) => void) => void,
        /// Takes off what `onMessage` was given.
        #[platforms(weapp)]
        offMessage(callback: (result: UDPSocket::onMessage::CallbackResult) => void) => void,
    }

    namespace UDPSocket {
        namespace connect {
            /// The address to which `write` will send.
            interface Option {
                /// The name or IP address of the receiver.
                address: string,
                /// The receiver's port.
                #[unit(integer)]
                port: number,
            }
        }

        namespace onError {
            /// What went wrong with the socket.
            interface CallbackResult {
                errMsg: string,
            }
        }

        namespace onMessage {
            /// A datagram, from whom and to whom.
            interface CallbackResult {
                /// The bytes of the datagram.
                message: ArrayBuffer,
                /// From where the datagram came.
                remoteInfo: RemoteInfo,
                /// Where the datagram arrived.
                localInfo: LocalInfo,
                errMsg: string,
            }

            /// Who sent a datagram.
            interface RemoteInfo {
                /// The IP address of the sender.
                address: string,
                /// `IPv4` or `IPv6`, on the sender's side.
                family: string,
                /// The port from which it was sent.
                #[unit(integer)]
                port: number,
            }

            /// Where on this device a datagram arrived.
            interface LocalInfo {
                /// The IP address at which it arrived.
                address: string,
                /// `IPv4` or `IPv6`, on this side.
                family: string,
                /// The port at which it arrived.
                #[unit(integer)]
                port: number,
                /// The number of bytes in `message`.
                #[unit(integer)]
                size: number,
            }
        }

        namespace send {
            /// A datagram, and to whom it goes.
            interface Option {
                /// An IP address or a name; up to base library 2.9.3, of the local network or an allowed domain.
                address: string,
                /// At which port it is to arrive.
                #[unit(integer)]
                port: number,
                /// What is sent: text or bytes.
                message: string | ArrayBuffer,
                /// At which byte to begin; for bytes only.
                #[default(0)]
                offset?: number,
                /// How many bytes to send, or all of them if it is left out; for bytes only.
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
