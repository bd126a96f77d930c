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
    pub fn end() -> usize {
        2
    }
    pub struct Filled {
        pub a: u8,
        pub b: u8,
    }
    impl Filled {
        pub fn new() -> Filled {
            Filled { a: 0, b: 0 }
        }
    }
    pub fn identity(it: usize) -> usize {
        it
    }
    pub fn r#gen() -> usize {
        0
    }
    pub const fn of_two() -> usize {
        2
    }
    // Attributes of rustc's have these names as well.
    pub fn sanitize() {}
    pub fn coverage() {}
    pub fn cold() {}
    pub fn test() {}
    pub fn cfg() {}
    pub mod inline {
        pub fn go() {}
    }
    pub fn r#rustc_dummy() {}
    pub struct Above;
    pub fn above() {}
    pub mod of_above {
        pub fn go() {}
    }
    pub mod braced {
        pub fn go() {}
    }
    pub fn given() {}
}

use helpers::Kind::One;
use helpers::{GLOBAL, Kind, LIMIT, Named, Session, inner, share, track, vec};
use helpers::{arm, associated, statement, whole};
use helpers::{Above, above, braced, given, of_above};
use helpers::{Filled, end, r#gen, identity, of_two};
use helpers::{cfg, cold, coverage, inline, rustc_dummy, sanitize, test};
use std::collections::HashMap;
use taro_api::available;
use taro_api::login;

/// What stands behind `..`, what is a value, a macro, a raw name, and what is called as an attribute of rustc's.
fn forms() -> usize {
    taro_api::platform! {
        weapp => {
            let filled = Filled { a: 1, ..Filled::new() };
            for _ in 0..end() {}
            for _ in 0..=of_two() {}
            let _ = available!(taro_api::login);
            sanitize();
            coverage();
            cold();
            test();
            cfg();
            inline::go();
            rustc_dummy();
            let it = cfg!(test);
            usize::from(it) + usize::from(filled.b) + r#gen() + Some(1).map(identity).unwrap_or_default()
        }
        _ => 0
    }
}

/// What a module takes from the one above.
#[taro_api::on(weapp)]
mod below {
    use super::Above;
    use super::{braced, given};

    pub fn go() -> Above {
        super::above();
        super::of_above::go();
        braced::go();
        given();
        Above
    }
}

/// A parameter is no import.
#[allow(non_upper_case_globals)]
fn small<const n: usize>() -> usize {
    taro_api::platform! { weapp => n + 1, _ => 0 }
}

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
    println!("{} {}", forms(), small::<1>());
    taro_api::platform! { weapp => drop(below::go()), _ => () }
    taro_api::platform! { weapp => only(), _ => () }
    taro_api::platform! { weapp => { Own::function(); Own::new().method(); }, _ => () };
}
