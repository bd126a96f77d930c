taro_api::spec! {
    interface Option {
        url: &str,
    }
}

fn main() {}
