//! An app with its tests: `cargo test --example tests` runs them, and `cargo run --example tests` the app.

use taro_api::{Error, ErrorKind, console, login, show_modal};

/// Asks before it logs in; `None` is a user who does not want to.
async fn sign_in() -> Result<Option<String>, Error> {
    let asked = show_modal(show_modal::Option::new().title("Log in?").content("We ask for no name.")).await?;
    if !asked.confirm {
        return Ok(None);
    }
    match login(None).await {
        Ok(session) => Ok(Some(session.code)),
        Err(error) if error.kind == ErrorKind::Denied => Ok(None),
        Err(error) => Err(error),
    }
}

async fn app() {
    match sign_in().await {
        Ok(Some(code)) => console::log(format_args!("the code is {code}")),
        Ok(None) => console::log("not now"),
        Err(error) => console::log(error),
    }
}

#[cfg(not(target_family = "wasm"))]
fn main() {
    use taro_api::host;

    // A user who agrees.
    host::on(show_modal::API, |_| {
        Ok(show_modal::SuccessCallbackResult::new(show_modal::SuccessCallbackResultRequired {
            confirm: true,
            cancel: false,
        }))
    });
    host::on(login::API, |_| Ok(login::SuccessCallbackResult::new("0a3z")));
    host::run(app());
}

#[cfg(target_family = "wasm")]
fn main() {
    taro_api::spawn(app());
}

#[cfg(test)]
mod tests {
    use taro_api::host;

    use super::*;

    /// A user who answers the question with yes or no.
    fn user_says(confirm: bool) {
        host::on(show_modal::API, move |_| {
            Ok(show_modal::SuccessCallbackResult::new(show_modal::SuccessCallbackResultRequired {
                confirm,
                cancel: !confirm,
            }))
        });
    }

    #[test]
    fn a_user_who_agrees_is_logged_in() {
        user_says(true);
        host::on(login::API, |_| Ok(login::SuccessCallbackResult::new("code-1")));
        assert_eq!(host::run(sign_in()), Ok(Some("code-1".to_owned())));
    }

    #[test]
    fn nobody_is_logged_in_against_their_will() {
        user_says(false);
        assert_eq!(host::run(sign_in()), Ok(None));
        assert!(host::calls(login::API).is_empty());
    }

    #[test]
    fn a_host_that_denies_it_is_no_failure() {
        user_says(true);
        host::on(login::API, |_| Err(Error::new("auth deny")));
        assert_eq!(host::run(sign_in()), Ok(None));
    }
}
