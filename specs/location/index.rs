//! `stopLocationUpdate`, `startLocationUpdateBackground`, `startLocationUpdate`, `openLocation` and 8 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace openLocation {
        interface Option {
            latitude: number,
            longitude: number,
            scale?: number,
            name?: string,
            address?: string,
            #[platforms(swan)]
            ignoredApps?: any[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace getLocation {
        interface Option {
            #[default(false)]
            #[since(weapp = "1.6.0")]
            altitude?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            #[unit(ms)]
            #[since(weapp = "2.9.0")]
            highAccuracyExpireTime?: number,
            #[default(false)]
            #[since(weapp = "2.9.0")]
            isHighAccuracy?: boolean,
            success?: (result: SuccessCallbackResult) => void,
            #[default("wgs84")]
            type?: string,
            #[platforms(swan)]
            #[default(false)]
            needFullAccuracy?: boolean,
        }

        interface SuccessCallbackResult extends CallbackResult {
            accuracy: number,
            #[since(weapp = "1.2.0")]
            altitude: number,
            #[since(weapp = "1.2.0")]
            horizontalAccuracy: number,
            latitude: number,
            longitude: number,
            speed: number,
            #[since(weapp = "1.2.0")]
            verticalAccuracy: number,
            #[platforms(swan)]
            street?: string,
            #[platforms(swan)]
            cityCode?: string,
            #[platforms(swan, tt)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4154")]
            city?: string,
            #[platforms(swan)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4134")]
            country?: string,
            #[platforms(swan)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4139")]
            countryCode?: string,
            #[platforms(swan)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4144")]
            province?: string,
            #[platforms(swan)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4174")]
            streetNumber?: string,
            #[platforms(swan)]
            #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:4164")]
            district?: string,
            #[platforms(swan)]
            isFullAccuracy?: boolean,
            errMsg: string,
        }
    }

    namespace choosePoi {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            type: number,
            city: number,
            name: string,
            address: string,
            latitude: number,
            longitude: number,
        }
    }

    namespace chooseLocation {
        interface Option {
            #[since(weapp = "2.9.0")]
            latitude?: number,
            #[since(weapp = "2.9.0")]
            longitude?: number,
            #[platforms(h5)]
            mapOpts?: Record<string, any>,
            #[platforms(alipay)]
            title?: string,
            success?: (result: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            complete?: (res: CallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            address: string,
            latitude: number,
            longitude: number,
            name: string,
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1190")]
            adCode?: number,
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1190")]
            adName?: string,
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1190")]
            cityCode?: string,
            #[platforms(alipay)]
            cityName?: string,
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1190")]
            provinceCode?: number,
            #[platforms(alipay)]
            provinceName?: string,
            errMsg: string,
        }
    }

    namespace stopLocationUpdate {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace startLocationUpdateBackground {
        interface Option {
            #[default("gcj02")]
            type?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace startLocationUpdate {
        interface Option {
            #[default("gcj02")]
            type?: string,
            #[platforms(swan)]
            #[default(false)]
            needFullAccuracy?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace onLocationChangeError {
        interface CallbackResult {
            #[unit(integer)]
            errCode: number,
            #[platforms(tt)]
            errMsg?: string,
        }
    }

    namespace onLocationChange {
        interface CallbackResult {
            accuracy: number,
            altitude: number,
            horizontalAccuracy: number,
            latitude: number,
            longitude: number,
            speed: number,
            verticalAccuracy: number,
            #[platforms(swan)]
            street?: string,
            #[platforms(swan)]
            cityCode?: string,
            #[platforms(swan, tt)]
            city?: string,
            #[platforms(swan)]
            country?: string,
            #[platforms(swan)]
            countryCode?: string,
            #[platforms(swan)]
            province?: string,
            #[platforms(swan)]
            streetNumber?: string,
            #[platforms(swan)]
            district?: string,
            #[platforms(swan)]
            isFullAccuracy?: boolean,
        }
    }

    namespace getFuzzyLocation {
        interface Option {
            type?: Type,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        type Type = "wgs84" | "gcj02";

        interface SuccessCallbackResult extends CallbackResult {
            latitude: number,
            longitude: number,
        }
    }

    /// Stops location updates, those in the background too.
    #[platforms(weapp, swan, tt, rn)]
    #[found(h5 = "@tarojs/taro-h5@4.2.1/dist/api/location/locationChange.js:120")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.8.0")]
    #[see("https://docs.taro.zone/docs/apis/location/stopLocationUpdate/")]
    function stopLocationUpdate(option?: stopLocationUpdate::Option) => void;

    /// Starts location updates that go on in the background, once the user agrees.
    #[platforms(weapp)]
    #[since(weapp = "2.8.0")]
    #[see("https://docs.taro.zone/docs/apis/location/startLocationUpdateBackground/")]
    function startLocationUpdateBackground(option?: startLocationUpdateBackground::Option) => void;

    /// Starts location updates while the program is in the foreground.
    #[platforms(weapp, swan, tt, rn)]
    #[found(h5 = "@tarojs/taro-h5@4.2.1/dist/api/location/locationChange.js:124")]
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
    #[found(h5 = "@tarojs/taro-h5@4.2.1/dist/api/location/locationChange.js:22")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.19.5")]
    #[see("https://docs.taro.zone/docs/apis/location/onLocationChangeError/")]
    function onLocationChangeError(callback: (result: onLocationChangeError::CallbackResult) => void) => void;

    /// Tells of every new location, once `startLocationUpdate` or its background sibling runs.
    #[platforms(weapp, swan, tt, rn)]
    #[found(h5 = "@tarojs/taro-h5@4.2.1/dist/api/location/locationChange.js:8")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.8.1")]
    #[see("https://docs.taro.zone/docs/apis/location/onLocationChange/")]
    function onLocationChange(callback: (result: onLocationChange::CallbackResult) => void) => void;

    /// Stops telling of failed location updates: one listener or all are taken off.
    #[platforms(weapp, tt)]
    #[found(h5 = "@tarojs/taro-h5@4.2.1/dist/api/location/locationChange.js:25")]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.19.5")]
    #[see("https://docs.taro.zone/docs/apis/location/offLocationChangeError/")]
    function offLocationChangeError(callback?: (result: onLocationChangeError::CallbackResult) => void) => void;

    /// Stops telling of new locations: one listener or all are taken off.
    #[platforms(weapp, swan, tt, rn)]
    #[found(h5 = "@tarojs/taro-h5@4.2.1/dist/api/location/locationChange.js:11")]
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
