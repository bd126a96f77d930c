//! A member that is asked for, and is none.

fn main() {
    let _ = taro_api::is_available!(login.timeout, login.timeou);
}
