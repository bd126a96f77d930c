//! `chooseContact`, `addPhoneContact`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace chooseContact {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            phoneNumber: string,
            displayName: string,
            phoneNumberList: string,
        }
    }

    namespace addPhoneContact {
        interface Option {
            firstName: string,
            photoFilePath?: string,
            nickName?: string,
            middleName?: string,
            lastName?: string,
            remark?: string,
            mobilePhoneNumber?: string,
            weChatNumber?: string,
            addressCountry?: string,
            addressState?: string,
            addressCity?: string,
            addressStreet?: string,
            addressPostalCode?: string,
            organization?: string,
            title?: string,
            workFaxNumber?: string,
            workPhoneNumber?: string,
            hostNumber?: string,
            email?: string,
            url?: string,
            workAddressCountry?: string,
            workAddressState?: string,
            workAddressCity?: string,
            workAddressStreet?: string,
            workAddressPostalCode?: string,
            homeFaxNumber?: string,
            homePhoneNumber?: string,
            homeAddressCountry?: string,
            homeAddressState?: string,
            homeAddressCity?: string,
            homeAddressStreet?: string,
            homeAddressPostalCode?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    /// Has the user choose one of the phone's contacts, and gives its name and its numbers.
    #[platforms(weapp)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:881")]
    #[since(weapp = "2.8.0")]
    #[see("https://docs.taro.zone/docs/apis/device/contact/chooseContact/")]
    function chooseContact(option: chooseContact::Option) => Promise<chooseContact::SuccessCallbackResult>;

    /// Has the user add what is given to the phone's contacts, as a new one or to one that exists.
    #[platforms(weapp)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:63")]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/device/contact/addPhoneContact/")]
    function addPhoneContact(option: addPhoneContact::Option) => Promise<CallbackResult>;
}
