mod spec {
    taro_api::spec! {
        interface Option {
            url: string,
            onResult(res: string) => void,
        }
        function open(option: Option, more?: { go() => void }) => void;
    }
}

#[taro_api::api]
mod face {
    pub fn open(option: object! { pub url: String, fn go(&self); });
}

fn main() {}
