taro_api::spec! {
    interface Option {
        timeout = number,
    }
}

fn main() {}
