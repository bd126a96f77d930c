const FORCE: bool = taro_api::supports!(login.forse);
const DATA: bool = taro_api::supports!(request::DataType::Txt);
const TASK: bool = taro_api::supports!(request::RequestTask);
const NOTHING: bool = taro_api::supports!();
const TWO: bool = taro_api::supports!(login, request);
const ABSENT: bool = taro_api::supports!(logout);

fn main() {}
