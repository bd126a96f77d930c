#[taro_api::api]
struct Face;

fn main() {}
