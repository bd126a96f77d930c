//! Rust's own attributes where they cannot be passed on.

taro_api::spec! {
    #[derive(Clone)]
    #[repr(C)]
    interface Option {
        #[must_use]
        #[expect(deprecated)]
        #[cfg_attr(test, derive(Clone))]
        #[cfg_attr(test, platforms(weapp))]
        #[cfg_attr]
        kind?: "a" | #[cfg(test)] "b" | #[cfg_attr(test, cfg(unix))] "c",
        #[cfg]
        #[deprecated(since = 1, reason = "none")]
        text?: string,
    }
    #[inline]
    #[forbid(unused)]
    function scan(option: Option) => void;
}

#[taro_api::api]
mod face {
    pub enum Data {
        #[cfg(test)]
        Text(String),
        Bytes(Vec<u8>),
    }
    pub struct Option {
        #[rest]
        #[cfg(test)]
        pub rest: BTreeMap<String, String>,
    }
    pub fn scan(#[cfg(test)] option: Option);
    #[doc(no_inline)]
    pub fn first();
}

taro_api::spec! {
    #[doc(inline)]
    namespace one {}
    #[doc(hidden, no_inline)]
    interface Two {
        #[cfg_attr(test, doc(masked))]
        size: number,
        #[doc]
        #[doc(keyword = "fn")]
        text: string,
    }
    #[doc(test(attr(deny(warnings))))]
    function three() => void;
}

fn main() {}
