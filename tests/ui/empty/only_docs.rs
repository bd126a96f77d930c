taro_api::spec! {
    /// Nothing below.
}

fn main() {}
