//! The peer: the same program as a careful person would write it with wasm-bindgen.
#![cfg(target_family = "wasm")]

#[cfg(not(feature = "app"))]
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = bench)]
    fn done(text: &str);
}

#[cfg(feature = "app")]
mod app;

#[cfg(not(any(feature = "app", feature = "calls")))]
mod log_in {
    use super::*;

    #[wasm_bindgen]
    extern "C" {
        type Session;
        #[wasm_bindgen(method, getter, structural)]
        fn code(this: &Session) -> String;

        type Failure;
        #[wasm_bindgen(method, getter, structural, js_name = errMsg)]
        fn err_msg(this: &Failure) -> String;
    }

    #[wasm_bindgen(module = "@tarojs/taro")]
    extern "C" {
        #[wasm_bindgen(catch)]
        async fn login(option: &JsValue) -> Result<JsValue, JsValue>;
    }

    /// Logs in, and says what came of it.
    #[wasm_bindgen]
    pub fn start() {
        wasm_bindgen_futures::spawn_local(async {
            match login(&JsValue::UNDEFINED).await {
                Ok(session) => done(&wasm_bindgen::JsCast::unchecked_into::<Session>(session).code()),
                Err(error) => done(&wasm_bindgen::JsCast::unchecked_into::<Failure>(error).err_msg()),
            }
        });
    }
}

#[cfg(feature = "calls")]
mod calls {
    use super::*;
    use wasm_bindgen::JsCast;
    use wasm_bindgen::prelude::Closure;

    #[wasm_bindgen]
    extern "C" {
        type Object;
        #[wasm_bindgen(constructor)]
        fn new() -> Object;

        type Options;
        #[wasm_bindgen(method, setter, structural)]
        fn set_delay(this: &Options, value: f64);
        #[wasm_bindgen(method, setter, structural)]
        fn set_title(this: &Options, value: &str);
        #[wasm_bindgen(method, setter, structural)]
        fn set_mask(this: &Options, value: bool);
        #[wasm_bindgen(method, setter, structural)]
        fn set_success(this: &Options, value: &JsValue);
        #[wasm_bindgen(method, setter, structural)]
        fn set_fail(this: &Options, value: &JsValue);
        #[wasm_bindgen(method, setter, structural)]
        fn set_complete(this: &Options, value: &JsValue);

        type Answer;
        #[wasm_bindgen(method, getter, structural)]
        fn text(this: &Answer) -> String;
        #[wasm_bindgen(method, getter, structural)]
        fn count(this: &Answer) -> f64;
    }

    #[wasm_bindgen(module = "bench-host")]
    extern "C" {
        #[wasm_bindgen(catch)]
        async fn probe(option: &Options) -> Result<JsValue, JsValue>;
        #[wasm_bindgen(catch)]
        async fn idle() -> Result<JsValue, JsValue>;
        #[wasm_bindgen(js_name = probe)]
        fn probe_callbacks(option: &Options);
    }

    fn option() -> Options {
        let option: Options = Object::new().unchecked_into();
        option.set_delay(5.0);
        option.set_title("a title");
        option.set_mask(true);
        option
    }

    /// Awaits a call so often.
    #[wasm_bindgen]
    pub fn awaited(count: u32) {
        wasm_bindgen_futures::spawn_local(async move {
            let mut sum = 0.0;
            for _ in 0..count {
                if let Ok(answer) = probe(&option()).await {
                    let answer: Answer = answer.unchecked_into();
                    sum += answer.count() + answer.text().len() as f64;
                }
            }
            done(&sum.to_string());
        });
    }

    /// Awaits a promise of nothing so often.
    #[wasm_bindgen]
    pub fn empty(count: u32) {
        wasm_bindgen_futures::spawn_local(async move {
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
            let option = option();
            option.set_success(&Closure::once_into_js(|answer: JsValue| {
                drop(answer.unchecked_into::<Answer>().text());
            }));
            option.set_fail(&Closure::once_into_js(|_: JsValue| {}));
            option.set_complete(&Closure::once_into_js(|_: JsValue| {}));
            probe_callbacks(&option);
        }
    }

    /// How many pages of memory there are.
    #[wasm_bindgen]
    pub fn pages() -> u32 {
        core::arch::wasm32::memory_size(0) as u32
    }
}
