taro_api::spec! {
    struct Option {
        timeout?: number,
    }
}

fn main() {}
