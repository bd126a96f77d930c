const TITLE: &str = taro_api::platform! {
    weapp => "WeChat",
    _ => "Taro",
};

fn main() {
    println!("{TITLE}");
}
