#[taro_api::api]
mod face {
    pub struct Option {
        pub count: u32,
        pub name: &'static str,
        pub pair: [f64; 2],
    }
}

fn main() {}
