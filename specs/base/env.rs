//! `env`.

taro_api::spec! {
    #[platforms(weapp, h5, rn, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/base/env/")]
    const env: {
        [key: string]: string | undefined,
        FRAMEWORK: "react" | "preact" | "solid" | "vue3",
        TARO_ENV: "weapp" | "h5" | "rn" | "swan" | "alipay" | "tt" | "qq" | "jd" | "quickapp",
        USER_DATA_PATH?: string,
    };
}
