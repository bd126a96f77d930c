taro_api::spec! {
    namespace login {
        #[platform(tt)]
        interface Option {
            timeout?: Number,
            success?: (result: SuccesCallbackResult) => void,
            #[unit(ms)]
            name?: string,
            errMsg?: string,
            err_msg?: string,
            #[platforms(h5)]
            force?: boolean,
        }

        interface SuccessCallbackResult extends CallbackResult {
            code: Option<string>,
            again: SuccessCallbackResult,
        }
    }

    #[platforms(wepp, weapp)]
    fn login(option?: login::Option) => Promise<login::SuccessCallbackResult>;
}

fn main() {}
