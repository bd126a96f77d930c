//! `chooseInvoiceTitle`, `chooseInvoice`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace chooseInvoiceTitle {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            bankAccount: string,
            bankName: string,
            companyAddress: string,
            errMsg: string,
            taxNumber: string,
            telephone: string,
            title: string,
            type: InvoiceTypeKey,
        }

        type InvoiceTypeKey = 0 | 1;
    }

    namespace chooseInvoice {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
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
