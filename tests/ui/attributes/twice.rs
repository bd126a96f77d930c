taro_api::spec! {
    #[platforms(weapp)]
    #[platforms(tt)]
    #[since(weapp = "1.0.0")]
    #[since(weapp = "2.0.0")]
    function login() => Promise<void>;
}

fn main() {}
