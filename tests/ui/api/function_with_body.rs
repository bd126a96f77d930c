#[taro_api::api]
mod face {
    pub fn scan() {
        todo!()
    }
}

fn main() {}
