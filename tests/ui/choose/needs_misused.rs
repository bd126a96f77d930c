#[taro_api::needs]
fn nothing() {}

#[taro_api::needs(login::Option)]
fn a_type() {}

#[taro_api::needs(login)]
struct Session;

#[taro_api::needs(login.force)]
fn a_member() {}

#[taro_api::needs(login request)]
fn no_comma() {}

fn main() {}
