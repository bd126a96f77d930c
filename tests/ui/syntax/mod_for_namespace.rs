taro_api::spec! {
    mod login {
        interface Option {
            timeout?: number,
        }
    }
}

fn main() {}
