//! `downloadFile`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace downloadFile {
        interface Option {
            url: string,
            #[since(weapp = "1.8.0")]
            filePath?: string,
            header?: Record<string, any>,
            #[unit(ms)]
            #[since(weapp = "2.10.0")]
            timeout?: number,
            #[platforms(h5)]
            #[default(true)]
            withCredentials?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: FileSuccessCallbackResult) => void,
        }

        interface FileSuccessCallbackResult extends CallbackResult {
            filePath: string,
            #[unit(integer)]
            statusCode: number,
            tempFilePath: string,
            errMsg: string,
            #[platforms(weapp)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:2281")]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:4918")]
            header?: Record<string, any>,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:4918")]
            #[unit(integer)]
            dataLength?: number,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:4918")]
            cookies?: string[],
            #[since(weapp = "2.10.4")]
            profile?: Record<string, any>,
        }
    }

    namespace DownloadTask {
        #[both_ways]
        interface OnHeadersReceivedCallbackResult {
            #[corrected(Record<string, any> | string, "on the web it is one text: `@tarojs/taro-h5` 4.2.1, `header: xhr.getAllResponseHeaders()`")]
            header: Record<string, any>,
        }

        #[both_ways]
        interface OnProgressUpdateCallbackResult {
            progress: number,
            #[unit(integer)]
            totalBytesExpectedToWrite: number,
            #[unit(integer)]
            totalBytesWritten: number,
        }

        interface DownloadTaskPromise extends Promise<downloadFile::FileSuccessCallbackResult> {
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18804")]
            #[since(weapp = "1.4.0")]
            abort() => void,
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18857")]
            #[since(weapp = "1.4.0")]
            onProgressUpdate(callback: (result: OnProgressUpdateCallbackResult) => void) => void,
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18840")]
            #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/download-file.d.ts:29")]
            #[since(weapp = "2.1.0")]
            offProgressUpdate(callback: (result: OnProgressUpdateCallbackResult) => void) => void,
            #[platforms(weapp, h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18845")]
            #[since(weapp = "2.1.0")]
            onHeadersReceived(callback: (result: OnHeadersReceivedCallbackResult) => void) => void,
            #[platforms(weapp, h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18835")]
            #[since(weapp = "2.1.0")]
            offHeadersReceived(callback: (result: OnHeadersReceivedCallbackResult) => void) => void,
            headersReceive: (callback: (result: OnHeadersReceivedCallbackResult) => void) => void,
            progress: (callback: (result: OnProgressUpdateCallbackResult) => void) => void,
        }
    }

    #[platforms(weapp, swan, alipay, h5, rn, tt, harmony_hybrid)]
    interface DownloadTask {
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        abort() => void,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        onProgressUpdate(callback: (result: DownloadTask::OnProgressUpdateCallbackResult) => void) => void,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        offProgressUpdate(callback: (result: DownloadTask::OnProgressUpdateCallbackResult) => void) => void,
        #[platforms(weapp, h5)]
        onHeadersReceived(callback: (result: DownloadTask::OnHeadersReceivedCallbackResult) => void) => void,
        #[platforms(weapp, h5)]
        offHeadersReceived(callback: (result: DownloadTask::OnHeadersReceivedCallbackResult) => void) => void,
    }

    /// Downloads a file, and gives a task that tells of progress, can abort, and ends with a path.
    #[platforms(weapp, h5, alipay, swan, rn, tt, harmony_hybrid, harmony)]
    #[see("https://docs.taro.zone/docs/apis/network/download/downloadFile/")]
    function downloadFile(option: downloadFile::Option) => DownloadTask::DownloadTaskPromise;
}
