fn main() {
    let logged_in = true;
    taro_api::platform! {
        weap => {}
        h5 if logged_in => {}
        Some(it) => {}
        _ => {}
    }
}
