//! `chooseLicensePlate`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace chooseLicensePlate {
        /// The callbacks that are told the licence plate.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The licence plate that the user chose.
        interface SuccessCallbackResult extends CallbackResult {
            /// The characters on the car's plate.
            plateNumber: string,
        }
    }

    /// Lets the user choose the number plate of a car, and gives it.
    #[platforms(weapp)]
    #[since(weapp = "2.19.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/license-plate/chooseLicensePlate/")]
    function chooseLicensePlate(
        option?: chooseLicensePlate::Option,
    ) => Promise<chooseLicensePlate::SuccessCallbackResult>;
}
