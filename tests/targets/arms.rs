fn main() {
    let _ = taro_api::platform! { weapp => 1, h5 => 2 };
    let _ = taro_api::platform! { weapp => taro_api::login(None), _ => taro_api::login(None) };
}
