taro_api::spec! {
    interface Option {
        timeout: number = 1000,
        force?: boolean,
    }
}

fn main() {}
