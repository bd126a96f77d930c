taro_api::spec! {
    interface Option {
        size?: 'original',
        kind?: 'a',
    }
}

fn main() {}
