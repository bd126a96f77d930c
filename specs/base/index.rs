//! `canIUse`, `canIUseWebp`, `base64ToArrayBuffer`, `arrayBufferToBase64` and 2 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    /// What `preload` has put aside for the page that comes next.
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/index.js", rn = "@tarojs/taro-rn@4.2.0/dist/index.js", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/runtime/apis/index.js")]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3", alipay = "@mini-types/my@3.0.14", tt = "@douyin-microapp/typings@1.3.1")]
    #[see("https://docs.taro.zone/docs/apis/base/preloadData/")]
    const preloadData: Record<string, any>;

    /// Tells at once whether this host has the API, the parameter or the component that `schema` names.
    #[platforms(weapp, tt, h5, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.extra.d.ts:45", rn = "@tarojs/taro-rn@4.2.0/dist/lib/canIUse/index.js:1")]
    #[since(weapp = "1.1.1")]
    #[see("https://docs.taro.zone/docs/apis/base/canIUse/")]
    function canIUse(schema: string) => boolean;

    /// Tells at once whether WebP pictures can be shown here.
    #[absent(rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[see("https://docs.taro.zone/docs/apis/base/canIUseWebp/")]
    function canIUseWebp() => boolean;

    /// Decodes a Base64 text to its bytes, at once.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:275")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/base/base64ToArrayBuffer/")]
    function base64ToArrayBuffer(base64: string) => ArrayBuffer;

    /// Encodes bytes as a Base64 text, at once.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:270")]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/base/arrayBufferToBase64/")]
    function arrayBufferToBase64(buffer: ArrayBuffer) => string;

    /// Puts several values aside, each by its key, for the page that comes next.
    #[absent(rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[see("https://docs.taro.zone/docs/apis/base/preload/")]
    function preload(options: Record<string, any>) => any;

    /// Puts one value aside, by its key, for the page that comes next.
    #[absent(rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[see("https://docs.taro.zone/docs/apis/base/preload/")]
    #[rust("preload_with_key")]
    function preload(key: string, value: any) => any;
}
