//! `uploadFile`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace uploadFile {
        interface Option {
            url: string,
            filePath: string,
            name: string,
            header?: Record<string, any>,
            formData?: Record<string, any>,
            #[unit(ms)]
            timeout?: number,
            #[platforms(h5)]
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
            header?: Record<string, any>,
            #[platforms(weapp)]
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
            abort() => void,
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            onProgressUpdate(callback: (result: OnProgressUpdateCallbackResult) => void) => void,
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            offProgressUpdate(callback: (result: OnProgressUpdateCallbackResult) => void) => void,
            #[platforms(weapp, h5, harmony_hybrid)]
            onHeadersReceived(callback: (result: OnHeadersReceivedCallbackResult) => void) => void,
            #[platforms(weapp, h5, harmony_hybrid)]
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
