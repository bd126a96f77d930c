taro_api::spec! {
    interface Pen { draw() => void }
    interface Brush { paint() => void }
    function create(id: string) => Pen;
    #[rust("create_brush")]
    function create(name: string) => Brush;
}

fn main() {}
