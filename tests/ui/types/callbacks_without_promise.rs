taro_api::spec! {
    interface Option {
        success?: (res: CallbackResult) => void,
    }

    function login(option?: Option) => string;
}

fn main() {}
