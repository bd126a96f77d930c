taro_api::spec! {
    interface Shapes {
        named: [x: number, y: number],
        optional: [number, string?],
        both: [number, more?: string],
        many: [number, ...string[]],
        many_named: [...rest: string[]],
    }
    function draw(...args: [number, string]) => void;
}

fn main() {}
