//! Taro's own APIs; and one that nobody has, specified by the program itself, as a user would.

pub use taro_api::*;

taro_api::spec! {
    /// Which nobody has.
    function flyToTheMoon() => Promise<CallbackResult>;
}
