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
        FRAMEWORK: "react" | "preact" | "solid" | "vue3",
        TARO_ENV: "weapp" | "h5" | "rn" | "swan" | "alipay" | "tt" | "qq" | "jd" | "quickapp",
        USER_DATA_PATH?: string,
    };
}
