taro_api::spec! {
    #[platforms(weapp)]
    #[platforms(tt)]
    #[since("1.0.0")]
    #[since("2.0.0")]
    function login() => Promise<void>;
}

fn main() {}
