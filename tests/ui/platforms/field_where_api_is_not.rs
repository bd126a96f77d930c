taro_api::spec! {
    namespace login {
        interface Option {
            #[platforms(h5)]
            force?: boolean,
            #[platforms(tt, h5)]
            timeout?: number,
        }
    }

    #[platforms(weapp, tt)]
    function login(option?: login::Option) => Promise<void>;
}

fn main() {}
