//! What has the name of a parameter where the spec stands: Rust takes it for that. Setters have parameters of ours.
#![allow(non_upper_case_globals, dead_code)]

static timeout: u32 = 1;
static volume: u32 = 1;
const code: u32 = 1;

taro_api::spec! {
    interface Option { timeout?: number, code?: number }
    interface Player { volume: number, readonly code: number }
    function player(option: Option) => Promise<Player>;
    function wait(timeout: number) => void;
}

/// In a module of its own, a spec sees nothing of it.
mod own {
    taro_api::spec! {
        interface Only { code: number }
        function only(timeout: number) => Only;
    }
}

fn main() {}
