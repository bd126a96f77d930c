//! `env`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    /// What the app was built for and runs with: the target, the framework and the folder for its files.
    #[platforms(weapp, h5, rn, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:7", tt = "@douyin-microapp/typings@1.3.1/api/env.d.ts:21")]
    #[absent(rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[see("https://docs.taro.zone/docs/apis/base/env/")]
    const env: {
        [key: string]: string | undefined,
        /// The framework that the app is written with, set when it is built.
        #[corrected("react" | "preact" | "solid" | "vue3" | undefined, "mini programs give the client's own `env`, which has `USER_DATA_PATH` alone: `@tarojs/shared` 4.2.1, `dist/native-apis.js`")]
        FRAMEWORK:
            /// The app uses React.
            | "react"
            /// The app uses Preact.
            | "preact"
            /// The app uses Solid.
            | "solid"
            /// The app uses Vue 3.
            | "vue3",
        /// The target that the app was built for, as `taro build --type` names it.
        #[corrected("weapp" | "h5" | "rn" | "swan" | "alipay" | "tt" | "qq" | "jd" | "quickapp" | undefined, "mini programs give the client's own `env`, which has `USER_DATA_PATH` alone: `@tarojs/shared` 4.2.1, `dist/native-apis.js`")]
        TARO_ENV:
            /// WeChat's mini programs.
            | "weapp"
            /// Browsers.
            | "h5"
            /// React Native.
            | "rn"
            /// Baidu's smart programs.
            | "swan"
            /// Alipay's mini programs.
            | "alipay"
            /// The mini programs of Douyin and its sisters.
            | "tt"
            /// QQ's mini programs.
            | "qq"
            /// JD's mini programs.
            | "jd"
            /// Quick apps.
            | "quickapp",
        /// The folder in which the program may keep files of the user.
        USER_DATA_PATH?: string,
    };
}
