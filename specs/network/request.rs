//! Requests: of `request`, the fields that a log-in needs.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace request {
        /// What to ask of which server, and how.
        interface Option {
            /// Where to send it.
            url: string,
            /// What to send: text, bytes, or an object, which is sent as JSON.
            data?: any,
            /// The headers; `Referer` cannot be set.
            header?: Record<string, any>,
            /// How long to wait for an answer.
            #[platforms(weapp, h5, tt, alipay, rn)]
            #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/request.d.ts:31")]
            #[unit(ms)]
            #[default(60000)]
            #[since(weapp = "2.10.0")]
            timeout?: number,
            /// The HTTP method.
            #[default("GET")]
            method?: Method,
            /// As what the answer is read; `json` parses it.
            dataType?: DataType,
            /// Whether the answer is text or bytes.
            #[since(weapp = "1.7.0")]
            responseType?: ResponseType,
            /// Whether to use WeChat's faster network layer, which Android has since base library 3.5.0.
            #[default(true)]
            #[since(weapp = "3.3.3")]
            useHighPerformanceMode?: boolean,
            /// Whether HTTP/2 may be used.
            #[platforms(weapp)]
            #[default(false)]
            #[since(weapp = "2.10.4")]
            enableHttp2?: boolean,
            /// Whether QUIC may be used.
            #[platforms(weapp)]
            #[default(false)]
            #[since(weapp = "2.10.4")]
            enableQuic?: boolean,
            /// Whether an answer may come from the cache.
            #[platforms(weapp, tt)]
            #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/request.d.ts:31")]
            #[default(false)]
            #[since(weapp = "2.10.4")]
            enableCache?: boolean,
            /// Whether names are looked up over HTTP; it needs `httpDNSServiceId`.
            #[platforms(weapp)]
            #[default(false)]
            #[since(weapp = "2.19.1")]
            enableHttpDNS?: boolean,
            /// Which HTTPDNS provider looks names up.
            #[platforms(weapp)]
            #[since(weapp = "2.19.1")]
            httpDNSServiceId?: string,
            /// Whether the answer is passed on in pieces, to `onChunkReceived`.
            #[platforms(weapp)]
            #[default(false)]
            #[since(weapp = "2.20.2")]
            enableChunked?: boolean,
            /// Whether to go over the mobile network though there is Wi-Fi.
            #[platforms(weapp)]
            #[default(false)]
            #[since(weapp = "2.21.0")]
            forceCellularNetwork?: boolean,
            /// Whether a `cookie` in `header` counts; else, what the server last set is sent.
            #[platforms(alipay)]
            #[default(false)]
            enableCookie?: boolean,
            /// How much the `Referer` says about the page; `app.json` can set another default.
            #[platforms(alipay)]
            #[default("querystring")]
            #[since(alipay = "2.8.7")]
            referrerStrategy?: ReferrerStrategy,
            /// Called with the server's answer, whatever its status.
            success?: (result: SuccessCallbackResult) => void,
            /// Called when no answer came.
            fail?: (res: CallbackResult) => void,
            /// Called last, after `success` or `fail`.
            complete?: (res: {
                /// The body of the answer, if one came.
                data?: any,
                /// The headers of the answer, if one came.
                header?: Record<string, any>,
                /// The HTTP status, if an answer came.
                #[unit(integer)]
                statusCode?: number,
                errMsg: string,
                /// What the answer set as cookies.
                cookies?: string[],
            }) => void,
            /// Whether to load by JSONP; a text is the callback's name.
            #[platforms(h5)]
            #[default(false)]
            jsonp?: boolean | string,
            /// Whether the browser may cache what JSONP loads.
            #[platforms(h5)]
            jsonpCache?:
                /// As the browser does it by itself.
                | "default"
                /// From the cache, however old, if it is there.
                | "force-cache"
                /// From the cache only if the server says that it is still valid.
                | "no-cache"
                /// Never from the cache, nor into it.
                | "no-store"
                /// From the cache; an error if nothing is there.
                | "only-if-cached"
                /// From the server, and then into the cache.
                | "reload",
            /// Whether requests to other origins are allowed.
            #[platforms(h5)]
            #[default("same-origin")]
            mode?: CorsMode,
            /// Whether cookies are sent.
            #[platforms(h5)]
            #[default("omit")]
            credentials?: Credentials,
            /// How the browser's cache is used.
            #[platforms(h5)]
            #[default("default")]
            cache?: Cache,
            /// How often a failed JSONP request is tried again.
            #[platforms(h5)]
            #[unit(integer)]
            #[default(2)]
            retryTimes?: number,
            /// Where to ask if the server fails; JSONP only.
            #[platforms(h5)]
            backup?: string | string[],
            /// Aborts the request from outside; `timeout` has no effect then.
            #[platforms(h5)]
            signal?: crate::general::AbortSignal,
            /// Called with what JSONP loaded; if it returns `false`, `backup` is asked.
            #[platforms(h5)]
            dataCheck?: () => boolean,
            /// Whether what JSONP loads is kept and used again.
            #[platforms(h5)]
            #[default(false)]
            useStore?: boolean,
            /// By which field of the data the kept answer is checked; JSONP only.
            #[platforms(h5)]
            storeCheckKey?: string,
            /// Which version of the kept answer is valid; JSONP only.
            #[platforms(h5)]
            storeSign?: string,
            /// Decides whether a kept answer is valid; rarely needed.
            #[platforms(h5)]
            storeCheck?: () => boolean,
        }

        /// What the server answered, whatever its status.
        interface SuccessCallbackResult extends CallbackResult {
            /// The body: what the server's JSON says, or its text.
            data: any,
            /// The headers.
            #[since(weapp = "1.2.0")]
            header: Record<string, any>,
            /// The HTTP status.
            #[unit(integer)]
            statusCode: number,
            errMsg: string,
            /// The cookies that the server set, one text each.
            #[since(weapp = "2.10.0")]
            cookies?: string[],
        }

        /// As what the body of an answer is read.
        type DataType =
            /// It is parsed as JSON.
            | "json"
            /// It is left as text.
            #[platforms(alipay)]
            | "text"
            /// The bytes come encoded as Base64.
            #[platforms(alipay)]
            | "base64"
            /// The bytes as they are.
            #[platforms(alipay)]
            | "arraybuffer";

        /// The HTTP method: what the server is to do.
        type Method =
            /// Asks what the server allows.
            | "OPTIONS"
            /// Asks for a resource.
            | "GET"
            /// Asks for the headers of a resource, without its body.
            | "HEAD"
            /// Hands data over to the server.
            | "POST"
            /// Replaces a resource, or creates it.
            | "PUT"
            /// Changes a part of a resource.
            | "PATCH"
            /// Removes a resource.
            | "DELETE"
            /// Asks the server to send the request back, for testing.
            | "TRACE"
            /// Opens a tunnel through a proxy.
            | "CONNECT";

        /// In what form the body of an answer is given.
        type ResponseType =
            /// As a string.
            | "text"
            /// As bytes.
            | "arraybuffer";

        /// What a browser does with requests to other origins.
        type CorsMode =
            /// A request to another origin is sent, but the app cannot read the answer.
            | "no-cors"
            /// A request to another origin is sent, if its server allows it.
            | "cors"
            /// A request to another origin fails.
            | "same-origin";

        /// To whom a browser sends cookies and the like.
        type Credentials =
            /// Cookies are sent to every server.
            | "include"
            /// Cookies are sent to the server of the page only.
            | "same-origin"
            /// Cookies are never sent.
            | "omit";

        /// How a browser uses its HTTP cache for a request.
        type Cache =
            /// The browser asks the server only if the cached answer is too old.
            | "default"
            /// The browser asks the server whether the cached answer is still valid.
            | "no-cache"
            /// The browser loads anew, and updates the cache.
            | "reload"
            /// The browser takes a cached answer of any age, and loads if there is none.
            | "force-cache"
            /// The browser takes a cached answer, and fails if there is none.
            | "only-if-cached";

        /// How much of the page's address Alipay sends as `Referer`.
        type ReferrerStrategy =
            /// The app and its version.
            | "index"
            /// The path of the page, too.
            | "page"
            /// The page's path and its parameters.
            | "querystring";
    }

    /// A running request: await it for the answer, or watch and stop it.
    #[platforms(weapp, h5, rn, alipay, swan, tt, qq, harmony_hybrid)]
    interface RequestTask extends Promise<request::SuccessCallbackResult> {
        /// Gives the request up.
        #[platforms(weapp, tt, harmony_hybrid)]
        #[since(weapp = "1.4.0")]
        abort() => void,
        /// Tells of the headers, which come before the answer is complete.
        #[platforms(weapp, harmony_hybrid)]
        #[since(weapp = "2.1.0")]
        onHeadersReceived(callback: (result: RequestTask::onHeadersReceived::CallbackResult) => void) => void,
        /// Takes off a listener of `onHeadersReceived`.
        #[platforms(weapp, harmony_hybrid)]
        #[since(weapp = "2.1.0")]
        offHeadersReceived(callback: (result: RequestTask::onHeadersReceived::CallbackResult) => void) => void,
        /// Gives each piece of an answer, if `enableChunked` is set.
        #[platforms(weapp)]
        #[since(weapp = "2.20.1")]
        onChunkReceived(callback: (result: RequestTask::onChunkReceived::CallbackResult) => void) => void,
        /// Takes off a listener of `onChunkReceived`.
        #[platforms(weapp)]
        #[since(weapp = "2.20.1")]
        offChunkReceived(callback: (result: RequestTask::onChunkReceived::CallbackResult) => void) => void,
    }

    namespace RequestTask {
        namespace onHeadersReceived {
            /// What the server sends before the body.
            interface CallbackResult {
                /// Names and values of the headers.
                header: Record<string, any>,
            }
        }

        namespace onChunkReceived {
            /// A piece of the answer's body.
            interface CallbackResult {
                /// The bytes of this piece.
                data: ArrayBuffer,
            }
        }
    }

    /// Where a request is on its way through the interceptors.
    interface Chain {
        /// Which interceptor is at work, from 0.
        #[unit(integer)]
        index: number,
        /// What `request` was given; an interceptor may change it.
        requestParams: any,
        /// All interceptors of the request, in the order in which they run.
        interceptors: ((chain: Chain) => any)[],
        /// Passes the request to the next interceptor, and at last to the network.
        proceed(requestParams: any) => any,
    }

    /// Interceptors that Taro brings along, to be given to `addInterceptor`.
    interface interceptors {
        /// Writes requests and answers to the console.
        logInterceptor(chain: Chain) => Promise<any>,
        /// Lets a request fail that takes too long.
        timeoutInterceptor(chain: Chain) => Promise<any>,
    }

    /// Holds Taro's ready-made request interceptors: one that logs, and one that times out.
    #[absent(rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[see("https://docs.taro.zone/docs/apis/network/request/interceptors/")]
    const interceptors: interceptors;

    /// Sends an HTTP request.
    #[platforms(weapp, h5, rn, alipay, swan, tt, qq, harmony, harmony_hybrid)]
    #[found(jd = "@tarojs/shared@4.2.1/dist/native-apis.js:321")]
    #[see("https://docs.taro.zone/docs/apis/network/request/")]
    function request(option: request::Option) => RequestTask;

    /// Puts an interceptor around every later `request`; several nest like the layers of an onion.
    #[platforms(weapp, h5, alipay, swan, tt, qq)]
    #[found(jd = "@tarojs/shared@4.2.1/dist/native-apis.js:322", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/network/request/index.js:26")]
    #[see("https://docs.taro.zone/docs/apis/network/request/addInterceptor/")]
    function addInterceptor(interceptor: (chain: Chain) => any) => any;

    /// Takes all request interceptors off.
    #[platforms(weapp, h5, alipay, swan, tt, qq)]
    #[found(jd = "@tarojs/shared@4.2.1/dist/native-apis.js:323", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/network/request/index.js:34")]
    #[see("https://docs.taro.zone/docs/apis/network/request/cleanInterceptors/")]
    function cleanInterceptors() => void;
}
