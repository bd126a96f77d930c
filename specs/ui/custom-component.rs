//! `nextTick`.

taro_api::spec! {
    #[platforms(weapp, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/ui/custom-component/nextTick/")]
    function nextTick(callback: (...args: any[]) => any) => void;
}
