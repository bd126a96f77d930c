#[taro_api::api]
mod face {
    pub struct Option {
        pub err_msg: String,
        #[js("errMsg")]
        pub message: String,
        pub err_msg: String,
    }
}

fn main() {}
