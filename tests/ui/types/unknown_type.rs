taro_api::spec! {
    namespace login {
        interface Option {
            success?: (res: CallbackResul) => void,
            size?: Sise,
        }

        type Size = "a" | "b";
    }

    function login(option?: login::Opton) => Promise<nothing>;
}

fn main() {}
