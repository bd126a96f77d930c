taro_api::spec! {
    interface Option {
        timeout?: number
        force?: boolean,
    }
}

fn main() {}
