use taro_api::{Error, request};

async fn text() -> Result<String, Error> {
    let answer = request(request::Option::new("https://example.com")).await?;
    Ok(answer.data.to_json()?)
}

fn main() {
    drop(text());
}
