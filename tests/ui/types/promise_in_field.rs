taro_api::spec! {
    interface Option {
        waiting?: Promise<string>,
    }

    type Later = Promise<string>;

    function login(option: Promise<string>) => Promise<Promise<string>>;
}

fn main() {}
