taro_api::spec! {
    interface Option {
        #[unit]
        timeout?: number,
        #[default()]
        force?: boolean,
        #[see]
        name?: string,
        #[platforms]
        kind?: string,
    }
}

fn main() {}
