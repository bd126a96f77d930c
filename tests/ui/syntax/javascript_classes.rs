taro_api::spec! {
    interface Option {
        timeout?: Number,
        force?: Boolean,
        name?: object,
    }
}

fn main() {}
