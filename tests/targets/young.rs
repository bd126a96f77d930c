//! What a host has from a version of its base library on.

mod plugin {
    taro_api::spec! {
        namespace scan {
            interface Option {
                /// How long to look.
                #[since(weapp = "2.11.0")]
                time?: number,
                kind?: "code" | #[since(weapp = "2.20.1")] "picture",
            }
            interface Result {
                #[since(weapp = "3.0.0")]
                text?: string,
            }
        }
        interface Camera {
            #[platforms(weapp, tt)]
            #[since(weapp = "2.12.0")]
            zoom(by: number) => void,
            #[since(weapp = "2.13.0")]
            light: boolean,
        }
        #[platforms(weapp, tt)]
        #[since(weapp = "2.10.0", tt = "1.0.0")]
        function scan(option?: scan::Option) => Promise<scan::Result>;
        function openCamera() => Camera;
        #[since(weapp = "2.10.0")]
        const limits: { size: number };
    }
}
use plugin::{Camera, scan};

fn scanning() {
    drop(scan(None));
}

fn reading() {
    drop(plugin::limits());
}

fn setting() -> scan::Option {
    scan::Option::new().time(3).kind(scan::Kind::Picture)
}

fn calling(camera: &Camera) {
    camera.zoom(2).unwrap();
    camera.set_light(true);
    let _ = camera.light();
}

/// What a host gives is asked of no client.
fn result() -> scan::Result {
    scan::Result::new().text("text")
}

fn main() {
    let _ = (scanning as fn(), reading as fn(), setting as fn() -> scan::Option, calling as fn(&Camera));
    let _ = result as fn() -> scan::Result;
}
