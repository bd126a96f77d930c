taro_api::spec! {
    #[platforms(weapp, tt)]
    #[found(h5)]
    #[absent(h5)]
    function login() => Promise<void>;
}

fn main() {}
