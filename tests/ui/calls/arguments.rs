use serde_json::json;
use taro_api::host;

mod spec {
    taro_api::spec! {
        interface Player { onPlay(callback: (res: any) => void) => void }
        function createPlayer() => Player;
    }
}

fn main() {
    let player = host::Object::new().event("onPlay");
    player.emit("onPlay", 1);
    player.emit("onPlay", json!({ "at": 1 }));
    player.emit("onPlay", (json!({ "at": 1 }),));
    host::on(spec::create_player::API, move |()| player.make());
}
