fn main() {
    let _ = taro_api::platform! {
        #[cfg(feature = "pay")]
        weapp => "pay",
        #[cfg_attr(all(), allow(unused))]
        #[allow(clippy::all)]
        tt => "other",
        #[on(h5)]
        /// For all others.
        _ => "none",
    };
}
