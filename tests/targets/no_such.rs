//! What is asked for, and is none.

fn main() {
    let _ = taro_api::available!(logn);
}
