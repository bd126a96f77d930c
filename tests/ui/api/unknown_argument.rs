#[taro_api::api(package = "my-plugin")]
mod face {
    pub fn scan();
}

fn main() {}
