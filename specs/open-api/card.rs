//! `openCard`, `addCard`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace openCard {
        interface Option {
            cardList: RequestInfo[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RequestInfo {
            cardId: string,
            code: string,
        }
    }

    namespace addCard {
        interface Option {
            cardList: RequestInfo[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface RequestInfo {
            cardExt: string,
            cardId: string,
        }

        interface SuccessCallbackResult extends CallbackResult {
            cardList: AddCardResponseInfo[],
            errMsg: string,
        }

        interface AddCardResponseInfo {
            cardExt: string,
            cardId: string,
            code: string,
            isSuccess: boolean,
        }
    }

    /// Shows coupons and cards out of the user's WeChat wallet.
    #[platforms(weapp)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/card/openCard/")]
    function openCard(option: openCard::Option) => Promise<CallbackResult>;

    /// Adds coupons and cards to the user's WeChat wallet, and gives how each of them went.
    #[platforms(weapp)]
    #[since(weapp = "1.1.0")]
    #[see("https://docs.taro.zone/docs/apis/open-api/card/addCard/")]
    function addCard(option: addCard::Option) => Promise<addCard::SuccessCallbackResult>;
}
