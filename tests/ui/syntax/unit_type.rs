taro_api::spec! {
    function login() => Promise<()>;
}

fn main() {}
