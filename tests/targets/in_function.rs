//! Specs in functions, which no path leads to; no warning comes of it.
#![deny(warnings)]

fn plain() {
    taro_api::spec! {
        function open() => void;
        #[platforms(weapp)]
        function closed(name: string) => Promise<number>;
        namespace scan {
            interface Option { name?: string, success?: (res: Found) => void }
            interface Found { size: number }
        }
        #[platforms(h5)]
        function scan(option?: scan::Option) => Promise<scan::Found>;
    }
    let _ = open();
    let _ = scan::API;
    if false {
        plain();
    }
}

/// In a module of its own, a spec may name all that it has.
fn nested() {
    mod maps {
        taro_api::spec! {
            interface Area { name: string }
            namespace find { interface Option { area: Area } }
            function find(option: find::Option) => Area;
        }
    }
    let area = maps::Area::new("here");
    drop(maps::find(maps::find::Option::new(area)));
}

fn main() {
    plain();
    nested();
}
