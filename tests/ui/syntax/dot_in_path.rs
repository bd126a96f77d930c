taro_api::spec! {
    namespace login {
        interface Option {
            timeout?: number,
        }
    }

    function login(option?: login.Option) => Promise<void>;
}

fn main() {}
