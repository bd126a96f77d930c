taro_api::spec! {
    interface option {
        a?: number,
    }

    interface Option {
        b?: number,
    }
}

fn main() {}
