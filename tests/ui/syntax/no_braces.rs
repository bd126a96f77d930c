taro_api::spec! {
    interface Option;

    namespace login
}

fn main() {}
