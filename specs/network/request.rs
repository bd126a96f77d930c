//! Requests: of `request`, the fields that a log-in needs.

taro_api::spec! {
    namespace request {
        interface Option {
            /// Where to send it.
            url: string,
            /// What to send: text, bytes, or an object, which is sent as JSON.
            data?: any,
            /// The headers; `Referer` cannot be set.
            header?: Record<string, string>,
            /// The HTTP method.
            #[default("GET")]
            method?: "OPTIONS" | "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "TRACE" | "CONNECT",
            /// How long to wait for an answer.
            #[unit(ms)]
            #[default(60000)]
            timeout?: number,
            /// Called with the server's answer, whatever its status.
            success?: (result: SuccessCallbackResult) => void,
            /// Called when no answer came.
            fail?: (res: CallbackResult) => void,
            /// Called last, after `success` or `fail`.
            complete?: (res: CallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            /// The body: what the server's JSON says, or its text.
            data: any,
            /// The headers.
            header?: Record<string, any>,
            /// The HTTP status.
            statusCode: number,
        }
    }

    /// Sends an HTTP request.
    #[platforms(weapp, h5, rn, alipay, swan, tt, qq, jd, harmony_hybrid, harmony)]
    #[see("https://docs.taro.zone/docs/apis/network/request/")]
    function request(option: request::Option) => Promise<request::SuccessCallbackResult>;
}
