//! What a `macro_rules!` writes is gated as what stands in a file, wherever each name of it comes from.

macro_rules! gated {
    ($function:ident, $field:ident, $method:ident, $value:literal, $host:ident) => {
        taro_api::spec! {
            namespace $function {
                interface Option {
                    #[platforms($host)]
                    $field?: string,
                    #[platforms(weapp)]
                    object?: string,
                    kind?: Kind,
                }
                type Kind = #[platforms($host)] $value | "other";
            }
            #[platforms($host)]
            function $function(option?: $function::Option) => Promise<void>;
            function free(option?: $function::Option) => Promise<void>;
            interface Player {
                #[platforms($host)]
                $method($field: number) => void,
                #[platforms(weapp)]
                $field: number,
            }
            function createPlayer() => Player;
        }
    };
}

gated!(scan, fields, play, "only", weapp);

#[taro_api::api]
mod face {
    #[platforms(weapp)]
    pub async fn read();
}

fn main() {
    drop(scan(None));
    drop(free(scan::Option::new().fields("it")));
    drop(free(scan::Option::new().object("it").kind(scan::Kind::Other)));
    drop(scan::Kind::Only);
    let player = create_player().unwrap();
    let _ = player.play(1);
    let _ = player.fields();
    drop(face::read());
}
