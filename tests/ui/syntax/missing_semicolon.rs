taro_api::spec! {
    function login() => Promise<void>
    function logout() => Promise<void>;

    type Method = "GET" | "POST"
}

fn main() {}
