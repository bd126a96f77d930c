taro_api::spec! {
    interface Option {
        success?: (res: CallbackResult, code: string) => void,
    }

    function login(option?: Option) => Promise<CallbackResult>;
}

fn main() {}
