//! `requestPolymerPayment`, `getOptimalPriceInfo`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace requestPolymerPayment {
        /// Which order is paid.
        interface Option {
            /// The order, as the server has signed it.
            orderInfo: OrderInfo,
            success?: (res: CallbackResult) => any,
            fail?: (err: FailCallbackResult) => any,
            complete?: (res: CallbackResult) => any,
        }

        /// An order at Baidu's cashier.
        interface OrderInfo {
            /// Which contract the money goes to.
            dealId: string,
            /// The program's key for payments, which Baidu gave it.
            appKey: string,
            /// What is to be paid, in hundredths of a yuan.
            totalAmount: string,
            /// The program's own id of the order.
            tpOrderId: string,
            /// The address that is told how the payment goes; that of the console if it is left out.
            notifyUrl?: string,
            /// What the order is called.
            dealTitle: string,
            /// Which fields are signed: always `1`, which includes the amount.
            signFieldsRange: string,
            /// The server's signature.
            rsaSign: string,
            /// The details of the order, as a text of JSON.
            bizInfo?: string,
            /// The page that is shown after the payment, in the web version.
            payResultUrl?: string,
            /// What the payment component in the page gave; without it, the cashier's panel opens.
            inlinePaySign?: string,
            /// The ids of products that coupons are for, with commas between them.
            promotionTag?: string,
        }

        /// Why a payment failed.
        interface FailCallbackResult extends CallbackResult {
            #[unit(integer)]
            errCode: number,
            /// More about it, which is given in few cases.
            data: DetailFailData,
        }

        /// More about why a payment failed.
        interface DetailFailData {
            /// The exact code: 20014 if the app for the digital yuan is missing.
            #[unit(integer)]
            subErrCode: number,
            /// The exact reason, in words.
            subErrMsg: string,
        }
    }

    namespace getOptimalPriceInfo {
        /// Which products are asked about.
        interface Option {
            /// The products, by the program that sells them.
            productsInfo: ProductInfo[],
            success?: (res: SuccessCallbackResult) => any,
            fail?: (err: CallbackResult) => any,
        }

        /// Products of one program.
        interface ProductInfo {
            /// The program's key for payments.
            appKey: string,
            /// What is sold, with prices.
            products: Product[],
        }

        /// A product with its price.
        interface Product {
            /// The price of one, before coupons.
            amount: number,
            /// The id of the product that coupons are for.
            promotionTag?: string,
            /// The program's own id of the product, which comes back in the answer.
            productId: string,
        }

        /// What the products cost after coupons.
        interface SuccessCallbackResult extends CallbackResult {
            /// The products, by the program that sells them.
            productsInfo: ProductInfoSuccess[],
        }

        /// Products of one program, with what they cost.
        interface ProductInfoSuccess {
            /// The program's key for payments.
            appKey: string,
            /// What is sold, with the reduced prices.
            products: ProductSuccess[],
        }

        /// A product with what it costs after coupons.
        interface ProductSuccess {
            /// The price of one, before coupons.
            amount: number,
            /// The program's own id of the product.
            productId: string,
            /// The id of the product that coupons are for.
            promotionTag: string,
            /// How much the coupons take off.
            reduceAmount: number,
            /// What is left to pay.
            afterPayAmount: number,
        }
    }

    /// Opens Baidu's cashier, which offers several ways to pay an order.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/pay/requestPolymerPayment/")]
    function requestPolymerPayment(option: requestPolymerPayment::Option) => void;

    /// Asks what products cost the user after the best of their Baidu coupons.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/pay/getOptimalPriceInfo/")]
    function getOptimalPriceInfo(option: getOptimalPriceInfo::Option) => void;
}
