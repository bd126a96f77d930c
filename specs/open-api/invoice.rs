//! `chooseInvoiceTitle`, `chooseInvoice`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace chooseInvoiceTitle {
        /// The callbacks that are told to whom the invoice goes.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// To whom an invoice is made out.
        interface SuccessCallbackResult extends CallbackResult {
            /// The number of the account.
            bankAccount: string,
            /// At which bank the account is.
            bankName: string,
            /// Where the company has its seat.
            companyAddress: string,
            errMsg: string,
            /// Under which number it pays taxes.
            taxNumber: string,
            /// Where it can be called.
            telephone: string,
            /// The name on the invoice.
            title: string,
            /// Whether it is a company or a person.
            type: InvoiceTypeKey,
        }

        /// Who gets an invoice.
        type InvoiceTypeKey =
            /// A company.
            | 0
            /// A person.
            | 1;
    }

    namespace chooseInvoice {
        /// The callbacks that are told which invoices the user chose.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The invoices that the user chose.
        interface SuccessCallbackResult extends CallbackResult {
            /// A JSON text with `card_id`, `encrypt_code` and `app_id`, by which a server gets them.
            invoiceInfo: string,
            errMsg: string,
        }
    }

    /// Lets the user choose the name and tax data that an invoice is made out to, and gives them.
    #[platforms(weapp)]
    #[since(weapp = "1.5.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/invoice/chooseInvoiceTitle/")]
    function chooseInvoiceTitle(
        option?: chooseInvoiceTitle::Option,
    ) => Promise<chooseInvoiceTitle::SuccessCallbackResult>;

    /// Lets the user choose among existing invoices, and gives those as JSON.
    #[platforms(weapp)]
    #[since(weapp = "2.3.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/invoice/chooseInvoice/")]
    function chooseInvoice(option?: chooseInvoice::Option) => Promise<chooseInvoice::SuccessCallbackResult>;
}
