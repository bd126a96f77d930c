taro_api::spec! {
    //! What it is about.
    #![platforms(weapp)]
    #![allow(dead_code)]
    #![cfg(unix)]
    #![crate = "no path"]
    #![no_implicit_prelude(true)]

    function login() => Promise<void>;
}

fn main() {}
