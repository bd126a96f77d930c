#[taro_api::api]
mod face {
    pub struct Option {
        pub err_msg: String,
        #[js("errMsg")]
        pub message: String,
        pub err_msg: String,
    }

    pub enum Data {
        Text(String),
        Text(f64),
        Again(String),
    }

    pub fn scan();
    #[js("scan")]
    pub fn scan_with(option: Option);
    pub fn scan();
}

fn main() {}
