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
    println!("{:?} {}", asked!(), Page.title());
}
