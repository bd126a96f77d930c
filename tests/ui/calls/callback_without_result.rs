mod spec {
    taro_api::spec! {
        interface Canvas { draw(callback?: () => any) => void }
        function createCanvas() => Canvas;
        function onDraw(callback: () => any) => void;
    }
}

fn main() -> Result<(), taro_api::Error> {
    let canvas = spec::create_canvas()?;
    canvas.draw(|| println!("drawn"))?;
    spec::on_draw(|| println!("drawn"))?;
    Ok(())
}
