taro_api::spec! {
    fn login() => Promise<void>;
}

fn main() {}
