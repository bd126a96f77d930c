//! `createWorker`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace Worker {
        interface OnMessageCallbackResult {
            message: Record<string, any>,
        }
    }

    interface Worker {
        #[platforms(weapp)]
        onMessage(callback: (result: Worker::OnMessageCallbackResult) => void) => void,
        #[platforms(weapp)]
        onProcessKilled(callback: (result: Worker::OnMessageCallbackResult) => void) => void,
        #[platforms(weapp)]
        postMessage(message: Record<string, any>) => void,
        #[platforms(weapp)]
        terminate() => void,
    }

    /// Creates a `Worker`, which runs a script in a thread of its own; there can be only one.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/worker/createWorker/")]
    function createWorker(scriptPath: string) => Worker;
}
