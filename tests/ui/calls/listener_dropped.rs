#![deny(unused_must_use)]

mod spec {
    taro_api::spec! {
        interface Player {
            onPlay(callback: () => void) => void,
        }
        /// Tells of every change.
        function onThemeChange(callback: (theme: string) => void) => void;
        /// Tells no more.
        function offThemeChange(callback?: (theme: string) => void) => void;
        function createPlayer() => Player;
    }
}

fn listen() -> Result<(), taro_api::Error> {
    spec::on_theme_change(|theme| println!("{theme}"));
    spec::on_theme_change(|theme| println!("{theme}"))?;
    spec::create_player()?.on_play(|| println!("it plays"));
    spec::on_theme_change(|theme| println!("{theme}"))?.forever();
    Ok(())
}

fn main() {
    let _ = listen();
}
