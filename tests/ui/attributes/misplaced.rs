taro_api::spec! {
    #[unit(ms)]
    #[default(1)]
    interface Option {
        #[module("my-plugin")]
        #[extends(Base)]
        timeout?: number,
    }

    #[module("my-plugin")]
    namespace login {
        interface Option {
            timeout?: number,
        }
    }
}

fn main() {}
