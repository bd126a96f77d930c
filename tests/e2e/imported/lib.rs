//! Calls packages, and a client's own functions, through bindings that `cargo taro import` wrote.

mod bindings;

use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;

use taro_api::Error;
use wasm_bindgen::prelude::wasm_bindgen;

use bindings::dayjs::dayjs::{ConfigTypeValue, ManipulateType};
use bindings::{dayjs, mitt, sm_crypto, wx};

#[wasm_bindgen]
extern "C" {
    /// What the program saw.
    #[wasm_bindgen(js_namespace = driver)]
    fn saw(name: &str, value: &str);
    #[wasm_bindgen(js_namespace = driver)]
    fn end();
}

/// Runs each part, one after the other.
#[wasm_bindgen]
pub fn run() {
    taro_api::spawn(async {
        told("mitt", async { events() }).await;
        told("dayjs", async { days() }).await;
        told("sm-crypto", async { ciphers() }).await;
        told("wx", client()).await;
        end();
    });
}

/// Panics with some kilobytes on the stack.
#[wasm_bindgen]
pub fn fails() {
    let frame = std::hint::black_box([1_u8; 4096]);
    assert_eq!(frame[0], 0);
}

/// The same, in a later turn.
#[wasm_bindgen]
pub async fn fails_later() {
    std::future::ready(()).await;
    fails();
}

/// The same, as a method.
#[wasm_bindgen]
pub struct Failing;

#[wasm_bindgen]
impl Failing {
    /// Makes one.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Failing {
        Failing
    }

    /// Panics.
    pub fn fails(&self) {
        fails();
    }
}

async fn told(name: &str, part: impl Future<Output = Result<(), Error>>) {
    if let Err(error) = part.await {
        saw(name, &format!("failed: {error}"));
    }
}

fn events() -> Result<(), Error> {
    let emitter = mitt::mitt(None)?;
    let heard = Rc::new(RefCell::new(Vec::new()));
    let listener = {
        let heard = heard.clone();
        emitter.on("price", move |event| heard.borrow_mut().push(format!("{event:?}")))?
    };
    emitter.emit("price", taro_api::Any::from(5.0))?;
    emitter.emit("other", None)?;
    drop(listener);
    emitter.emit("price", taro_api::Any::from(6.0))?;
    saw("mitt: heard", &heard.borrow().join(", "));
    Ok(())
}

fn days() -> Result<(), Error> {
    let leap = dayjs::dayjs(Some(ConfigTypeValue::from("2024-02-29")), None, None)?;
    saw("dayjs: a year later", &leap.add(1.0, ManipulateType::Year)?.format("YYYY-MM-DD")?);
    saw("dayjs: year", &leap.year()?.to_string());
    let wrong = dayjs::dayjs(Some(ConfigTypeValue::from("no day")), None, None)?;
    saw("dayjs: no day", &wrong.is_valid()?.to_string());
    Ok(())
}

fn ciphers() -> Result<(), Error> {
    saw("sm3", &sm_crypto::sm3("abc", None)?);
    let key = "0123456789abcdeffedcba9876543210";
    let secret = sm_crypto::sm4()?.encrypt("hello", key, None)?;
    saw("sm4: encrypted", &secret);
    saw("sm4: decrypted", &sm_crypto::sm4()?.decrypt(secret, key, None)?);
    let sm2 = sm_crypto::sm2()?;
    let pair = sm2.generate_key_pair_hex()?;
    let signed = sm2.do_signature("a message", &*pair.private_key, None)?;
    saw("sm2: signed", &sm2.do_verify_signature("a message", &*signed, &*pair.public_key, None)?.to_string());
    saw("sm2: not signed", &sm2.do_verify_signature("another", signed, pair.public_key, None)?.to_string());
    Ok(())
}

async fn client() -> Result<(), Error> {
    saw("wx.login", &wx::login(None).await?.code);
    wx::set_storage_sync("key", taro_api::Any::from("kept"))?;
    saw("wx.getStorageSync", &format!("{:?}", wx::get_storage_sync("key")?));
    Ok(())
}
