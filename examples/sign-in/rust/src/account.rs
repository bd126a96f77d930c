//! The log-in, step by step.

use std::time::Duration;

use taro_api::{get_user_profile, login};

use crate::failure::Failure;
use crate::server::Server;
use crate::token;

/// Uses the session that was kept, or opens another one.
pub(crate) async fn start(address: &str) -> Result<Option<String>, Failure> {
    let server = Server::new(address);
    if let Some(token) = token::load().await {
        match server.user(&token).await {
            Err(failure) if failure.is_of_the_session() => token::forget().await,
            outcome => return outcome,
        }
    }
    open_session(&server).await?;
    Ok(None)
}

/// Asks for the user's name. The client shows its dialog only in a tap, so this call comes before anything is awaited.
pub(crate) async fn show_name(address: &str) -> Result<String, Failure> {
    let asked = get_user_profile(get_user_profile::Option::new("to greet you by your name"));
    let server = Server::new(address);
    let profile = asked.await?;
    if let Some(token) = token::load().await {
        match server.show(&token, &profile).await {
            Err(failure) if failure.is_of_the_session() => token::forget().await,
            outcome => return outcome,
        }
    }
    // What the client gave is encrypted for the session that is over.
    open_session(&server).await?;
    Err(Failure::TapAgain)
}

/// Ends the session, here and on the server.
pub(crate) async fn sign_out(address: &str) -> Result<(), Failure> {
    let Some(token) = token::load().await else { return Ok(()) };
    match Server::new(address).close(&token).await {
        Err(failure) if !failure.is_of_the_session() => Err(failure),
        _ => {
            token::forget().await;
            Ok(())
        }
    }
}

/// Exchanges a code of the host for a session of the server.
async fn open_session(server: &Server<'_>) -> Result<(), Failure> {
    let credential = login(login::Option::new().timeout(Duration::from_secs(5))).await?;
    let token = server.open(&credential.code).await?;
    token::save(&token).await
}
