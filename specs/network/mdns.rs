//! `stopLocalServiceDiscovery`, `startLocalServiceDiscovery`, `onLocalServiceResolveFail`, `onLocalServiceLost` and 6 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace stopLocalServiceDiscovery {
        /// Callbacks for the end of the search.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (result: FailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Why the search could not be stopped.
        interface FailCallbackResult extends CallbackResult {
            /// `task not found` if no search was running.
            errMsg: string,
        }
    }

    namespace startLocalServiceDiscovery {
        /// Callbacks for the beginning of the search.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (result: FailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Why the search could not be started.
        interface FailCallbackResult extends CallbackResult {
            /// `invalid param` without a type of service; `scan task already exist` if one is running.
            errMsg: string,
        }
    }

    namespace onLocalServiceResolveFail {
        /// A service whose address could not be resolved.
        interface CallbackResult {
            /// The name under which it presents itself.
            serviceName: string,
            /// The kind of service, such as `_http._tcp.`.
            serviceType: string,
        }
    }

    namespace onLocalServiceLost {
        /// A service that has left the network.
        interface CallbackResult {
            /// The name under which it was known.
            serviceName: string,
            /// What it offered, such as `_http._tcp.`.
            serviceType: string,
        }
    }

    namespace onLocalServiceFound {
        /// A service in the local network.
        interface CallbackResult {
            /// The address at which it can be reached.
            ip: string,
            /// On which port it listens.
            #[unit(integer)]
            port: number,
            /// What it calls itself.
            serviceName: string,
            /// What it offers, such as `_http._tcp.`.
            serviceType: string,
        }
    }

    /// Stops the search for mDNS services.
    #[platforms(weapp)]
    #[since(weapp = "2.4.0")]
    #[see("https://docs.taro.zone/docs/apis/network/mdns/stopLocalServiceDiscovery/")]
    function stopLocalServiceDiscovery(option?: stopLocalServiceDiscovery::Option) => void;

    /// Starts a search for mDNS services in the local network, which ends by itself after 30 seconds.
    #[platforms(weapp)]
    #[since(weapp = "2.4.0")]
    #[see("https://docs.taro.zone/docs/apis/network/mdns/startLocalServiceDiscovery/")]
    function startLocalServiceDiscovery(option: startLocalServiceDiscovery::Option) => void;

    /// Tells of mDNS services that could not be resolved.
    #[platforms(weapp)]
    #[since(weapp = "2.4.0")]
    #[see("https://docs.taro.zone/docs/apis/network/mdns/onLocalServiceResolveFail/")]
    function onLocalServiceResolveFail(callback: (result: onLocalServiceResolveFail::CallbackResult) => void) => void;

    /// Tells of mDNS services that have gone.
    #[platforms(weapp)]
    #[since(weapp = "2.4.0")]
    #[see("https://docs.taro.zone/docs/apis/network/mdns/onLocalServiceLost/")]
    function onLocalServiceLost(callback: (result: onLocalServiceLost::CallbackResult) => void) => void;

    /// Tells of mDNS services that are found, with address and port.
    #[platforms(weapp)]
    #[since(weapp = "2.4.0")]
    #[see("https://docs.taro.zone/docs/apis/network/mdns/onLocalServiceFound/")]
    function onLocalServiceFound(callback: (result: onLocalServiceFound::CallbackResult) => void) => void;

    /// Tells when the search for mDNS services has stopped.
    #[platforms(weapp)]
    #[since(weapp = "2.4.0")]
    #[see("https://docs.taro.zone/docs/apis/network/mdns/onLocalServiceDiscoveryStop/")]
    function onLocalServiceDiscoveryStop(callback: (res: CallbackResult) => void) => void;

    /// Stops telling of mDNS services that could not be resolved: the listener is taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.4.0")]
    #[see("https://docs.taro.zone/docs/apis/network/mdns/offLocalServiceResolveFail/")]
    function offLocalServiceResolveFail(callback: (res: CallbackResult) => void) => void;

    /// Stops telling of mDNS services that have gone: the listener is taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.4.0")]
    #[see("https://docs.taro.zone/docs/apis/network/mdns/offLocalServiceLost/")]
    function offLocalServiceLost(callback: (res: CallbackResult) => void) => void;

    /// Stops telling of mDNS services that are found: the listener is taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.4.0")]
    #[see("https://docs.taro.zone/docs/apis/network/mdns/offLocalServiceFound/")]
    function offLocalServiceFound(callback: (res: CallbackResult) => void) => void;

    /// Stops telling of the end of the mDNS search: the listener is taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.4.0")]
    #[see("https://docs.taro.zone/docs/apis/network/mdns/offLocalServiceDiscoveryStop/")]
    function offLocalServiceDiscoveryStop(callback: (res: CallbackResult) => void) => void;
}
