taro_api::spec! {
    interface Option {
        timeout?,
        force?: boolean,
    }
}

fn main() {}
