use taro_api::request;

fn main() {
    drop(request(request::Required { url: "https://example.com" }));
    drop(request("https://example.com"));
}
