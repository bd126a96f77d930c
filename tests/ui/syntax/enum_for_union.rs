taro_api::spec! {
    enum Method {
        Get,
        Post,
    }

    interface Option {
        url: string,
    }
}

fn main() {}
