//! What is measured: a program that uses taro-api.
#![cfg(target_family = "wasm")]

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = bench)]
    fn done(text: &str);
}

#[cfg(feature = "app")]
mod app;

/// Logs in, and says what came of it.
#[cfg(not(any(feature = "app", feature = "calls", feature = "asked", feature = "asked-by-hand")))]
#[wasm_bindgen]
pub fn start() {
    log_in(taro_api::login(None));
}

/// The same where the host has it.
#[cfg(feature = "asked")]
#[wasm_bindgen]
pub fn start() {
    if let Some(login) = taro_api::available!(login) {
        log_in(login(None));
    }
}

/// What `available!` is measured beside.
#[cfg(feature = "asked-by-hand")]
#[wasm_bindgen]
pub fn start() {
    if matches!(taro_api::Host::current(), taro_api::Host::Weapp | taro_api::Host::Qywx) {
        log_in((taro_api::login::asked_::asked_ as taro_api::login::Function)(None));
    }
}

#[cfg(not(any(feature = "app", feature = "calls")))]
fn log_in(session: taro_api::Promise<taro_api::login::SuccessCallbackResult>) {
    taro_api::spawn(async {
        match session.await {
            Ok(session) => done(&session.code),
            Err(error) => done(&error.err_msg),
        }
    });
}

#[cfg(feature = "calls")]
mod calls {
    use super::{done, wasm_bindgen};

    taro_api::spec! {
        #![module("bench-host")]

        namespace probe {
            interface Option {
                delay?: number,
                title?: string,
                mask?: boolean,
                success?: (res: Result) => void,
                fail?: (res: CallbackResult) => void,
                complete?: (res: CallbackResult) => void,
            }
            interface Result {
                text: string,
                count: number,
            }
        }
        function probe(option?: probe::Option) => Promise<probe::Result>;
        function idle() => Promise<void>;
    }

    fn option() -> probe::Option {
        probe::Option::new().delay(5).title("a title").mask(true)
    }

    /// Awaits a call so often.
    #[wasm_bindgen]
    pub fn awaited(count: u32) {
        taro_api::spawn(async move {
            let mut sum = 0.0;
            for _ in 0..count {
                if let Ok(result) = probe(option()).await {
                    sum += result.count + result.text.len() as f64;
                }
            }
            done(&sum.to_string());
        });
    }

    /// Awaits a promise of nothing so often.
    #[wasm_bindgen]
    pub fn empty(count: u32) {
        taro_api::spawn(async move {
            let mut answers = 0;
            for _ in 0..count {
                answers += u32::from(idle().await.is_ok());
            }
            done(&answers.to_string());
        });
    }

    /// Calls with all three callbacks, and waits for none.
    #[wasm_bindgen]
    pub fn called_back(count: u32) {
        for _ in 0..count {
            drop(probe(option().success(|result| drop(result.text)).fail(|_| {}).complete(|_| {})));
        }
    }

    /// How many pages of memory there are.
    #[wasm_bindgen]
    pub fn pages() -> u32 {
        core::arch::wasm32::memory_size(0) as u32
    }
}
