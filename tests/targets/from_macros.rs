//! What a `macro_rules!` is given, and what it says by `$crate`; no warning comes of it.
#![deny(warnings, unused)]

pub mod own {
    taro_api::spec! {
        namespace area { interface Option { name?: string } }
        #[platforms(weapp)]
        function area(option?: area::Option) => Promise<void>;
    }
}

macro_rules! asked {
    () => {
        (
            taro_api::supports!($crate::own::area.name),
            taro_api::is_available!($crate::own::area),
            taro_api::available!($crate::own::area).is_some(),
        )
    };
}

macro_rules! needing {
    ($name:ident) => {
        #[allow(dead_code)]
        #[taro_api::needs($crate::own::area)]
        fn $name() {
            drop($crate::own::area(None));
        }
    };
}

needing!(paint);

macro_rules! chosen {
    ($block:block) => {
        #[taro_api::on]
        fn chosen() {
            #[on(h5)]
            $block
            #[on(weapp)]
            $block
            #[on(weapp, h5)]
            {
                println!("a block at the end")
            }
        }
    };
}

chosen!({ println!("a block") });

macro_rules! arms {
    ($first:block, $second:block) => {
        fn arms(host: u8) -> &'static str {
            let of_host = taro_api::platform! { weapp => $first _ => $second };
            match host {
                0 => $first
                _ => of_host,
            }
        }
    };
}

arms!({ "first" }, { "second" });

/// What is left out takes its attributes with it, in whichever order they stand.
#[taro_api::on]
fn counted() -> u8 {
    let mut count = 0;
    #[cfg(not(all()))]
    #[on(quickapp)]
    {
        count += 8;
    }
    let one = 1;
    #[cfg(all())]
    #[taro_api::on(weapp, h5)]
    {
        count += 1;
    }
    match count {
        #[cfg(not(all()))]
        #[on(quickapp)]
        1 => return 16,
        other => other + one,
    }
}

/// The value of a function, and a `return` at its end.
#[taro_api::on]
fn valued(early: bool) -> u8 {
    #[on(h5)]
    if early {
        return 3;
    }
    #[on(weapp)]
    {
        1
    }
    #[on(h5)]
    {
        #[on(h5)]
        println!("{early}");
        2
    }
    #[on(alipay, swan, tt, qq, jd, quickapp, harmony, harmony_hybrid, rn, ascf, qywx, dd, iot, kwai, lark, xhs)]
    return 4;
}

struct Page;

impl Page {
    /// As `#[wasm_bindgen]` leaves a method: with each attribute twice.
    #[taro_api::on]
    #[taro_api::on]
    fn title(&self) -> &'static str {
        #[on(h5)]
        return "a tab";
        #[allow(unreachable_code)]
        "a page"
    }
}

fn main() {
    chosen();
    assert_eq!((counted(), arms(0), valued(false)), (2, "first", 1));
    println!("{:?} {}", asked!(), Page.title());
}
