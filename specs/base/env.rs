//! `env`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    /// What the app was built for and runs with: the target, the framework and the folder for its files.
    #[platforms(weapp, h5, rn, harmony_hybrid)]
    #[absent(rn)]
    #[see("https://docs.taro.zone/docs/apis/base/env/")]
    const env: {
        [key: string]: string | undefined,
        #[corrected("react" | "preact" | "solid" | "vue3" | undefined, "mini programs give the client's own `env`, which has `USER_DATA_PATH` alone: `@tarojs/shared` 4.2.1, `dist/native-apis.js`")]
        FRAMEWORK: "react" | "preact" | "solid" | "vue3",
        #[corrected("weapp" | "h5" | "rn" | "swan" | "alipay" | "tt" | "qq" | "jd" | "quickapp" | undefined, "mini programs give the client's own `env`, which has `USER_DATA_PATH` alone: `@tarojs/shared` 4.2.1, `dist/native-apis.js`")]
        TARO_ENV: "weapp" | "h5" | "rn" | "swan" | "alipay" | "tt" | "qq" | "jd" | "quickapp",
        USER_DATA_PATH?: string,
    };
}
