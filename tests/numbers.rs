//! What a module computes, natively: on the runtimes it computes the same, as WebAssembly and as JavaScript.

#[path = "e2e/app/src/numbers.rs"]
mod numbers;

#[test]
fn each_group_comes_to_what_is_expected() {
    assert_eq!(numbers::computed(), numbers::EXPECTED);
}
