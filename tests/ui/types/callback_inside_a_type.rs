taro_api::spec! {
    interface Option {
        handlers?: ((res: CallbackResult) => void)[],
        success?: (res: (inner: string) => void) => void,
        either?: string | ((res: CallbackResult) => void),
    }

    function login(option?: Option) => Promise<void>;
}

fn main() {}
