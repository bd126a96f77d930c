taro_api::spec! {
    interface Option {
        #[units(ms)]
        timeout?: number,
        #[serde(rename = "forced")]
        force?: boolean,
    }
}

fn main() {}
