taro_api::spec! {
    interface Option {
        #[rust("time-out")]
        timeout?: number,
    }
}

fn main() {}
