taro_api::spec! {
    function move(x, y: number) => Promise<void>;
}

fn main() {}
