#[taro_api::api]
mod face {
    pub struct Point(f64, f64);

    pub enum Shape {
        Circle(f64),
        Square,
    }

    pub struct List<T> {
        pub items: Vec<T>,
    }
}

fn main() {}
