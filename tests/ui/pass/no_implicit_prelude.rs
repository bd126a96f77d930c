//! A caller without Rust's prelude.
#![no_implicit_prelude]

::taro_api::spec! {
    namespace all {
        interface Options {
            #[unit(ms)]
            timeout?: number,
            data: string | ArrayBuffer | Item[],
            method?: "GET" | "POST",
            level?: 1 | 2,
            items?: Item[],
            table?: Record<string, Item>,
            pair?: [number, string],
            point?: { x: number, y?: number },
            held?: Box<Item>,
            any?: any,
            success?: (result: Found) => void,
            fail?: (res: CallbackResult) => void,
            complete?: () => void,
        }
        interface Item {
            name: string,
        }
        interface Found extends CallbackResult {
            item?: Item,
        }
    }
    function all(option: all::Options) => Promise<all::Found>;
    function now(key: string, value?: any) => boolean;
}

pub(crate) fn main() {
    let option = all::Options::new(::std::string::String::new());
    ::std::mem::drop(all(option.complete(|| {})));
    ::std::mem::drop(now("key", ::std::option::Option::None));
}
