//! `nextTick`.

// Written by `cargo taro import`.

taro_api::spec! {
    /// Calls `callback` a little later, in the next time slice.
    #[platforms(weapp, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/custom-component/nextTick/")]
    function nextTick(callback: (...args: any[]) => any) => void;
}
