//! An arm of `platform!` calls what the oldest client of its host lacks.

fn main() {
    taro_api::platform! {
        weapp => drop(taro_api::plugin_login(None)),
        _ => {}
    }
}
