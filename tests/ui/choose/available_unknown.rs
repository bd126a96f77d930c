fn main() {
    let _ = taro_api::available!(logn);
    let _ = taro_api::available!(login.forse);
    let _ = taro_api::available!(logn.force);
    let _ = taro_api::available!(get_account_info_sync);
    let _ = taro_api::is_available!(logn);
    let _ = taro_api::is_available!(request::DataTyp::Text);
    let _ = taro_api::available!(request::Option.data_typ);
}
