//! `nextTick`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    /// Calls `callback` a little later, in the next time slice.
    #[platforms(weapp, h5, harmony_hybrid)]
    #[found(swan = "@tarojs/api@4.2.1/dist/index.esm.js:235", alipay = "@tarojs/api@4.2.1/dist/index.esm.js:235", tt = "@tarojs/api@4.2.1/dist/index.esm.js:235", qq = "@tarojs/api@4.2.1/dist/index.esm.js:235", jd = "@tarojs/api@4.2.1/dist/index.esm.js:235")]
    #[corrected((callback: () => void) => void, "it is called with nothing, and what it returns goes nowhere")]
    #[see("https://docs.taro.zone/docs/apis/ui/custom-component/nextTick/")]
    #[once]
    function nextTick(callback: (...args: any[]) => any) => void;
}
