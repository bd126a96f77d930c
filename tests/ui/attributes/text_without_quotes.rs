taro_api::spec! {
    #[see(https_docs)]
    #[since(2)]
    function login() => Promise<void>;
}

fn main() {}
