//! What `available!` hands over: on hosts that have it and on one that has not, in clients of several ages, and in one that does
//! not say how old it is.

use std::time::Duration;

use taro_api::{Promise, available, is_available, sleep};

use crate::apis::*;
use crate::driver::{Outcome, calls, equal, host, library, received, succeeded, tests};

tests!(
    a_function,
    a_setter,
    a_method_and_a_property,
    a_value,
    an_early_return,
    a_closure,
    across_an_await,
    kept_in_a_struct,
    what_is_young,
    several_are_there_together,
    no_host_lacks_what_all_have,
    the_client_is_asked_once,
);

/// Whether this is WeChat's client, of that base library or a younger one.
fn is_weapp(since: [u32; 3]) -> bool {
    let said: Vec<u32> = library().split('.').filter_map(|part| part.parse().ok()).collect();
    host() == "weapp" && said.as_slice() >= since.as_slice()
}

fn is_mini() -> bool {
    host() != "h5"
}

async fn a_function() -> Outcome {
    let login = available!(login);
    equal(login.is_some(), is_mini())?;
    equal(is_available!(login), is_mini())?;
    let Some(login) = login else { return Ok(()) };
    equal(succeeded(login(None).await)?.code, "code-1")
}

async fn a_setter() -> Outcome {
    // WeChat: from 1.9.90 on.
    let timeout = available!(login.timeout);
    equal(timeout.is_some(), is_mini() && (host() != "weapp" || is_weapp([1, 9, 90])))?;
    equal(is_available!(login.timeout), timeout.is_some())?;
    equal(available!(login.force).is_some(), false)?;
    let Some((login, timeout)) = available!(login, login.timeout) else { return Ok(()) };
    drop(login(Some(timeout(login::Option::new(), Duration::from_millis(1500)))).await);
    equal(received().contains(r#""timeout":1500"#), true)
}

async fn a_method_and_a_property() -> Outcome {
    let audio = succeeded(create_inner_audio_context(None))?;
    let volume = available!(InnerAudioContext::set_volume, InnerAudioContext::volume);
    equal(volume.is_some(), host() != "weapp" || is_weapp([1, 9, 90]))?;
    if let Some((set_volume, volume)) = volume {
        set_volume(&audio, 0.5);
        equal(succeeded(volume(&audio))?, 0.5)?;
    }
    let play = available!(InnerAudioContext::play);
    equal(play.is_some(), host() != "alipay" || is_available!(InnerAudioContext.play))?;
    match play {
        // A page plays nothing that nobody touched.
        Some(play) if is_mini() => succeeded(play(&audio)),
        _ => Ok(()),
    }
}

async fn a_value() -> Outcome {
    let text = available!(request::DataType::Text);
    equal(text.is_some(), host() == "alipay")?;
    equal(text.as_ref().map_or("text", request::DataType::as_str), "text")
}

/// What a program writes that does without.
fn started() -> Option<Promise<login::SuccessCallbackResult>> {
    let Some(login) = available!(login) else { return None };
    Some(login(None))
}

async fn an_early_return() -> Outcome {
    match started() {
        Some(session) => equal(succeeded(session.await)?.code, "code-1"),
        None => equal(host(), "h5"),
    }
}

async fn a_closure() -> Outcome {
    let Some(login) = available!(login) else { return equal(host(), "h5") };
    let again = move || login(None);
    equal(succeeded(again().await)?.code, "code-1")?;
    equal(succeeded(again().await)?.code, "code-1")
}

async fn across_an_await() -> Outcome {
    let Some((login, timeout)) = available!(login, login.timeout) else { return Ok(()) };
    sleep(Duration::from_millis(1)).await;
    let session = login(Some(timeout(login::Option::new(), Duration::from_secs(3)))).await;
    equal(succeeded(session)?.code, "code-1")
}

/// A library takes what its caller asked for, and keeps it.
struct Kept {
    login: Option<login::Function>,
}

impl Kept {
    async fn sign_in(&self) -> Outcome {
        let Some(login) = self.login else { return equal(host(), "h5") };
        equal(succeeded(login(None).await)?.code, "code-1")
    }
}

async fn kept_in_a_struct() -> Outcome {
    Kept { login: available!(login) }.sign_in().await
}

/// The versions are those of WeChat's typings.
async fn what_is_young() -> Outcome {
    let rate = is_available!(InnerAudioContext::playback_rate);
    equal(rate, host() != "weapp" || is_weapp([2, 11, 0]))?;
    let audio = available!(create_web_audio_context);
    equal(audio.is_some(), is_weapp([2, 19, 0]))?;
    match audio {
        Some(create) => succeeded(create()).map(drop),
        None => Ok(()),
    }
}

async fn several_are_there_together() -> Outcome {
    // Nothing is handed over if one of them is not there.
    equal(available!(login, create_web_audio_context).is_some(), is_weapp([2, 19, 0]))?;
    equal(available!(create_web_audio_context, login.force).is_none(), true)
}

async fn no_host_lacks_what_all_have() -> Outcome {
    let Some(fly) = available!(crate::apis::fly_to_the_moon) else { return Err("it has no hosts".to_owned()) };
    // It is open, and nobody has it: so the call says.
    equal(fly().await.is_err(), true)
}

async fn the_client_is_asked_once() -> Outcome {
    let is = is_available!(create_web_audio_context);
    let before = calls();
    for _ in 0..3 {
        equal(is_available!(create_web_audio_context), is)?;
    }
    // What asks is a call itself; in the browser nobody counts.
    equal(calls() - before, u32::from(is_mini()))
}
