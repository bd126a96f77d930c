//! `requestPolymerPayment`, `getOptimalPriceInfo`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace requestPolymerPayment {
        interface Option {
            orderInfo: OrderInfo,
            success?: (res: CallbackResult) => any,
            fail?: (err: FailCallbackResult) => any,
            complete?: (res: CallbackResult) => any,
        }

        interface OrderInfo {
            dealId: string,
            appKey: string,
            totalAmount: string,
            tpOrderId: string,
            notifyUrl?: string,
            dealTitle: string,
            signFieldsRange: string,
            rsaSign: string,
            bizInfo?: string,
            payResultUrl?: string,
            inlinePaySign?: string,
            promotionTag?: string,
        }

        interface FailCallbackResult extends CallbackResult {
            #[unit(integer)]
            errCode: number,
            data: DetailFailData,
        }

        interface DetailFailData {
            #[unit(integer)]
            subErrCode: number,
            subErrMsg: string,
        }
    }

    namespace getOptimalPriceInfo {
        interface Option {
            productsInfo: ProductInfo[],
            success?: (res: SuccessCallbackResult) => any,
            fail?: (err: CallbackResult) => any,
        }

        interface ProductInfo {
            appKey: string,
            products: Product[],
        }

        interface Product {
            amount: number,
            promotionTag?: string,
            productId: string,
        }

        interface SuccessCallbackResult extends CallbackResult {
            productsInfo: ProductInfoSuccess[],
        }

        interface ProductInfoSuccess {
            appKey: string,
            products: ProductSuccess[],
        }

        interface ProductSuccess {
            amount: number,
            productId: string,
            promotionTag: string,
            reduceAmount: number,
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
