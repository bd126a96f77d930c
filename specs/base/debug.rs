//! `setEnableDebug`, `getRealtimeLogManager`, `getLogManager`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace setEnableDebug {
        /// Whether debugging is to be on or off.
        interface Option {
            /// `true` turns debugging on, in a released program as well.
            enableDebug: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// The answer once debugging has been turned on or off.
        interface Promised extends CallbackResult {
            errMsg: string,
        }
    }

    namespace getLogManager {
        /// How much goes into the log by itself.
        interface Option {
            /// Whether the host writes its own lines between those of the program.
            #[default(0)]
            #[since(weapp = "2.3.2")]
            level?:
                /// The life of app and pages, and calls of the host's functions, are written too.
                | 0
                /// Only what the program writes is in the log.
                | 1,
        }
    }

    /// The host's console: in WeChat, the lines appear in vConsole.
    #[platforms(weapp, harmony_hybrid)]
    interface console {
        /// Writes a line for the time of development.
        #[platforms(weapp, harmony_hybrid)]
        debug(...args: any[]) => void,
        /// Writes a line about something that went wrong.
        #[platforms(weapp, harmony_hybrid)]
        error(...args: any[]) => void,
        /// Begins a group of lines, in the developer tools only.
        #[platforms(weapp, harmony_hybrid)]
        group(label?: string) => void,
        /// Ends the group of lines that `group` began.
        #[platforms(weapp, harmony_hybrid)]
        groupEnd() => void,
        /// Writes a line that informs.
        #[platforms(weapp, harmony_hybrid)]
        info(...args: any[]) => void,
        /// Writes a plain line.
        #[platforms(weapp, tt, harmony_hybrid)]
        log(...args: any[]) => void,
        /// Writes a line about something doubtful.
        #[platforms(weapp, harmony_hybrid)]
        warn(...args: any[]) => void,
    }

    /// A log on the device of at most 5 MB, which users send with their feedback; the oldest lines go first.
    #[platforms(weapp)]
    interface LogManager {
        /// Writes a line of the lowest level, of 100 KB at most.
        #[platforms(weapp)]
        debug(...args: any[]) => void,
        /// Writes a line that informs, of 100 KB at most.
        #[platforms(weapp)]
        info(...args: any[]) => void,
        /// Writes a plain line, of 100 KB at most.
        #[platforms(weapp)]
        log(...args: any[]) => void,
        /// Writes a warning, of 100 KB at most.
        #[platforms(weapp)]
        warn(...args: any[]) => void,
    }

    /// A log that is sent to the developer's console while the program runs.
    #[platforms(weapp)]
    interface RealtimeLogManager {
        /// Adds another word by which the lines can be found in the console.
        #[platforms(weapp)]
        #[since(weapp = "2.8.1")]
        addFilterMsg(msg: string) => void,
        /// Sends a line about something that went wrong, of 5 KB at most.
        #[platforms(weapp)]
        error(...args: any[]) => void,
        /// Says to which page the lines belong from now on.
        #[platforms(weapp)]
        #[since(weapp = "2.9.1")]
        in(pageInstance: any) => void,
        /// Sends a line that informs, of 5 KB at most.
        #[platforms(weapp)]
        info(...args: any[]) => void,
        /// Sets the word, of 1 KB at most, by which the lines can be found in the console.
        #[platforms(weapp)]
        #[since(weapp = "2.7.3")]
        setFilterMsg(msg: string) => void,
        /// Gives a log whose lines are gathered under a tag; for plugins only.
        #[platforms(weapp)]
        #[since(weapp = "2.16.0")]
        tag(tagName: string) => RealtimeTagLogManager,
        /// Sends a warning, of 5 KB at most.
        #[platforms(weapp)]
        warn(...args: any[]) => void,
    }

    /// A log of a plugin: its lines stand under one tag, each with a key and a value.
    #[platforms(weapp)]
    interface RealtimeTagLogManager {
        /// Adds a word to those by which the tag's lines can be found.
        #[platforms(weapp)]
        addFilterMsg(msg: string) => void,
        /// Sends a key and a value about something that went wrong.
        #[platforms(weapp)]
        error(key: string, value: Record<string, any> | any[] | number | string) => void,
        /// Sends a key and a value that inform.
        #[platforms(weapp)]
        info(key: string, value: Record<string, any> | any[] | number | string) => void,
        /// Sets the word, of 1 KB at most, by which the tag's lines can be found.
        #[platforms(weapp)]
        setFilterMsg(msg: string) => void,
        /// Sends a key and a value that warn.
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
