taro_api::spec! {}

fn main() {}
