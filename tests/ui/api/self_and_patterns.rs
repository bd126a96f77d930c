#[taro_api::api]
mod face {
    pub fn scan(&self, (a, b): (f64, f64));
}

fn main() {}
