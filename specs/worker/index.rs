//! `createWorker`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace Worker {
        interface OnMessageCallbackResult {
            message: Record<string, any>,
        }
    }

    interface Worker {
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-worker.d.ts:35")]
        onMessage(callback: (result: Worker::OnMessageCallbackResult) => void) => void,
        #[platforms(weapp)]
        onProcessKilled(callback: (result: Worker::OnMessageCallbackResult) => void) => void,
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16920", tt = "@douyin-microapp/typings@1.3.1/api/create-worker.d.ts:37")]
        postMessage(message: Record<string, any>) => void,
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16925", tt = "@douyin-microapp/typings@1.3.1/api/create-worker.d.ts:39")]
        terminate() => void,
    }

    /// Creates a `Worker`, which runs a script in a thread of its own; there can be only one.
    #[platforms(weapp)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1986", tt = "@douyin-microapp/typings@1.3.1/api/create-worker.d.ts:25")]
    #[since(weapp = "1.9.90")]
    #[see("https://docs.taro.zone/docs/apis/worker/createWorker/")]
    function createWorker(scriptPath: string) => Worker;
}
