taro_api::spec! {
    interface Option {
        #[units(ms)]
        timeout?: number,
        #[serde(rename = "forced")]
        force?: boolean,
        #[validate(length = 3)]
        name?: string,
    }
}

fn main() {}
