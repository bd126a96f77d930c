taro_api::spec! {
    function move(x: number, x: number) => Promise<void>;
}

fn main() {}
