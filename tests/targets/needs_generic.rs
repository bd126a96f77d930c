//! What `needs` stands above stays what it was: a method of a generic type, a borrow, a bound on the future.

use std::fmt::Display;
use std::future::Future;

use taro_api::{Error, login};

struct Client<T>(T);

impl<T: Display> Client<T> {
    /// Takes the client.
    #[taro_api::needs(login)]
    async fn greet(self) -> Result<String, Error> {
        Ok(format!("{} {}", self.0, login(None).await?.code))
    }

    /// Borrows it.
    #[taro_api::needs(login)]
    async fn name(&self, before: &str) -> String {
        drop(login(None));
        format!("{before}{}", self.0)
    }
}

/// Takes a generic value.
#[taro_api::needs(login)]
async fn greet<T: Display>(client: Client<T>) -> Result<String, Error> {
    client.greet().await
}

fn result<T>(_: impl Future<Output = T>) -> Option<T> {
    None
}

fn main() {
    let client = Client(1);
    let _: Option<String> = result(client.name("a"));
    let _: Option<Result<String, Error>> = result(greet(client));
}
