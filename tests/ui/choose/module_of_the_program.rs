//! An API of the program's own is named by its path: taro-api has no functions in modules.

mod own {
    taro_api::spec! {
        #[platforms(tt)]
        function area(option?: area::Option) => void;
        namespace area {
            interface Option { exact?: boolean }
        }
    }
}

#[taro_api::needs(own::area)]
fn needs_area() {}

fn main() {
    needs_area();
    let _ = taro_api::supports!(self::own::area);
    let _ = taro_api::supports!(own::area);
    let _ = taro_api::supports!(own::area.exact);
    let _ = taro_api::is_available!(own::area);
}
