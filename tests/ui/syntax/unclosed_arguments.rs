taro_api::spec! {
    interface Option {
        header?: Record<string, string,
        force?: boolean,
    }
}

fn main() {}
