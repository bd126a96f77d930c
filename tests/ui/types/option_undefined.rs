taro_api::spec! {
    function login(option?: Option) => Promise<void>;
}

fn main() {}
