//! Draws on a canvas of the page.
//!
//! `cargo run --example canvas` runs it against the in-process host, which prints what it is told to draw.

use taro_api::{CanvasContext, Error, create_canvas_context};

/// A canvas stays with the host: each method is a call.
fn draw(canvas: &CanvasContext) -> Result<(), Error> {
    canvas.set_fill_style("#1485ee")?;
    canvas.fill_rect(10, 10, 120, 40)?;
    canvas.draw(None, None, None)?;
    Ok(())
}

fn app() -> Result<(), Error> {
    draw(&create_canvas_context("board", None)?)
}

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), Error> {
    use taro_api::host;

    fn print(what: &str) -> Result<(), Error> {
        println!("{what}");
        Ok(())
    }

    host::on(create_canvas_context::API, |(id, _)| {
        println!("a canvas: {id}");
        host::Object::new()
            .on("setFillStyle", |colour: String| print(&format!("fill with {colour}")))
            .on("fillRect", |x: f64, y: f64, width: f64, height: f64| print(&format!("{width} x {height} at {x}, {y}")))
            .on("draw", || print("show it"))
            .make()
    });
    app()
}

#[cfg(target_family = "wasm")]
fn main() {
    drop(app());
}
