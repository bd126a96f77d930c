#[taro_api::api]
mod face {
    #[platforms(weapp, tt)]
    #[found(swan, tt)]
    #[absent(h5)]
    pub async fn scan();
}

fn main() {}
