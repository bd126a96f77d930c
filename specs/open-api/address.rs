//! `chooseAddress`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace chooseAddress {
        interface Option {
            complete?: (res: SuccessCallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            userName: string,
            #[platforms(weapp, qq)]
            postalCode: string,
            provinceName: string,
            cityName: string,
            countyName: string,
            #[platforms(weapp, qq)]
            streetName: string,
            detailInfo: string,
            #[platforms(weapp, qq)]
            detailInfoNew: string,
            #[platforms(weapp, qq)]
            nationalCode: string,
            telNumber: string,
        }
    }

    /// Lets the user choose or edit a delivery address, and gives it.
    #[platforms(weapp, qq, tt, jd)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/address/chooseAddress/")]
    function chooseAddress(option?: chooseAddress::Option) => Promise<chooseAddress::SuccessCallbackResult>;
}
