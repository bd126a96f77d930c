taro_api::spec! {
    #[platforms(wepp, aliapy, tt, windows)]
    function login() => Promise<void>;
}

fn main() {}
