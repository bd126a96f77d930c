//! Plays a sound, and hears when it ends.
//!
//! `cargo run --example audio` runs it against the in-process host.

use taro_api::{Error, InnerAudioContext, console, create_inner_audio_context};

/// A property is a method that reads and one that writes. An event is a listener, which ends as it is dropped.
async fn play(audio: &InnerAudioContext) -> Result<(), Error> {
    audio.set_src("https://example.com/bell.mp3");
    audio.set_volume(0.5);
    let mut ends = taro_api::Events::listen(|tell| audio.on_ended(tell))?;
    audio.play()?;
    ends.next().await;
    console::log(format_args!("played at volume {}", audio.volume()?));
    Ok(())
}

async fn app() -> Result<(), Error> {
    let audio = create_inner_audio_context(None)?;
    play(&audio).await?;
    audio.destroy()?;
    console::log("gone");
    Ok(())
}

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), Error> {
    use taro_api::host;

    host::on(create_inner_audio_context::API, |_| {
        let audio = host::Object::new().with("src", "").with("volume", 1.0).event("onEnded");
        let player = audio.clone();
        let audio = audio.on("play", move || {
            println!("plays {}", player.get::<String>("src").unwrap_or_default());
            player.emit("onEnded", ());
            Ok(())
        });
        audio.on("destroy", || Ok(())).make()
    });
    host::run(app())
}

#[cfg(target_family = "wasm")]
fn main() {
    taro_api::spawn(async { drop(app().await) });
}
