#[taro_api::api]
mod face {
    pub enum Text {
        Get = "GET",
    }
    pub enum Suffix {
        One = 1u8,
    }
    pub enum Computed {
        Two = 1 + 1,
    }
    pub enum Implicit {
        Low = 1,
        High,
    }
    pub enum Data {
        Text(String),
        Pair(f64, f64),
        Item { x: f64 },
        Nothing,
        Bytes(Vec<u8>) = 2,
    }
}

fn main() {}
