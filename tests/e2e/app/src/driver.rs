//! What the tests ask of the driver, and the little that makes a test one.

use std::cell::RefCell;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Makes the client behave so from now on; an empty name is its good behaviour.
    #[wasm_bindgen(js_namespace = driver)]
    pub fn scenario(name: &str);
    /// What the client's function got last, as JSON.
    #[wasm_bindgen(js_namespace = driver)]
    pub fn received() -> String;
    /// Lets the client answer what it kept back.
    #[wasm_bindgen(js_namespace = driver)]
    pub fn answer();
    /// Tells the client that its network is another.
    #[wasm_bindgen(js_namespace = driver)]
    pub fn network(connected: bool, kind: &str);
    /// The same, so often, in a turn of the client's own.
    #[wasm_bindgen(js_namespace = driver)]
    pub fn networks(times: u32);
    /// The address of the local server.
    #[wasm_bindgen(js_namespace = driver)]
    pub fn server() -> String;
    /// Whether the runtime was built for production.
    #[wasm_bindgen(js_namespace = driver)]
    pub fn production() -> bool;
    /// Which host this is.
    #[wasm_bindgen(js_namespace = driver)]
    pub fn host() -> String;
    /// Which base library the client says that it has; an empty text if it says none.
    #[wasm_bindgen(js_namespace = driver)]
    pub fn library() -> String;
    /// An object of the program's own in Taro's place.
    #[wasm_bindgen(js_namespace = driver)]
    pub fn plugin() -> JsValue;
    /// The names of what a host should never give.
    #[wasm_bindgen(js_namespace = driver)]
    pub fn hostiles() -> Vec<String>;
    /// An object in Taro's place that gives the value of that name; of any other name, what is fine.
    #[wasm_bindgen(js_namespace = driver, js_name = hostile)]
    fn hostile_taro(name: &str) -> JsValue;
    /// An object in Taro's place whose functions all answer with that JSON; `no` is none, an empty text `undefined`.
    #[wasm_bindgen(js_namespace = driver, js_name = answering)]
    fn answering_taro(json: &str) -> JsValue;
    /// An object in Taro's place that gives promises: ones that settle, or ones that never do.
    #[wasm_bindgen(js_namespace = driver, js_name = promising)]
    fn promising_taro(settling: bool) -> JsValue;
    /// How often the program has called JavaScript.
    #[wasm_bindgen(js_namespace = driver)]
    pub fn calls() -> u32;
    #[wasm_bindgen(js_namespace = driver)]
    pub fn result(name: &str, error: &str);
    #[wasm_bindgen(js_namespace = driver)]
    pub fn end();
}

/// Has the host give a value that it should not; of an empty name, one that is fine.
pub fn hostile(name: &str) {
    taro_api::set_taro(&hostile_taro(name));
}

/// Has every function answer with that JSON; `no` is Taro again.
pub fn answering(json: &str) {
    taro_api::set_taro(&answering_taro(json));
}

/// Has the functions of the tests give promises that settle, or that never do.
pub fn promising(settling: bool) {
    taro_api::set_taro(&promising_taro(settling));
}

/// What came of a test.
pub type Outcome = Result<(), String>;

/// A test and its name.
#[derive(Clone)]
pub struct Test {
    pub name: &'static str,
    pub run: fn() -> Pin<Box<dyn Future<Output = Outcome>>>,
}

/// Lists tests by their functions' names.
macro_rules! tests {
    ($($name:ident),* $(,)?) => {
        pub fn tests() -> Vec<$crate::driver::Test> {
            vec![$($crate::driver::Test { name: stringify!($name), run: || Box::pin($name()) }),*]
        }
    };
}
pub(crate) use tests;

/// An `Err` that shows both sides, if they differ.
pub fn equal<A: Debug + PartialEq<B>, B: Debug>(found: A, expected: B) -> Outcome {
    if found == expected { Ok(()) } else { Err(format!("found {found:?}, expected {expected:?}")) }
}

/// The error of a call that must fail.
pub fn failed<T: Debug>(result: Result<T, taro_api::Error>) -> Result<taro_api::Error, String> {
    match result {
        Ok(value) => Err(format!("it succeeded: {value:?}")),
        Err(error) => Ok(error),
    }
}

/// The value of a call that must succeed.
pub fn succeeded<T>(result: Result<T, taro_api::Error>) -> Result<T, String> {
    result.map_err(|error| format!("it failed: {error:?}"))
}

/// What callbacks noted, in their order.
#[derive(Clone, Default)]
pub struct Notes(Rc<RefCell<Vec<String>>>);

impl Notes {
    /// A callback that notes its name and what it got.
    pub fn note(&self, name: &'static str) -> impl Fn(&str) + use<> {
        let notes = Rc::clone(&self.0);
        move |text| notes.borrow_mut().push(format!("{name} {text}"))
    }

    /// What was noted first; nothing, if nothing was.
    pub fn first(&self) -> String {
        self.0.borrow().first().cloned().unwrap_or_default()
    }

    /// What was noted so far.
    pub fn all(&self) -> Vec<String> {
        self.0.borrow().clone()
    }
}

/// Lets the host's event loop go round a few times.
pub async fn later() {
    for _ in 0..8 {
        let mut waited = false;
        std::future::poll_fn(|context| {
            if std::mem::replace(&mut waited, true) {
                return std::task::Poll::Ready(());
            }
            context.waker().wake_by_ref();
            std::task::Poll::Pending
        })
        .await;
    }
}
