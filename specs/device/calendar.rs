//! `addPhoneRepeatCalendar`, `addPhoneCalendar`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace addPhoneRepeatCalendar {
        /// An event that comes again and again, for the phone's calendar.
        interface Option {
            /// What the calendar shows as the event's name.
            title: string,
            /// When it begins the first time, in seconds since 1970.
            startTime: number,
            /// Whether it takes the whole day.
            #[default(false)]
            allDay?: boolean,
            /// What it is about, in more words than the title.
            description?: string,
            /// Where it takes place.
            location?: string,
            /// When it ends, in seconds since 1970, as text; when it begins if it is left out.
            endTime?: string,
            /// Whether the phone reminds the user.
            #[default(true)]
            alarm?: boolean,
            /// How long before the beginning the reminder comes; at the beginning if it is left out.
            #[unit(s)]
            #[default(0)]
            alarmOffset?: number,
            /// How often it comes again; every month if it is left out.
            #[default("month")]
            repeatInterval?: RepeatInterval,
            /// When it comes for the last time, in seconds since 1970; without it, it never ends.
            repeatEndTime?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }

        /// How often an event comes again.
        type RepeatInterval =
            /// Once every day.
            | "day"
            /// Once every week.
            | "week"
            /// Once every month, on a day of the month up to the 28th.
            | "month"
            /// Once every year.
            | "year";
    }

    namespace addPhoneCalendar {
        /// A single event for the phone's calendar.
        interface Option {
            /// The name under which the calendar shows it.
            title: string,
            /// When it begins, in seconds since 1970.
            startTime: number,
            /// Whether it takes the whole day.
            #[default(false)]
            allDay?: boolean,
            /// What it is about, in more words than the title.
            description?: string,
            /// Where it takes place.
            location?: string,
            /// When it ends, in seconds since 1970, as text; when it begins if it is left out.
            endTime?: string,
            /// Whether the phone reminds the user.
            #[default(true)]
            alarm?: boolean,
            /// How long before the beginning the reminder comes; at the beginning if it is left out.
            #[unit(s)]
            #[default(0)]
            alarmOffset?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Adds an event that repeats to the system's calendar.
    #[platforms(weapp, h5)]
    #[found(harmony_hybrid = "@tarojs/taro-h5@4.1.11/dist/index.esm.js:1156")]
    #[since(weapp = "2.15.0")]
    #[see("https://docs.taro.zone/docs/apis/device/calendar/addPhoneRepeatCalendar/")]
    function addPhoneRepeatCalendar(option: addPhoneRepeatCalendar::Option) => Promise<CallbackResult>;

    /// Adds an event to the system's calendar.
    #[platforms(weapp, tt, h5)]
    #[found(harmony_hybrid = "@tarojs/taro-h5@4.1.11/dist/index.esm.js:1233")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.15.0")]
    #[see("https://docs.taro.zone/docs/apis/device/calendar/addPhoneCalendar/")]
    function addPhoneCalendar(option: addPhoneCalendar::Option) => Promise<CallbackResult>;
}
