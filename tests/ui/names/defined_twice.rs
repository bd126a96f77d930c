taro_api::spec! {
    interface Option {
        timeout?: number,
        timeout?: number,
    }

    interface Option {
        force?: boolean,
    }

    type Option = "a" | "b";

    function login() => Promise<void>;
    function login() => Promise<void>;
}

fn main() {}
