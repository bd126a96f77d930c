use taro_api::{Error, login};

async fn sign_in() -> Result<String, Error> {
    let session = login(None).await?;
    Ok(session.code)
}

fn main() {
    drop(sign_in());
}
