taro_api::spec! {
    namespace login {
        interface Option {
            #[platforms(tt)]
            force?: boolean,
        }

        #[found(h5)]
        type Level = "a" | "b";
    }

    #[platforms(weapp, tt)]
    #[found]
    #[absent(windows)]
    function login(option?: login::Option) => Promise<void>;
}

fn main() {}
