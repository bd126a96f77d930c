taro_api::spec! {
    #![platforms(weapp)]

    function login() => Promise<void>;
}

fn main() {}
