taro_api::spec! {
    type Method = "GET" | "POST" | "GET";
    type Case = "get" | "GET";
}

fn main() {}
