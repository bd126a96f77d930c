taro_api::spec! {
    namespace login {
        interface Option {
            #[platforms(tt)]
            #[found(h5)]
            force?: boolean,
        }
    }

    #[platforms(weapp, tt)]
    #[found]
    #[absent(windows)]
    function login(option?: login::Option) => Promise<void>;
}

fn main() {}
