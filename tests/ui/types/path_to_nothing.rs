taro_api::spec! {
    interface Option {
        far?: other::Thing,
    }
}

fn main() {}
