taro_api::spec! {
    interface Option {
        success?: (res: CallbackResult) => boolean,
    }

    function login(option?: Option) => Promise<CallbackResult>;
}

fn main() {}
