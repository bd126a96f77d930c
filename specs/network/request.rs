//! Requests: of `request`, the fields that a log-in needs.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace request {
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
            dataType?: DataType,
            #[since(weapp = "1.7.0")]
            responseType?: ResponseType,
            #[default(true)]
            #[since(weapp = "3.3.3")]
            useHighPerformanceMode?: boolean,
            #[platforms(weapp)]
            #[default(false)]
            #[since(weapp = "2.10.4")]
            enableHttp2?: boolean,
            #[platforms(weapp)]
            #[default(false)]
            #[since(weapp = "2.10.4")]
            enableQuic?: boolean,
            #[platforms(weapp, tt)]
            #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/request.d.ts:31")]
            #[default(false)]
            #[since(weapp = "2.10.4")]
            enableCache?: boolean,
            #[platforms(weapp)]
            #[default(false)]
            #[since(weapp = "2.19.1")]
            enableHttpDNS?: boolean,
            #[platforms(weapp)]
            #[since(weapp = "2.19.1")]
            httpDNSServiceId?: string,
            #[platforms(weapp)]
            #[default(false)]
            #[since(weapp = "2.20.2")]
            enableChunked?: boolean,
            #[platforms(weapp)]
            #[default(false)]
            #[since(weapp = "2.21.0")]
            forceCellularNetwork?: boolean,
            #[platforms(alipay)]
            #[default(false)]
            enableCookie?: boolean,
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
                data?: any,
                header?: Record<string, any>,
                #[unit(integer)]
                statusCode?: number,
                errMsg: string,
                cookies?: string[],
            }) => void,
            #[platforms(h5)]
            #[default(false)]
            jsonp?: boolean | string,
            #[platforms(h5)]
            jsonpCache?: "default" | "force-cache" | "no-cache" | "no-store" | "only-if-cached" | "reload",
            #[platforms(h5)]
            #[default("same-origin")]
            mode?: CorsMode,
            #[platforms(h5)]
            #[default("omit")]
            credentials?: Credentials,
            #[platforms(h5)]
            #[default("default")]
            cache?: Cache,
            #[platforms(h5)]
            #[unit(integer)]
            #[default(2)]
            retryTimes?: number,
            #[platforms(h5)]
            backup?: string | string[],
            #[platforms(h5)]
            signal?: crate::general::AbortSignal,
            #[platforms(h5)]
            dataCheck?: () => boolean,
            #[platforms(h5)]
            #[default(false)]
            useStore?: boolean,
            #[platforms(h5)]
            storeCheckKey?: string,
            #[platforms(h5)]
            storeSign?: string,
            #[platforms(h5)]
            storeCheck?: () => boolean,
        }

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
            #[since(weapp = "2.10.0")]
            cookies?: string[],
        }

        type DataType =
            | "json"
            #[platforms(alipay)]
            | "text"
            #[platforms(alipay)]
            | "base64"
            #[platforms(alipay)]
            | "arraybuffer";

        type Method = "OPTIONS" | "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "TRACE" | "CONNECT";

        type ResponseType = "text" | "arraybuffer";

        type CorsMode = "no-cors" | "cors" | "same-origin";

        type Credentials = "include" | "same-origin" | "omit";

        type Cache = "default" | "no-cache" | "reload" | "force-cache" | "only-if-cached";

        type ReferrerStrategy = "index" | "page" | "querystring";
    }

    #[platforms(weapp, h5, rn, alipay, swan, tt, qq, harmony_hybrid)]
    interface RequestTask extends Promise<request::SuccessCallbackResult> {
        #[platforms(weapp, tt, harmony_hybrid)]
        #[since(weapp = "1.4.0")]
        abort() => void,
        #[platforms(weapp, harmony_hybrid)]
        #[since(weapp = "2.1.0")]
        onHeadersReceived(callback: (result: RequestTask::onHeadersReceived::CallbackResult) => void) => void,
        #[platforms(weapp, harmony_hybrid)]
        #[since(weapp = "2.1.0")]
        offHeadersReceived(callback: (result: RequestTask::onHeadersReceived::CallbackResult) => void) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.20.1")]
        onChunkReceived(callback: (result: RequestTask::onChunkReceived::CallbackResult) => void) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.20.1")]
        offChunkReceived(callback: (result: RequestTask::onChunkReceived::CallbackResult) => void) => void,
    }

    namespace RequestTask {
        namespace onHeadersReceived {
            interface CallbackResult {
                header: Record<string, any>,
            }
        }

        namespace onChunkReceived {
            interface CallbackResult {
                data: ArrayBuffer,
            }
        }
    }

    interface Chain {
        #[unit(integer)]
        index: number,
        requestParams: any,
        interceptors: ((chain: Chain) => any)[],
        proceed(requestParams: any) => any,
    }

    interface interceptors {
        logInterceptor(chain: Chain) => Promise<any>,
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
    #[found(jd = "@tarojs/shared@4.2.1/dist/native-apis.js:322")]
    #[see("https://docs.taro.zone/docs/apis/network/request/addInterceptor/")]
    function addInterceptor(interceptor: (chain: Chain) => any) => any;

    /// Takes all request interceptors off.
    #[platforms(weapp, h5, alipay, swan, tt, qq)]
    #[found(jd = "@tarojs/shared@4.2.1/dist/native-apis.js:323")]
    #[see("https://docs.taro.zone/docs/apis/network/request/cleanInterceptors/")]
    function cleanInterceptors() => void;
}
