//! What is missing outside of a spec is told once, where it is written.

mod plugin {
    taro_api::spec! {
        namespace scan { interface Option { inner: super::Inner, crated: nowhere::Type, again: nowhere::Other } }
        function scan(option: scan::Option) => super::Found;
        function pair(first: super::First, more: super::More[]) => Promise<self::Own>;
        const env: super::Env;
        interface Map { at: Self::At, beside: beside::Place }
    }
}

#[taro_api::api]
mod face {
    use super::Used;

    pub struct Top {
        pub used: Used,
        pub crated: nowhere::Type,
    }
    pub fn top(top: Top) -> super::Top;
    pub fn used(used: Used) -> Used;
}

/// No module of the spec sees what the function has.
fn function() {
    mod types {
        pub struct Held;
    }
    taro_api::spec! {
        namespace look { interface Option { held: types::Held } }
        function look(option: look::Option) => super::super::super::Held;
    }
    drop(types::Held);
}

fn main() {
    function();
}
