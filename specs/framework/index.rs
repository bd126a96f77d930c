//! `getCurrentPages`, `getApp`.

// Written by `cargo taro import`.

taro_api::spec! {
    /// An open page, with whatever its definition holds.
    interface Page {
        /// The page's path, without its query.
        route?: string,
        /// An older name of `route`.
        #[rust("route_")]
        __route__?: string,
        [key: string]: any,
    }

    namespace getApp {
        /// What to give where there is no app yet.
        interface Option {
            /// Whether a stand-in is given, into which the app is merged later; for independent subpackages.
            #[since(weapp = "2.2.4")]
            allowDefault?: boolean,
        }

        /// The app object, with whatever its definition holds.
        interface Instance {
            /// As it was given to `getApp`.
            allowDefault?: boolean,
            [key: string]: any,
        }
    }

    /// Gives the stack of open pages at once: the first is the bottom one, the last the one shown.
    #[platforms(weapp, h5, rn, tt, harmony_hybrid)]
    #[corrected(() => any[], "a page is an object of the client, which it takes back as itself only")]
    #[see("https://docs.taro.zone/docs/apis/framework/getCurrentPages/")]
    function getCurrentPages() => Page[];

    /// Gives the one app object that all pages share, at once.
    #[platforms(weapp, alipay, h5, rn, jd, qq, swan, tt, quickapp, harmony_hybrid)]
    #[unconfirmed(alipay = "@mini-types/my@3.0.14")]
    #[corrected((opts?: getApp::Option) => any, "the app is one object that all share: what is set on a copy, nobody sees")]
    #[see("https://docs.taro.zone/docs/apis/framework/getApp/")]
    function getApp(opts?: getApp::Option) => getApp::Instance;
}
