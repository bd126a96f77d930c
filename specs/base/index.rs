//! `canIUse`, `canIUseWebp`, `base64ToArrayBuffer`, `arrayBufferToBase64` and 2 more.

taro_api::spec! {
    #[see("https://docs.taro.zone/docs/apis/base/preloadData/")]
    const preloadData: Record<string, any>;

    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/canIUse/")]
    function canIUse(schema: string) => boolean;

    #[see("https://docs.taro.zone/docs/apis/base/canIUseWebp/")]
    function canIUseWebp() => boolean;

    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/base64ToArrayBuffer/")]
    function base64ToArrayBuffer(base64: string) => ArrayBuffer;

    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/arrayBufferToBase64/")]
    function arrayBufferToBase64(buffer: ArrayBuffer) => string;

    #[see("https://docs.taro.zone/docs/apis/base/preload/")]
    function preload(options: Record<string, any>) => any;

    #[see("https://docs.taro.zone/docs/apis/base/preload/")]
    #[rust("preload_with_key")]
    function preload(key: string, value: any) => any;
}
