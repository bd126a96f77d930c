taro_api::spec! {
    #[platforms(weapp, tt)]
    #[absent(tt, h5)]
    function login() => Promise<void>;
}

fn main() {}
