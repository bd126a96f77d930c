//! Calls by their whole path in an arm of `platform!` are held against the hosts of the arm.

use taro_api::platform as choose;

macro_rules! chosen {
    ($hosts:pat) => {
        taro_api::platform! {
            h5 => choose! { $hosts => drop(taro_api::login(None)), _ => {} },
            _ => {}
        }
    };
}

fn main() {
    let which = taro_api::platform! {
        weapp => {
            drop(taro_api::login(taro_api::login::Option::new()));
            1
        }
        _ => {
            drop(taro_api::request(taro_api::request::Option::new("https://example.com")));
            2
        }
    };
    let _ = which;
    taro_api::platform! {
        weapp => taro_api::platform! {
            weapp => drop(taro_api::login(None)),
            _ => {}
        },
        _ => {}
    }
    taro_api::platform! {
        h5 => println!("{}", choose!(weapp | tt => { drop(taro_api::login(None)); 1 } _ => 2)),
        _ => choose! { _ => drop(taro_api::login(None)) },
    }
    chosen!(weapp | tt);
    taro_api::platform! {
        weapp => taro_api::spawn(async { drop(::taro_api::login(None).await) }),
        _ => {}
    }
    // What the arm calls so itself is another one.
    taro_api::platform! {
        weapp => {
            mod taro_api {
                pub(super) fn login(it: i32) -> i32 {
                    it
                }
            }
            let _ = taro_api::login(1);
        }
        h5 => {
            use self::own as taro_api;
            let _ = taro_api::login(1);
        }
        _ => {
            use self::own::taro_api;
            let _ = taro_api::login(1);
        }
    }
    taro_api::platform! {
        weapp => {
            use self::{own::taro_api};
            let _ = taro_api::login(1);
        }
        _ => {
            use self::{own::{taro_api::{self}}};
            let _ = taro_api::login(1);
        }
    }
    // A crate that is imported by its own name is the same one.
    taro_api::platform! {
        weapp => {
            use ::taro_api::{self, request};
            drop((taro_api::login(None), request(request::Option::new("https://example.com"))));
        }
        _ => {
            #[allow(non_camel_case_types)]
            struct taro_api;
            impl taro_api {
                fn login(it: i32) -> i32 {
                    it
                }
            }
            let _ = taro_api::login(1);
        }
    }
}

mod own {
    pub(super) fn login(it: i32) -> i32 {
        it
    }

    pub(super) mod taro_api {
        pub(in super::super) fn login(it: i32) -> i32 {
            it
        }
    }
}
