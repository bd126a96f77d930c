taro_api::spec! {
    namespace login {
        interface Option {
            timeout?: nubmer,
            force?: boolean,
        }
    }

    function login(option?: login::Option) => Promise<void>;
}

// What is right can be used: one mistake makes one error.
fn main() {
    login(login::Option::new().force(true));
    login(None);
}
