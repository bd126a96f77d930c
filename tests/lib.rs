//! The tests that span the crates; `README.md` says which is which.

/// The examples of the documents, as tests.
#[cfg(doctest)]
mod documents {
    #[doc = include_str!("../specs/README.md")]
    struct Specs;

    #[doc = include_str!("../CONVENTIONS.md")]
    struct Conventions;

    #[doc = include_str!("../README.md")]
    struct Readme;

    #[doc = include_str!("../README.zh-CN.md")]
    struct ChineseReadme;

    #[doc = include_str!("../taro-api/README.md")]
    struct Crate;
}
