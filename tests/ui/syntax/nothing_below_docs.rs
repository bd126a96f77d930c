taro_api::spec! {
    interface Option {
        timeout?: number,
        /// Described, but not there.
    }

    /// Described, but not there.
}

fn main() {}
