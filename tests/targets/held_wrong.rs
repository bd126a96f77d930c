//! An arm of `platform!` calls what one of its hosts lacks.

fn main() {
    taro_api::platform! {
        weapp | h5 => drop(taro_api::login(None)),
        _ => {}
    }
}
