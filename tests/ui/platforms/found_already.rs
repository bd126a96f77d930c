taro_api::spec! {
    #[platforms(weapp, tt)]
    #[found(swan, tt)]
    function login() => Promise<void>;

    #[found(swan)]
    function logout() => Promise<void>;
}

fn main() {}
