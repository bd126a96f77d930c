#[taro_api::needs]
fn nothing() {}

#[taro_api::needs(login::Option)]
fn a_type() {}

#[taro_api::needs(login)]
struct Session;

fn main() {}
