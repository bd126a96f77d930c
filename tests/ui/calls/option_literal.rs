use std::time::Duration;

use taro_api::login;

fn main() {
    drop(login(login::Option { timeout: Some(Duration::from_secs(5)), ..Default::default() }));
}
