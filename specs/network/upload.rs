//! `uploadFile`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace uploadFile {
        /// Which file to upload to which server.
        interface Option {
            /// The address of the server.
            url: string,
            /// Where the file is on the device.
            filePath: string,
            /// The form field under which the server finds the file.
            name: string,
            /// The request's headers, without `Referer`, which cannot be set.
            header?: Record<string, any>,
            /// More fields of the form, by their names.
            formData?: Record<string, any>,
            /// How long the upload may take.
            #[unit(ms)]
            #[since(weapp = "2.10.0")]
            timeout?: number,
            /// What the server is told as the name of the file.
            #[platforms(h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:11405")]
            fileName?: string,
            /// Whether the request carries cookies.
            #[platforms(h5)]
            #[default(true)]
            withCredentials?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// What the server answered to the upload.
        interface SuccessCallbackResult extends CallbackResult {
            /// The answer's body, as it was sent.
            data: string,
            /// The HTTP status of the server's answer.
            #[unit(integer)]
            statusCode: number,
            errMsg: string,
            /// The headers of the answer; not documented by WeChat.
            #[platforms(weapp)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:11421")]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:13764")]
            header?: Record<string, any>,
            /// The cookies of the answer; not documented by WeChat.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:13764")]
            cookies?: string[],
        }
    }

    namespace UploadTask {
        /// The headers of the server's answer, as soon as they are there.
        #[both_ways]
        interface OnHeadersReceivedCallbackResult {
            /// By name, in the server's spelling.
            #[corrected(Record<string, any> | string, "on the web it is one text: `@tarojs/taro-h5` 4.2.1, `header: xhr.getAllResponseHeaders()`")]
            header: Record<string, any>,
        }

        /// How far the upload has come.
        #[both_ways]
        interface OnProgressUpdateCallbackResult {
            /// How many percent are sent.
            progress: number,
            /// How many bytes there are to send.
            #[unit(integer)]
            #[alias("totalBytesExpectedToWrite", "@mini-types/my@3.0.14/types/lib.my.d.ts:18795")]
            totalBytesExpectedToSend: number,
            /// How many bytes are sent already.
            #[unit(integer)]
            #[alias("totalBytesWritten", "@mini-types/my@3.0.14/types/lib.my.d.ts:18791")]
            totalBytesSent: number,
        }

        /// A running upload: await it for the answer, or watch and stop it.
        interface UploadTaskPromise extends Promise<uploadFile::SuccessCallbackResult> {
            /// Stops the upload half-way.
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18722")]
            #[since(weapp = "1.4.0")]
            abort() => void,
            /// Tells each time more of the file is sent.
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18782")]
            #[since(weapp = "1.4.0")]
            onProgressUpdate(callback: (result: OnProgressUpdateCallbackResult) => void) => void,
            /// Takes a listener of the progress off.
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18765")]
            #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/upload-file.d.ts:29")]
            #[since(weapp = "2.1.0")]
            offProgressUpdate(callback: (result: OnProgressUpdateCallbackResult) => void) => void,
            /// Tells of the headers that the server answers with.
            #[platforms(weapp, h5, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18770")]
            #[since(weapp = "2.1.0")]
            onHeadersReceived(callback: (result: OnHeadersReceivedCallbackResult) => void) => void,
            /// Takes a listener of the headers off.
            #[platforms(weapp, h5, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18753")]
            #[since(weapp = "2.1.0")]
            offHeadersReceived(callback: (result: OnHeadersReceivedCallbackResult) => void) => void,
            /// What `onHeadersReceived` is, by another name.
            headersReceive: (callback: (result: OnHeadersReceivedCallbackResult) => void) => void,
            /// What `onProgressUpdate` is, by another name.
            progress: (callback: (result: OnProgressUpdateCallbackResult) => void) => void,
        }
    }

    /// An upload while it runs, to watch it or to stop it.
    #[platforms(weapp, swan, alipay, h5, rn, tt, harmony_hybrid)]
    interface UploadTask {
        /// Breaks the upload off.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        abort() => void,
        /// Tells how much of the file is sent, again and again.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        onProgressUpdate(callback: (result: UploadTask::OnProgressUpdateCallbackResult) => void) => void,
        /// Stops telling of progress, as `onProgressUpdate` began to.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        offProgressUpdate(callback: (result: UploadTask::OnProgressUpdateCallbackResult) => void) => void,
        /// Tells of the answer's headers, which come before its body.
        #[platforms(weapp, h5, harmony_hybrid)]
        onHeadersReceived(callback: (result: UploadTask::OnHeadersReceivedCallbackResult) => void) => void,
        /// Stops telling of headers, as `onHeadersReceived` began to.
        #[platforms(weapp, h5, harmony_hybrid)]
        offHeadersReceived(callback: (result: UploadTask::OnHeadersReceivedCallbackResult) => void) => void,
    }

    /// Uploads a file as form data, and gives a task that tells of progress and can abort.
    #[platforms(weapp, swan, alipay, h5, rn, tt, harmony_hybrid, harmony)]
    #[see("https://docs.taro.zone/docs/apis/network/upload/uploadFile/")]
    function uploadFile(option: uploadFile::Option) => UploadTask::UploadTaskPromise;
}
