taro_api::spec! {
    #[platforms(weapp tt)]
    function login() => Promise<void>;
}

fn main() {}
