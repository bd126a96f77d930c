taro_api::spec! {
    #[cfg(windows)]
    function go() => Promise<void>;
    #[cfg(not(windows))]
    function go(x: number) => Promise<void>;

    #[cfg(windows)]
    interface Lamp { on: boolean }
    #[cfg(not(windows))]
    interface Lamp {
        #[cfg(windows)]
        level: number,
        #[cfg(not(windows))]
        level: string,
    }
    interface Player {
        #[cfg(windows)]
        play() => void,
        #[cfg(not(windows))]
        play(x: number) => void,
    }
}

#[taro_api::api]
mod annotated {
    #[cfg(windows)]
    pub fn go();
    #[cfg(not(windows))]
    pub fn go(x: f64);
    #[must_use]
    pub mod area {
        pub struct Option {
            #[must_use]
            pub size: f64,
            #[doc(cfg(windows))]
            pub kept: f64,
        }
    }
}

fn main() {}
