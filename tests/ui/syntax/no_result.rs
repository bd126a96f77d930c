taro_api::spec! {
    function login();
}

fn main() {}
