#[taro_api::api]
mod face {}

fn main() {}
