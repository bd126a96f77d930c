//! `chooseAddress`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace chooseAddress {
        /// The callbacks that are told the address that the user chooses.
        interface Option {
            complete?: (res: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// An address for deliveries, as the user keeps it with the host.
        interface SuccessCallbackResult extends CallbackResult {
            /// Who receives the delivery.
            userName: string,
            /// For the post, as digits.
            #[platforms(weapp, qq)]
            postalCode: string,
            /// The first level of a Chinese address.
            provinceName: string,
            /// The second level: the city.
            cityName: string,
            /// The third level: the district.
            countyName: string,
            /// The fourth level: the street or town.
            #[platforms(weapp, qq)]
            streetName: string,
            /// The rest: house, floor and room.
            detailInfo: string,
            /// The rest, as WeChat's newer dialog gives it.
            #[platforms(weapp, qq)]
            detailInfoNew: string,
            /// The code of the region.
            #[platforms(weapp, qq)]
            nationalCode: string,
            /// The receiver's mobile phone.
            telNumber: string,
        }
    }

    /// Lets the user choose or edit a delivery address, and gives it.
    #[platforms(weapp, qq, tt, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/address/chooseAddress/")]
    function chooseAddress(option?: chooseAddress::Option) => Promise<chooseAddress::SuccessCallbackResult>;
}
