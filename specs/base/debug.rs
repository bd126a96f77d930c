//! `setEnableDebug`, `getRealtimeLogManager`, `getLogManager`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace setEnableDebug {
        interface Option {
            enableDebug: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface Promised extends CallbackResult {
            errMsg: string,
        }
    }

    namespace getLogManager {
        interface Option {
            #[default(0)]
            #[since(weapp = "2.3.2")]
            level?: 0 | 1,
        }
    }

    #[platforms(weapp, harmony_hybrid)]
    interface console {
        #[platforms(weapp, harmony_hybrid)]
        debug(...args: any[]) => void,
        #[platforms(weapp, harmony_hybrid)]
        error(...args: any[]) => void,
        #[platforms(weapp, harmony_hybrid)]
        group(label?: string) => void,
        #[platforms(weapp, harmony_hybrid)]
        groupEnd() => void,
        #[platforms(weapp, harmony_hybrid)]
        info(...args: any[]) => void,
        #[platforms(weapp, tt, harmony_hybrid)]
        log(...args: any[]) => void,
        #[platforms(weapp, harmony_hybrid)]
        warn(...args: any[]) => void,
    }

    #[platforms(weapp)]
    interface LogManager {
        #[platforms(weapp)]
        debug(...args: any[]) => void,
        #[platforms(weapp)]
        info(...args: any[]) => void,
        #[platforms(weapp)]
        log(...args: any[]) => void,
        #[platforms(weapp)]
        warn(...args: any[]) => void,
    }

    #[platforms(weapp)]
    interface RealtimeLogManager {
        #[platforms(weapp)]
        #[since(weapp = "2.8.1")]
        addFilterMsg(msg: string) => void,
        #[platforms(weapp)]
        error(...args: any[]) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.9.1")]
        in(pageInstance: any) => void,
        #[platforms(weapp)]
        info(...args: any[]) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.7.3")]
        setFilterMsg(msg: string) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.16.0")]
        tag(tagName: string) => RealtimeTagLogManager,
        #[platforms(weapp)]
        warn(...args: any[]) => void,
    }

    #[platforms(weapp)]
    interface RealtimeTagLogManager {
        #[platforms(weapp)]
        addFilterMsg(msg: string) => void,
        #[platforms(weapp)]
        error(key: string, value: Record<string, any> | any[] | number | string) => void,
        #[platforms(weapp)]
        info(key: string, value: Record<string, any> | any[] | number | string) => void,
        #[platforms(weapp)]
        setFilterMsg(msg: string) => void,
        #[platforms(weapp)]
        warn(key: string, value: Record<string, any> | any[] | number | string) => void,
    }

    /// Turns the host's debugging panel on or off, in a released app as well.
    #[platforms(weapp)]
    #[since(weapp = "1.4.0")]
    #[see("https://docs.taro.zone/docs/apis/base/debug/setEnableDebug/")]
    function setEnableDebug(res: setEnableDebug::Option) => Promise<setEnableDebug::Promised>;

    /// Gives the log whose lines reach the developer's console while users run the app.
    #[platforms(weapp)]
    #[since(weapp = "2.7.1")]
    #[see("https://docs.taro.zone/docs/apis/base/debug/getRealtimeLogManager/")]
    function getRealtimeLogManager() => RealtimeLogManager;

    /// Gives the log that stays on the device until the user sends it with a complaint.
    #[platforms(weapp)]
    #[since(weapp = "2.1.0")]
    #[see("https://docs.taro.zone/docs/apis/base/debug/getLogManager/")]
    function getLogManager(res?: getLogManager::Option) => LogManager;
}
