//! More parts than a tuple can have, and more values than a callback can receive.

taro_api::spec! {
    interface Sizes {
        longest: [number, number, number, number, number, number, number, number, number, number, number, number],
        longer: [number, number, number, number, number, number, number, number, number, number, number, number, number],
        onChange?: (
            a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number, i: number, j: number,
            k: number, l: number, m: number
        ) => void,
    }
}

fn main() {}
