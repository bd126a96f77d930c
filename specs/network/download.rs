//! `downloadFile`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace downloadFile {
        /// What to download, and where to put it.
        interface Option {
            /// The address of the file.
            url: string,
            /// Where to keep the file; it becomes a temporary file if this is left out.
            #[since(weapp = "1.8.0")]
            filePath?: string,
            /// The headers of the request; `Referer` cannot be set.
            header?: Record<string, any>,
            /// How long the download may take.
            #[unit(ms)]
            #[since(weapp = "2.10.0")]
            timeout?: number,
            /// Whether cookies go along with the request.
            #[platforms(h5)]
            #[default(true)]
            withCredentials?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: FileSuccessCallbackResult) => void,
        }

        /// The file that was downloaded, and the server's answer.
        interface FileSuccessCallbackResult extends CallbackResult {
            /// The path that the option asked for; missing if it asked for none.
            filePath: string,
            /// The HTTP status of the answer, which may be one of failure.
            #[unit(integer)]
            statusCode: number,
            /// Where the temporary file is; missing if the option asked for a path.
            tempFilePath: string,
            errMsg: string,
            /// The headers of the server's answer; WeChat does not document it.
            #[platforms(weapp)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:2281")]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:4918")]
            header?: Record<string, any>,
            /// How many bytes were loaded; WeChat does not document it.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:4918")]
            #[unit(integer)]
            dataLength?: number,
            /// What the server set as cookies; WeChat does not document it.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:4918")]
            cookies?: string[],
            /// Times and counts of the connection, for debugging.
            #[since(weapp = "2.10.4")]
            profile?: Record<string, any>,
        }
    }

    namespace DownloadTask {
        /// The beginning of the server's answer, before the file itself.
        #[both_ways]
        interface OnHeadersReceivedCallbackResult {
            /// The headers by name.
            #[corrected(Record<string, any> | string, "on the web it is one text: `@tarojs/taro-h5` 4.2.1, `header: xhr.getAllResponseHeaders()`")]
            #[alias("headers", "@mini-types/my@3.0.14/types/lib.my.d.ts:18850")]
            header: Record<string, any>,
        }

        /// How far the download has come.
        #[both_ways]
        interface OnProgressUpdateCallbackResult {
            /// In percent, from 0 to 100.
            progress: number,
            /// How large the whole file will be, in bytes.
            #[unit(integer)]
            totalBytesExpectedToWrite: number,
            /// How many bytes have arrived.
            #[unit(integer)]
            totalBytesWritten: number,
        }

        /// A running download: await it for the file, or watch and stop it.
        interface DownloadTaskPromise extends Promise<downloadFile::FileSuccessCallbackResult> {
            /// Stops the download before its end.
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18804")]
            #[since(weapp = "1.4.0")]
            abort() => void,
            /// Tells each time more of the file has arrived.
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18857")]
            #[since(weapp = "1.4.0")]
            onProgressUpdate(callback: (result: OnProgressUpdateCallbackResult) => void) => void,
            /// Takes off a listener of the progress.
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18840")]
            #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/download-file.d.ts:29")]
            #[since(weapp = "2.1.0")]
            offProgressUpdate(callback: (result: OnProgressUpdateCallbackResult) => void) => void,
            /// Tells of the answer's headers, before the file is complete.
            #[platforms(weapp, h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18845")]
            #[since(weapp = "2.1.0")]
            onHeadersReceived(callback: (result: OnHeadersReceivedCallbackResult) => void) => void,
            /// Takes off a listener of the headers.
            #[platforms(weapp, h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18835")]
            #[since(weapp = "2.1.0")]
            offHeadersReceived(callback: (result: OnHeadersReceivedCallbackResult) => void) => void,
            /// Another name for `onHeadersReceived`.
            headersReceive: (callback: (result: OnHeadersReceivedCallbackResult) => void) => void,
            /// The same as `onProgressUpdate`.
            progress: (callback: (result: OnProgressUpdateCallbackResult) => void) => void,
        }
    }

    /// A download while it runs, to watch it or to stop it.
    #[platforms(weapp, swan, alipay, h5, rn, tt, harmony_hybrid)]
    interface DownloadTask {
        /// Gives the download up.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        abort() => void,
        /// Tells how far the download has come, again and again.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        onProgressUpdate(callback: (result: DownloadTask::OnProgressUpdateCallbackResult) => void) => void,
        /// Ends what `onProgressUpdate` began.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        offProgressUpdate(callback: (result: DownloadTask::OnProgressUpdateCallbackResult) => void) => void,
        /// Tells of the headers as soon as the server has sent them.
        #[platforms(weapp, h5)]
        onHeadersReceived(callback: (result: DownloadTask::OnHeadersReceivedCallbackResult) => void) => void,
        /// Ends what `onHeadersReceived` began.
        #[platforms(weapp, h5)]
        offHeadersReceived(callback: (result: DownloadTask::OnHeadersReceivedCallbackResult) => void) => void,
    }

    /// Downloads a file, and gives a task that tells of progress, can abort, and ends with a path.
    #[platforms(weapp, h5, alipay, swan, rn, tt, harmony_hybrid, harmony)]
    #[see("https://docs.taro.zone/docs/apis/network/download/downloadFile/")]
    function downloadFile(option: downloadFile::Option) => DownloadTask::DownloadTaskPromise;
}
