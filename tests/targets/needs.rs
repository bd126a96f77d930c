use taro_api::{Error, login};

/// Asks who the user is.
#[taro_api::needs(login)]
pub async fn sign_in() -> Result<String, Error> {
    Ok(login(None).await?.code)
}

fn main() {
    drop(sign_in());
}
