taro_api::spec! {
    #[see(https_docs)]
    #[js(2)]
    function login() => Promise<void>;
}

fn main() {}
