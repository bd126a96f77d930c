taro_api::spec! {
    interface Option {
        success?: (res: CallbackResult): void,
        fail?: (res: CallbackResult),
    }

    function login(option?: Option) => Promise<void>;
}

fn main() {}
