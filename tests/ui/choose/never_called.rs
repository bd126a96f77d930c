fn main() {
    // What it takes can be given as several types, and nothing says which.
    let _there = taro_api::available!(request::Option.data_type).is_some();
    let _is_there = taro_api::is_available!(request::Option.data_type);
}
