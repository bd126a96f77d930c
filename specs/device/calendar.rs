//! `addPhoneRepeatCalendar`, `addPhoneCalendar`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace addPhoneRepeatCalendar {
        interface Option {
            title: string,
            startTime: number,
            #[default(false)]
            allDay?: boolean,
            description?: string,
            location?: string,
            endTime?: string,
            #[default(true)]
            alarm?: boolean,
            #[unit(s)]
            #[default(0)]
            alarmOffset?: number,
            #[default("month")]
            repeatInterval?: RepeatInterval,
            repeatEndTime?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }

        type RepeatInterval = "day" | "week" | "month" | "year";
    }

    namespace addPhoneCalendar {
        interface Option {
            title: string,
            startTime: number,
            #[default(false)]
            allDay?: boolean,
            description?: string,
            location?: string,
            endTime?: string,
            #[default(true)]
            alarm?: boolean,
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
    #[since(weapp = "2.15.0")]
    #[see("https://docs.taro.zone/docs/apis/device/calendar/addPhoneRepeatCalendar/")]
    function addPhoneRepeatCalendar(option: addPhoneRepeatCalendar::Option) => Promise<CallbackResult>;

    /// Adds an event to the system's calendar.
    #[platforms(weapp, tt, h5)]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.15.0")]
    #[see("https://docs.taro.zone/docs/apis/device/calendar/addPhoneCalendar/")]
    function addPhoneCalendar(option: addPhoneCalendar::Option) => Promise<CallbackResult>;
}
