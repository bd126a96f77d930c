//! `stopLocationUpdate`, `startLocationUpdateBackground`, `startLocationUpdate`, `openLocation` and 8 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace openLocation {
        /// Which place to show on the host's map.
        interface Option {
            /// From -90, the south pole, to 90; in GCJ-02.
            latitude: number,
            /// From -180 to 180, negative in the west; in GCJ-02.
            longitude: number,
            /// The zoom: 5 to 18 on WeChat, where 18 is the default, and 3 to 19 on Alipay, where it is 15.
            scale?: number,
            /// What the place is called.
            name?: string,
            /// Where the place is, in words.
            address?: string,
            /// Map apps that are not to be offered.
            #[platforms(swan)]
            ignoredApps?: any[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getLocation {
        /// How exact the position must be, and in which system.
        interface Option {
            /// Whether to tell the height, too; that takes longer.
            #[default(false)]
            #[since(weapp = "1.6.0")]
            altitude?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// How long to look for an exact position; three seconds at least, to have an effect.
            #[unit(ms)]
            #[since(weapp = "2.9.0")]
            highAccuracyExpireTime?: number,
            /// Whether to look for the position more exactly.
            #[default(false)]
            #[since(weapp = "2.9.0")]
            isHighAccuracy?: boolean,
            success?: (result: SuccessCallbackResult) => void,
            /// `wgs84` as GPS gives it, or `gcj02` for maps and `openLocation`.
            #[default("wgs84")]
            type?: string,
            /// Whether to ask the user for the exact position; iOS 14, Android 12 and later.
            #[platforms(swan)]
            #[default(false)]
            needFullAccuracy?: boolean,
        }

        /// The position of the device, and how exact it is.
        interface SuccessCallbackResult extends CallbackResult {
            /// How exact the position is: the smaller, the better.
            accuracy: number,
            /// The height, in metres; asked for with `altitude`.
            #[since(weapp = "1.2.0")]
            altitude: number,
            /// By how many metres the position may be wrong.
            #[since(weapp = "1.2.0")]
            horizontalAccuracy: number,
            /// Degrees, from -90 in the south to 90 in the north.
            latitude: number,
            /// Degrees, from -180 in the west to 180 in the east.
            longitude: number,
            /// How fast the device moves, in metres per second.
            speed: number,
            /// By how many metres the height may be wrong; Android gives 0.
            #[since(weapp = "1.2.0")]
            verticalAccuracy: number,
            /// The name of the street in which the device is.
            #[platforms(swan)]
            street?: string,
            /// A code that stands for the city.
            #[platforms(swan)]
            cityCode?: string,
            /// The name of the city in which the device is.
            #[platforms(swan, tt)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4154")]
            city?: string,
            /// The name of the country in which the device is.
            #[platforms(swan)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4134")]
            country?: string,
            /// A code that stands for the country.
            #[platforms(swan)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4139")]
            countryCode?: string,
            /// The name of the province in which the device is.
            #[platforms(swan)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4144")]
            province?: string,
            /// The house number in the street.
            #[platforms(swan)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4174")]
            #[corrected(Record<string, any> | string, "@mini-types/my@3.0.14/types/lib.my.d.ts:4174 has an object")]
            streetNumber?: string,
            /// The part of the city.
            #[platforms(swan)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4164")]
            district?: string,
            /// Whether the user has allowed the exact position.
            #[platforms(swan)]
            isFullAccuracy?: boolean,
            errMsg: string,
        }
    }

    namespace choosePoi {
        /// Callbacks for `choosePoi`; the user does the rest.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The city or the place that the user chose.
        interface SuccessCallbackResult extends CallbackResult {
            /// 1 if it is a city, 2 if it is an exact place.
            type: number,
            /// The city that the user chose, or in which the place is.
            city: number,
            /// What the chosen place is called.
            name: string,
            /// Where the chosen place is, in words.
            address: string,
            /// How far north, in degrees of GCJ-02; negative in the south.
            latitude: number,
            /// How far east, in degrees of GCJ-02; negative in the west.
            longitude: number,
        }
    }

    namespace chooseLocation {
        /// Where the map is to open.
        interface Option {
            /// The latitude of the middle of the map when it opens.
            #[since(weapp = "2.9.0")]
            latitude?: number,
            /// The longitude of the middle of the map when it opens.
            #[since(weapp = "2.9.0")]
            longitude?: number,
            /// More settings for the map component of the web.
            #[platforms(h5)]
            mapOpts?: Record<string, any>,
            /// The page's heading; Alipay has one of its own if it is left out.
            #[platforms(alipay)]
            title?: string,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        /// The place that the user chose.
        interface SuccessCallbackResult extends CallbackResult {
            /// The place's address, in words.
            address: string,
            /// From -90 to 90, in GCJ-02; negative in the south.
            latitude: number,
            /// From -180 to 180, in GCJ-02; negative in the west.
            longitude: number,
            /// What the place is called.
            name: string,
            /// The official number of the district.
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1190")]
            adCode?: number,
            /// What the district is called; Alipay only.
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1190")]
            adName?: string,
            /// The official number of the city.
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1190")]
            cityCode?: string,
            /// What the city is called; Alipay only.
            #[platforms(alipay)]
            cityName?: string,
            /// The official number of the province.
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1190")]
            provinceCode?: number,
            /// What the province is called; Alipay only.
            #[platforms(alipay)]
            provinceName?: string,
            errMsg: string,
        }
    }

    namespace stopLocationUpdate {
        /// Callbacks for the end of the updates.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace startLocationUpdateBackground {
        /// In which system positions are told while the app is in the background.
        interface Option {
            /// `wgs84` for GPS coordinates, `gcj02` for those of Chinese maps.
            #[default("gcj02")]
            type?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace startLocationUpdate {
        /// In which system positions are told, and how exactly.
        interface Option {
            /// `wgs84`, or `gcj02` as `openLocation` needs it.
            #[default("gcj02")]
            type?: string,
            /// Whether exact positions are asked for; iOS 14, Android 12 and later.
            #[platforms(swan)]
            #[default(false)]
            needFullAccuracy?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onLocationChangeError {
        /// Why positions can no longer be told.
        interface CallbackResult {
            #[unit(integer)]
            errCode: number,
            #[platforms(tt)]
            errMsg?: string,
        }
    }

    namespace onLocationChange {
        /// The new position of the device.
        interface CallbackResult {
            /// How exactly the position is known: the smaller, the better.
            accuracy: number,
            /// The height in metres.
            altitude: number,
            /// How far off the position may be, in metres.
            horizontalAccuracy: number,
            /// North is positive, up to 90 degrees.
            latitude: number,
            /// East is positive, up to 180 degrees.
            longitude: number,
            /// In metres per second.
            speed: number,
            /// How far off the height may be, in metres; 0 on Android.
            verticalAccuracy: number,
            /// The new street's name.
            #[platforms(swan)]
            street?: string,
            /// The new city, as a code.
            #[platforms(swan)]
            cityCode?: string,
            /// The new city's name; not on Douyin for iOS.
            #[platforms(swan, tt)]
            city?: string,
            /// The name of the country after the change.
            #[platforms(swan)]
            country?: string,
            /// The code of the country after the change.
            #[platforms(swan)]
            countryCode?: string,
            /// The name of the province after the change.
            #[platforms(swan)]
            province?: string,
            /// The house number after the change.
            #[platforms(swan)]
            streetNumber?: string,
            /// The part of the city after the change.
            #[platforms(swan)]
            district?: string,
            /// Whether it is the exact position.
            #[platforms(swan)]
            isFullAccuracy?: boolean,
        }
    }

    namespace getFuzzyLocation {
        /// In which system the rough position is told.
        interface Option {
            /// The coordinate system of the answer.
            type?: Type,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// A system of coordinates on the earth.
        type Type =
            /// The coordinates that GPS uses.
            | "wgs84"
            /// The coordinates of Chinese maps, shifted against GPS; `openLocation` takes them.
            | "gcj02";

        /// Roughly where the device is.
        interface SuccessCallbackResult extends CallbackResult {
            /// Roughly how far north, from -90 to 90.
            latitude: number,
            /// Roughly how far east, from -180 to 180.
            longitude: number,
        }
    }

    /// Stops location updates, those in the background too.
    #[platforms(weapp, swan, tt, rn)]
    #[found(h5 = "@tarojs/taro-h5@4.2.1/dist/api/location/locationChange.js:120", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/location/stopLocationUpdate.js:10")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.8.0")]
    #[see("https://docs.taro.zone/docs/apis/location/stopLocationUpdate/")]
    function stopLocationUpdate(option?: stopLocationUpdate::Option) => void;

    /// Starts location updates that go on in the background, once the user agrees.
    #[platforms(weapp)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/location/startLocationUpdateBackground.js:10")]
    #[since(weapp = "2.8.0")]
    #[see("https://docs.taro.zone/docs/apis/location/startLocationUpdateBackground/")]
    function startLocationUpdateBackground(option?: startLocationUpdateBackground::Option) => void;

    /// Starts location updates while the program is in the foreground.
    #[platforms(weapp, swan, tt, rn)]
    #[found(h5 = "@tarojs/taro-h5@4.2.1/dist/api/location/locationChange.js:124", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/location/startLocationUpdate.js:10")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.8.0")]
    #[see("https://docs.taro.zone/docs/apis/location/startLocationUpdate/")]
    function startLocationUpdate(option?: startLocationUpdate::Option) => void;

    /// Shows a place on the host's own map.
    #[platforms(weapp, alipay, swan, jd, tt, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/location/openLocation/")]
    function openLocation(option: openLocation::Option) => Promise<CallbackResult>;

    /// Tells of failures of the location updates.
    #[platforms(weapp, tt)]
    #[found(h5 = "@tarojs/taro-h5@4.2.1/dist/api/location/locationChange.js:22", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/location/onLocationChangeError.js:10")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.19.5")]
    #[see("https://docs.taro.zone/docs/apis/location/onLocationChangeError/")]
    function onLocationChangeError(callback: (result: onLocationChangeError::CallbackResult) => void) => void;

    /// Tells of every new location, once `startLocationUpdate` or its background sibling runs.
    #[platforms(weapp, swan, tt, rn)]
    #[found(h5 = "@tarojs/taro-h5@4.2.1/dist/api/location/locationChange.js:8", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/location/onLocationChange.js:10")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.8.1")]
    #[see("https://docs.taro.zone/docs/apis/location/onLocationChange/")]
    function onLocationChange(callback: (result: onLocationChange::CallbackResult) => void) => void;

    /// Stops telling of failed location updates: one listener or all are taken off.
    #[platforms(weapp, tt)]
    #[found(h5 = "@tarojs/taro-h5@4.2.1/dist/api/location/locationChange.js:25", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/location/offLocationChangeError.js:9")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.19.5")]
    #[see("https://docs.taro.zone/docs/apis/location/offLocationChangeError/")]
    function offLocationChangeError(callback?: (result: onLocationChangeError::CallbackResult) => void) => void;

    /// Stops telling of new locations: one listener or all are taken off.
    #[platforms(weapp, swan, tt, rn)]
    #[found(h5 = "@tarojs/taro-h5@4.2.1/dist/api/location/locationChange.js:11", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/location/offLocationChange.js:9")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.8.1")]
    #[see("https://docs.taro.zone/docs/apis/location/offLocationChange/")]
    function offLocationChange(callback?: (result: onLocationChange::CallbackResult) => void) => void;

    /// Asks for the device's location and speed.
    #[platforms(weapp, swan, jd, qq, tt, rn, harmony_hybrid, harmony)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4090", h5 = "@tarojs/taro-h5@4.2.1/dist/api/location/getLocation.js:62")]
    #[see("https://docs.taro.zone/docs/apis/location/getLocation/")]
    function getLocation(option: getLocation::Option) => Promise<getLocation::SuccessCallbackResult>;

    /// Lets the user choose a point of interest or just a city from a list, and gives it.
    #[platforms(weapp)]
    #[see("https://docs.taro.zone/docs/apis/location/choosePoi/")]
    function choosePoi(option: choosePoi::Option) => Promise<choosePoi::SuccessCallbackResult>;

    /// Lets the user choose a place on a map, and gives its name, address and coordinates.
    #[platforms(weapp, alipay, swan, jd, tt, h5, harmony_hybrid)]
    #[see("https://docs.taro.zone/docs/apis/location/chooseLocation/")]
    function chooseLocation(option: chooseLocation::Option) => Promise<chooseLocation::SuccessCallbackResult>;

    /// Asks for the device's approximate location.
    #[platforms(weapp, harmony_hybrid)]
    #[since(weapp = "2.25.0")]
    #[see("https://docs.taro.zone/docs/apis/location/getFuzzyLocation/")]
    function getFuzzyLocation(option: getFuzzyLocation::Option) => Promise<getFuzzyLocation::SuccessCallbackResult>;
}
