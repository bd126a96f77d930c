use taro_api::login;

fn main() {
    drop(login(login::Option::new().force(true)));
}
