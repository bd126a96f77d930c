//! `createWorker`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace Worker {
        /// A message of the other thread.
        interface OnMessageCallbackResult {
            /// What the other side gave to `postMessage`, as a copy.
            message: Record<string, any>,
        }
    }

    /// A thread of its own beside the app; both sides talk by messages.
    interface Worker {
        /// Gives each message of the other thread.
        #[platforms(weapp)]
        #[found(tt = "@douyin-microapp/typings@1.3.1/api/create-worker.d.ts:35")]
        onMessage(callback: (result: Worker::OnMessageCallbackResult) => void) => void,
        /// Tells when iOS has ended the thread for want of memory; create another one then.
        #[platforms(weapp)]
        onProcessKilled(callback: (result: Worker::OnMessageCallbackResult) => void) => void,
        /// Sends an object of plain values to the other thread.
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16920", tt = "@douyin-microapp/typings@1.3.1/api/create-worker.d.ts:37")]
        postMessage(message: Record<string, any>) => void,
        /// Ends the thread; only the app itself may call it.
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
