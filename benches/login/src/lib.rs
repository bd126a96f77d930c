//! The peer of log-in's family: log-in alone, as a careful person would bind it with wasm-bindgen.
#![cfg(target_family = "wasm")]

use std::time::Duration;

use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Taro's option.
    #[wasm_bindgen(extends = js_sys::Object)]
    type JsOption;
    #[wasm_bindgen(method, setter, structural)]
    fn set_timeout(this: &JsOption, value: f64);
    #[wasm_bindgen(method, setter, structural)]
    fn set_force(this: &JsOption, value: bool);
    #[wasm_bindgen(method, setter, structural)]
    fn set_success(this: &JsOption, value: &JsValue);
    #[wasm_bindgen(method, setter, structural)]
    fn set_fail(this: &JsOption, value: &JsValue);
    #[wasm_bindgen(method, setter, structural)]
    fn set_complete(this: &JsOption, value: &JsValue);

    /// What Taro gives for a success.
    type JsSession;
    #[wasm_bindgen(method, getter, structural)]
    fn code(this: &JsSession) -> String;
    #[wasm_bindgen(method, getter, structural, js_name = anonymousCode)]
    fn anonymous_code(this: &JsSession) -> Option<String>;
    #[wasm_bindgen(method, getter, structural, js_name = isLogin)]
    fn is_login(this: &JsSession) -> Option<bool>;

    /// What Taro gives for a success and for a failure.
    type JsAnswer;
    #[wasm_bindgen(method, getter, structural, js_name = errMsg)]
    fn err_msg(this: &JsAnswer) -> Option<String>;
    #[wasm_bindgen(method, getter, structural)]
    fn errno(this: &JsAnswer) -> Option<f64>;
}

#[wasm_bindgen(module = "@tarojs/taro")]
extern "C" {
    #[wasm_bindgen(js_name = login, catch)]
    fn js_login(option: &JsOption) -> Result<js_sys::Promise, JsValue>;
}

/// A log-in.
#[derive(Clone, Debug)]
pub struct Session {
    /// The credential.
    pub code: String,
    /// The credential of this device.
    pub anonymous_code: Option<String>,
    /// Whether the user is logged in to the app around this program.
    pub is_login: Option<bool>,
    /// How the call went.
    pub err_msg: String,
}

/// How a call went.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What the host said.
    pub err_msg: String,
    /// The host's number.
    pub errno: Option<f64>,
}

impl Session {
    fn read(value: JsValue) -> Session {
        let session: &JsSession = value.unchecked_ref();
        Session {
            code: session.code(),
            anonymous_code: session.anonymous_code(),
            is_login: session.is_login(),
            err_msg: Answer::read(value.clone()).err_msg,
        }
    }
}

impl Answer {
    fn read(value: JsValue) -> Answer {
        let answer: JsAnswer = value.unchecked_into();
        Answer { err_msg: answer.err_msg().unwrap_or_default(), errno: answer.errno() }
    }
}

/// How to log in.
#[derive(Default)]
pub struct LoginOption {
    timeout: Option<Duration>,
    force: Option<bool>,
    success: Option<Box<dyn FnOnce(Session)>>,
    fail: Option<Box<dyn FnOnce(Answer)>>,
    complete: Option<Box<dyn FnOnce(Answer)>>,
}

impl LoginOption {
    /// As the host would have it.
    #[must_use]
    pub fn new() -> LoginOption {
        LoginOption::default()
    }

    /// How long to wait for the host.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> LoginOption {
        self.timeout = Some(timeout);
        self
    }

    /// Whether to show the dialog.
    #[must_use]
    pub fn force(mut self, force: bool) -> LoginOption {
        self.force = Some(force);
        self
    }

    /// Called with the credential.
    #[must_use]
    pub fn success(mut self, success: impl FnOnce(Session) + 'static) -> LoginOption {
        self.success = Some(Box::new(success));
        self
    }

    /// Called when there is none.
    #[must_use]
    pub fn fail(mut self, fail: impl FnOnce(Answer) + 'static) -> LoginOption {
        self.fail = Some(Box::new(fail));
        self
    }

    /// Called last.
    #[must_use]
    pub fn complete(mut self, complete: impl FnOnce(Answer) + 'static) -> LoginOption {
        self.complete = Some(Box::new(complete));
        self
    }

    fn write(self) -> JsOption {
        let option: JsOption = js_sys::Object::new().unchecked_into();
        if let Some(timeout) = self.timeout {
            option.set_timeout(timeout.as_secs_f64() * 1000.0);
        }
        if let Some(force) = self.force {
            option.set_force(force);
        }
        if let Some(success) = self.success {
            option.set_success(&Closure::once_into_js(|value: JsValue| success(Session::read(value))));
        }
        if let Some(fail) = self.fail {
            option.set_fail(&Closure::once_into_js(|value: JsValue| fail(Answer::read(value))));
        }
        if let Some(complete) = self.complete {
            option.set_complete(&Closure::once_into_js(|value: JsValue| complete(Answer::read(value))));
        }
        option
    }
}

/// Asks the host for a credential.
///
/// # Errors
/// What the host answered in place of a credential.
pub async fn login(option: LoginOption) -> Result<Session, Answer> {
    let promise = js_login(&option.write()).map_err(Answer::read)?;
    JsFuture::from(promise).await.map(Session::read).map_err(Answer::read)
}
