//! The examples of the guide, as tests.
//!
//! Its Chinese chapters have the same code: `tests/documents.rs` compares them.

#[cfg(doctest)]
mod guide {
    #[doc = include_str!("en/src/introduction.md")]
    struct Introduction;

    #[doc = include_str!("en/src/first-app.md")]
    struct FirstApp;

    #[doc = include_str!("en/src/calls.md")]
    struct Calls;

    #[doc = include_str!("en/src/hosts.md")]
    struct Hosts;

    #[doc = include_str!("en/src/testing.md")]
    struct Testing;

    #[doc = include_str!("en/src/own-api.md")]
    struct OwnApi;

    #[doc = include_str!("en/src/size.md")]
    struct Size;

    #[doc = include_str!("en/src/typescript.md")]
    struct TypeScript;

    #[doc = include_str!("en/src/errors.md")]
    struct CompileErrors;
}
