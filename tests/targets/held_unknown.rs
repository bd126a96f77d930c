//! An arm of `platform!` calls what taro-api does not have.

fn main() {
    taro_api::platform! {
        weapp => drop(taro_api::logn(None)),
        _ => {}
    }
}
