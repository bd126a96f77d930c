//! `chooseContact`, `addPhoneContact`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace chooseContact {
        /// What `chooseContact` takes: listeners only.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The person that the user has chosen.
        interface SuccessCallbackResult extends CallbackResult {
            /// The number that was chosen.
            phoneNumber: string,
            /// The person's name, as the address book shows it.
            displayName: string,
            /// All numbers of the person: on some Androids one can choose a person, but no number.
            phoneNumberList: string,
        }
    }

    namespace addPhoneContact {
        /// The person to fill into the address book's form.
        interface Option {
            /// The given name; the only part that is required.
            firstName: string,
            /// A picture of the person: a local path.
            photoFilePath?: string,
            /// What friends call the person.
            nickName?: string,
            /// The name between given name and family name.
            middleName?: string,
            /// The family name.
            lastName?: string,
            /// A note of any kind.
            remark?: string,
            /// The number under which the person can be reached anywhere.
            mobilePhoneNumber?: string,
            /// The person's id in WeChat.
            weChatNumber?: string,
            /// The country of the postal address.
            addressCountry?: string,
            /// The state or province of the postal address.
            addressState?: string,
            /// The town of the postal address.
            addressCity?: string,
            /// Street and house of the postal address.
            addressStreet?: string,
            /// The code of the postal address's district.
            addressPostalCode?: string,
            /// The company that the person works for.
            organization?: string,
            /// What the person is in the company.
            title?: string,
            /// Where a fax reaches the person at work.
            workFaxNumber?: string,
            /// The number of the person's phone at work.
            workPhoneNumber?: string,
            /// The company's main number.
            hostNumber?: string,
            /// Where to write an e-mail to.
            email?: string,
            /// The address of the person's website.
            url?: string,
            /// The country that the person works in.
            workAddressCountry?: string,
            /// The state or province that the person works in.
            workAddressState?: string,
            /// The town that the person works in.
            workAddressCity?: string,
            /// Street and house where the person works.
            workAddressStreet?: string,
            /// The code of the district where the person works.
            workAddressPostalCode?: string,
            /// Where a fax reaches the person at home.
            homeFaxNumber?: string,
            /// Where a call reaches the person at home.
            homePhoneNumber?: string,
            /// The country that the person lives in.
            homeAddressCountry?: string,
            /// The state or province that the person lives in.
            homeAddressState?: string,
            /// The town that the person lives in.
            homeAddressCity?: string,
            /// Street and house where the person lives.
            homeAddressStreet?: string,
            /// The code of the district where the person lives.
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
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:63", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/contact/addPhoneContact.js:16")]
    #[since(weapp = "1.2.0")]
    #[see("https://docs.taro.zone/docs/apis/device/contact/addPhoneContact/")]
    function addPhoneContact(option: addPhoneContact::Option) => Promise<CallbackResult>;
}
