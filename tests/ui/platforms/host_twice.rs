taro_api::spec! {
    #[platforms(weapp, tt, weapp)]
    function login() => Promise<void>;
}

fn main() {}
