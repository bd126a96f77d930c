taro_api::spec! {
    interface Login {
        timeout: Option<number>,
        force?: Option<boolean>,
    }
}

fn main() {}
