taro_api::spec! {
    interface Option {
        header?: Record<boolean, string>,
    }
}

fn main() {}
