taro_api::spec! {
    interface Result {
        code: string,
        onDone: (res: CallbackResult) => void,
    }

    function login() => Promise<Result>;
}

fn main() {}
