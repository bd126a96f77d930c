//! `openCard`, `addCard`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace openCard {
        /// Which cards of the user to show.
        interface Option {
            /// The cards, each with its code.
            cardList: RequestInfo[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// A card that the user has.
        interface RequestInfo {
            /// What kind of card it is.
            cardId: string,
            /// The user's own code, decrypted from what `addCard` gave.
            code: string,
        }
    }

    namespace addCard {
        /// Which cards to offer to the user.
        interface Option {
            /// The cards that are offered.
            cardList: RequestInfo[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// A card that is offered.
        interface RequestInfo {
            /// More about the card, and its signature: an object as JSON text.
            cardExt: string,
            /// Which card it is, by its number at WeChat.
            cardId: string,
        }

        /// Which cards the user took.
        interface SuccessCallbackResult extends CallbackResult {
            /// What became of each card.
            cardList: AddCardResponseInfo[],
            errMsg: string,
        }

        /// What became of one card.
        interface AddCardResponseInfo {
            /// The text that the card was offered with.
            cardExt: string,
            /// Which card the user got.
            cardId: string,
            /// The user's code, encrypted; WeChat's server decrypts it.
            code: string,
            /// Whether the user has it now.
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
