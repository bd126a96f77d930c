taro_api::spec! {
    interface Option {
        #[unit(ms)]
        name?: string,
    }
}

fn main() {}
