taro_api::spec! {
    interface Plain {
        a: string,
    }

    interface Option {
        plain?: Plain<string>,
    }
}

fn main() {}
