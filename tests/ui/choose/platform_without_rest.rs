fn main() {
    let _title = taro_api::platform! {
        weapp => "WeChat",
        h5 | rn => "elsewhere",
    };
}
