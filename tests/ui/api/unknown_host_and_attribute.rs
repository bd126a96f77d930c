#[taro_api::api]
mod face {
    #[platforms(wepp)]
    #[derive(Debug)]
    pub async fn scan();
}

fn main() {}
