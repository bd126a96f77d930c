//! `uploadFile`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace uploadFile {
        interface Option {
            url: string,
            filePath: string,
            name: string,
            header?: Record<string, any>,
            formData?: Record<string, any>,
            #[unit(ms)]
            #[since(weapp = "2.10.0")]
            timeout?: number,
            #[platforms(h5)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:11405")]
            fileName?: string,
            #[platforms(h5)]
            #[default(true)]
            withCredentials?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            data: string,
            #[unit(integer)]
            statusCode: number,
            errMsg: string,
            #[platforms(weapp)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:11421")]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:13764")]
            header?: Record<string, any>,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:13764")]
            cookies?: string[],
        }
    }

    namespace UploadTask {
        #[both_ways]
        interface OnHeadersReceivedCallbackResult {
            #[corrected(Record<string, any> | string, "on the web it is one text: `@tarojs/taro-h5` 4.2.1, `header: xhr.getAllResponseHeaders()`")]
            header: Record<string, any>,
        }

        #[both_ways]
        interface OnProgressUpdateCallbackResult {
            progress: number,
            #[unit(integer)]
            totalBytesExpectedToSend: number,
            #[unit(integer)]
            totalBytesSent: number,
        }

        interface UploadTaskPromise extends Promise<uploadFile::SuccessCallbackResult> {
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18722")]
            #[since(weapp = "1.4.0")]
            abort() => void,
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18782")]
            #[since(weapp = "1.4.0")]
            onProgressUpdate(callback: (result: OnProgressUpdateCallbackResult) => void) => void,
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18765")]
            #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/upload-file.d.ts:29")]
            #[since(weapp = "2.1.0")]
            offProgressUpdate(callback: (result: OnProgressUpdateCallbackResult) => void) => void,
            #[platforms(weapp, h5, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18770")]
            #[since(weapp = "2.1.0")]
            onHeadersReceived(callback: (result: OnHeadersReceivedCallbackResult) => void) => void,
            #[platforms(weapp, h5, harmony_hybrid)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:18753")]
            #[since(weapp = "2.1.0")]
            offHeadersReceived(callback: (result: OnHeadersReceivedCallbackResult) => void) => void,
            headersReceive: (callback: (result: OnHeadersReceivedCallbackResult) => void) => void,
            progress: (callback: (result: OnProgressUpdateCallbackResult) => void) => void,
        }
    }

    #[platforms(weapp, swan, alipay, h5, rn, tt, harmony_hybrid)]
    interface UploadTask {
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        abort() => void,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        onProgressUpdate(callback: (result: UploadTask::OnProgressUpdateCallbackResult) => void) => void,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        offProgressUpdate(callback: (result: UploadTask::OnProgressUpdateCallbackResult) => void) => void,
        #[platforms(weapp, h5, harmony_hybrid)]
        onHeadersReceived(callback: (result: UploadTask::OnHeadersReceivedCallbackResult) => void) => void,
        #[platforms(weapp, h5, harmony_hybrid)]
        offHeadersReceived(callback: (result: UploadTask::OnHeadersReceivedCallbackResult) => void) => void,
    }

    /// Uploads a file as form data, and gives a task that tells of progress and can abort.
    #[platforms(weapp, swan, alipay, h5, rn, tt, harmony_hybrid, harmony)]
    #[see("https://docs.taro.zone/docs/apis/network/upload/uploadFile/")]
    function uploadFile(option: uploadFile::Option) => UploadTask::UploadTaskPromise;
}
