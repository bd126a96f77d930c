taro_api::spec! {
    interface Inner {
        name: string,
        success?: (res: CallbackResult) => void,
    }

    interface Option {
        inner?: Inner,
        inline?: { fail?: (res: CallbackResult) => void },
        success?: (res: CallbackResult) => void,
    }

    function login(option?: Option) => Promise<CallbackResult>;
}

fn main() {}
