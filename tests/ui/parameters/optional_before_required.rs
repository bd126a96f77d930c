taro_api::spec! {
    function move(x?: number, y: number) => Promise<void>;
}

fn main() {}
