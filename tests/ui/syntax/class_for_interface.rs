taro_api::spec! {
    class Option {
        timeout?: number,
    }
}

fn main() {}
