fn main() {
    let _title = taro_api::platform! {
        weapp => "WeChat",
        h5 | weapp => "the web",
        _ => "others",
        tt => "Douyin",
    };
}
