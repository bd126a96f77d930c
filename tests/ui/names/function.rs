taro_api::spec! {
    namespace walk {
        interface Function { speed: number }
        interface Option { how?: { function: { a: number, b: number } } }
    }
    function walk(how: walk::Function, option?: walk::Option) => void;
}

fn main() {
    drop(walk(walk::Function::new(1), None));
}
