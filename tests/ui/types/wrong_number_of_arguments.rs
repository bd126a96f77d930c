taro_api::spec! {
    interface Option {
        header?: Record<string>,
        list?: Array,
        buffer?: ArrayBuffer<string>,
        text?: string<number>,
    }

    function login() => Promise;
}

fn main() {}
