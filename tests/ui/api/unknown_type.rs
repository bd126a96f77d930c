#[taro_api::api]
mod face {
    pub struct Scan {
        pub result: Reslt,
    }

    pub struct Result {
        pub code: String,
    }
}

fn main() {}
