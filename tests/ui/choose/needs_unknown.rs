#[taro_api::needs(logout)]
fn unknown() {}

fn main() {}
