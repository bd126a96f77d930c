//! Code that is chosen when the program runs: a build that names no host, and the in-process host in its place.

use std::cell::Cell;

use taro_api::{Host, host};
use taro_api_codegen::hosts;

/// What a program for any host does on each.
fn on_each<T>(run: impl Fn() -> T) -> Vec<(Host, T)> {
    Host::ALL
        .into_iter()
        .map(|it| {
            host::set_current(it);
            (it, run())
        })
        .collect()
}

#[test]
fn an_arm_is_taken_on_its_hosts_and_the_rest_on_all_others() {
    for (at, word) in on_each(|| taro_api::platform! { weapp => "we", h5 | rn => { "out" } _ => "else" }) {
        let expected = match at {
            Host::Weapp => "we",
            Host::H5 | Host::Rn => "out",
            _ => "else",
        };
        assert_eq!(word, expected, "{at}");
    }
}

#[test]
fn an_arm_may_leave_the_function() {
    fn early() -> Option<u32> {
        let value = taro_api::platform! { tt => 1, weapp => return None, _ => None? };
        Some(value + 1)
    }
    host::set_current(Host::Tt);
    assert_eq!(early(), Some(2));
    host::set_current(Host::Weapp);
    assert_eq!(early(), None);
}

#[taro_api::on]
fn steps(event: u32) -> u32 {
    let steps = Cell::new(0);
    let add = |more| steps.set(steps.get() + more);
    #[on(h5)]
    add(1);
    #[on(alipay, h5)]
    {
        add(10);
    }
    match event {
        #[on(h5)]
        0 => add(100),
        #[taro_api::on(weapp, h5)]
        it if it > 1 => add(1000),
        _ => {}
    }
    steps.get()
}

#[test]
fn statements_and_arms_wait_for_the_host() {
    for (at, found) in on_each(|| (steps(0), steps(1), steps(2))) {
        let expected = match at {
            Host::H5 => (111, 11, 1011),
            Host::Alipay => (10, 10, 10),
            Host::Weapp => (0, 0, 1000),
            _ => (0, 0, 0),
        };
        assert_eq!(found, expected, "{at}");
    }
}

#[taro_api::on(weapp)]
fn share() -> u32 {
    1
}

#[test]
fn an_item_of_some_hosts_is_in_a_build_for_any() {
    assert_eq!(share(), 1);
}

#[test]
fn nobody_says_the_host_and_it_is_the_first() {
    host::reset();
    assert_eq!(Host::current(), Host::Weapp);
}

/// Where nothing has to be proved, all may be called.
#[test]
fn everything_is_supported_where_no_host_is_named() {
    const LOGIN: bool = taro_api::supports!(login);
    assert!(LOGIN && taro_api::supports!(taro_api::login.force));
    assert!(taro_api::supports!(request::DataType::Text) && taro_api::supports!(RequestTask.on_chunk_received));
}

#[test]
fn the_runtime_and_the_macros_know_the_same_hosts() {
    let names: Vec<_> = Host::ALL.into_iter().map(Host::name).collect();
    assert_eq!(names, hosts::Host::names().collect::<Vec<_>>());
}

/// Above a function that borrows, and one that does not.
#[taro_api::needs(login, taro_api::request)]
async fn name(of: &str) -> String {
    of.to_uppercase()
}

#[taro_api::needs(check_session)]
async fn number() -> u32 {
    7
}

#[test]
fn what_needs_an_api_runs_as_it_did() {
    assert_eq!(host::run(async { (name("li").await, number().await) }), ("LI".to_owned(), 7));
}

struct Scale(u32);

/// The methods of an `impl` have values as functions have them.
#[taro_api::on]
impl Scale {
    fn scaled(&self) -> u32 {
        #[on(weapp)]
        return self.0;
        #[on(h5, rn)]
        {
            self.0 * 2
        }
        #[on(swan, alipay, tt, qq, jd, quickapp, harmony, harmony_hybrid, ascf, qywx, dd, iot, kwai, lark, xhs)]
        {
            0
        }
    }

    fn plain(&self) -> u32 {
        self.0
    }
}

#[test]
fn a_method_chooses_its_value() {
    for (host, value) in on_each(|| Scale(3).scaled()) {
        let expected = match host {
            Host::Weapp => Scale(3).plain(),
            Host::H5 | Host::Rn => 6,
            _ => 0,
        };
        assert_eq!(value, expected, "{host}");
    }
}
