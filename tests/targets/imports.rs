//! Imports that only one arm uses, or only what stands under `#[on(..)]`: no build warns of them.
#![deny(warnings)]
#![allow(dead_code)]

mod helpers {
    pub fn track() {}
    pub fn share<T: Default>() -> T {
        T::default()
    }
    pub mod inner {
        pub fn go() {}
    }
    pub struct Session;
    pub const LIMIT: u8 = 3;
    pub static GLOBAL: u8 = 3;
    pub enum Kind {
        One,
    }
    pub trait Named {
        const N: u8;
        fn go();
    }
    pub fn vec() {}
    pub fn whole() {}
    pub fn statement() {}
    pub fn arm() {}
    pub fn associated() {}
}

use helpers::Kind::One;
use helpers::{GLOBAL, Kind, LIMIT, Named, Session, inner, share, track, vec};
use helpers::{arm, associated, statement, whole};
use std::collections::HashMap;
use taro_api::login;

struct Own;

impl Named for Own {
    const N: u8 = 4;
    fn go() {}
}

/// Type parameters, constants, arguments and variables are no imports, whatever they are called.
fn generic<T: Named, const N: usize>(count: u8, items: &[u8], test: fn(u8) -> u8) -> usize {
    use taro_api::check_session;
    let path = 5;
    taro_api::platform! {
        weapp => {
            drop(login(None));
            drop(check_session(None));
            track();
            let x = share::<u8>();
            inner::go();
            let _session = Session;
            let _map = HashMap::<u8, u8>::new();
            let Kind::One = One;
            T::go();
            vec();
            let list: Vec<T> = Vec::new();
            println!("{} {}", list.len(), std::vec![1u8].len());
            usize::from(test(x) + LIMIT + GLOBAL + T::N) + N + usize::from(count) + items.len() + path
        },
        _ => {
            let _ = (count, items, test, path);
            T::go();
            usize::from(T::N) + N
        }
    }
}

#[taro_api::on(weapp)]
fn only() {
    whole();
}

impl Own {
    #[taro_api::on(weapp)]
    fn function() {
        whole();
    }
    #[taro_api::on(weapp)]
    fn new() -> Self {
        Own
    }
    #[taro_api::on(weapp)]
    fn method(&self) {}
}

impl Drop for Own {
    fn drop(&mut self) {}
}

impl Iterator for Own {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {
        None
    }
    #[taro_api::on(weapp)]
    fn count(self) -> usize {
        0
    }
}

#[taro_api::on]
fn body(n: u8) {
    #[on(weapp)]
    statement();
    #[on(weapp)]
    {
        associated();
    }
    match n {
        #[on(weapp)]
        1 => arm(),
        _ => {}
    }
}

fn main() {
    println!("{}", generic::<Own, 3>(1, &[1], |it| it));
    body(1);
    taro_api::platform! { weapp => only(), _ => () }
    taro_api::platform! { weapp => { Own::function(); Own::new().method(); }, _ => () };
}
