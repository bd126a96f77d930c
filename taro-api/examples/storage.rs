//! Keeps a value for the app's next start, and reads it again.
//!
//! `cargo run --example storage` runs it against the in-process host.

use serde::{Deserialize, Serialize};
use taro_api::{Any, Error, console, get_storage, remove_storage, set_storage};

/// What the app keeps.
#[derive(Debug, Serialize, Deserialize)]
struct User {
    name: String,
    level: u8,
}

async fn remember(user: &User) -> Result<(), Error> {
    set_storage(set_storage::Required { key: "user", data: Any::new(user)? }).await?;
    Ok(())
}

/// A value of another form is an error of kind `Malformed`, which says what was found.
async fn recall() -> Result<User, Error> {
    Ok(get_storage(get_storage::Option::new("user")).await?.data.to()?)
}

async fn app() -> Result<(), Error> {
    remember(&User { name: "Li Lei".to_owned(), level: 3 }).await?;
    console::log(format_args!("{:?}", recall().await?));
    remove_storage(remove_storage::Option::new("user")).await?;
    if let Err(error) = recall().await {
        console::log(error);
    }
    Ok(())
}

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), Error> {
    use std::cell::RefCell;
    use std::collections::BTreeMap;
    use std::rc::Rc;
    use taro_api::{CallbackResult, host};

    // A host with a storage.
    let storage = Rc::new(RefCell::new(BTreeMap::new()));
    let (written, read, removed) = (Rc::clone(&storage), Rc::clone(&storage), storage);
    host::on(set_storage::API, move |option| {
        written.borrow_mut().insert(option.key, option.data);
        Ok(CallbackResult::default())
    });
    host::on(get_storage::API, move |option| match read.borrow().get(&option.key) {
        Some(data) => Ok(get_storage::SuccessCallbackResult::new(data.clone())),
        None => Err(Error::new("data not found")),
    });
    host::on(remove_storage::API, move |option| {
        removed.borrow_mut().remove(&option.key);
        Ok(CallbackResult::default())
    });
    host::run(app())
}

#[cfg(target_family = "wasm")]
fn main() {
    taro_api::spawn(async { drop(app().await) });
}
