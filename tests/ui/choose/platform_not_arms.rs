fn main() {
    taro_api::platform! { weapp, h5 }
}
