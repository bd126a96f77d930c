//! The program that calls every function of Taro's. The driver, which is JavaScript, decides how the client behaves, and compares
//! what was read with what the client answered.

#![cfg(target_family = "wasm")]
// Each function is called: also what is deprecated, and with whatever its types allow.
#![allow(deprecated, unused_imports, unused_variables, clippy::all)]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use taro_api::__private::{FromJs, Object, Value};
use taro_api::{Any, Error, Listener};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// What came of a call, and what of the client's answer could not be read.
    #[wasm_bindgen(js_namespace = driver)]
    fn told(number: usize, came: &str, mismatches: &str);
    /// Has the client tell its listeners.
    #[wasm_bindgen(js_namespace = driver)]
    fn fire();
}

taro_api::spec! {
    /// An object of the client's, by the functions that lead to it: the driver puts this in Taro's place.
    function sweepObject(way: string) => any;
}

/// A call under way: it gives what came of it, as text.
type Run = Pin<Box<dyn Future<Output = String>>>;

include!("calls.rs");

thread_local! {
    static MISMATCHES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// The names of the functions, in the order of their calls.
#[wasm_bindgen]
pub fn names() -> Vec<String> {
    taro_api::on_mismatch(|it| {
        MISMATCHES.with_borrow_mut(|all| all.push(format!("{}\t{}\t{}", it.field, it.expected, it.found)));
    });
    CALLS.iter().map(|(name, _)| (*name).to_owned()).collect()
}

/// The methods of objects, each behind the functions that lead to its object, in the order of their calls: after the functions.
#[wasm_bindgen]
pub fn methods() -> Vec<String> {
    METHODS.iter().map(|(way, name, _)| format!("{way}.{name}")).collect()
}

/// The objects that no function gives.
#[wasm_bindgen]
pub fn not_given() -> Vec<String> {
    NOT_GIVEN.iter().map(|name| (*name).to_owned()).collect()
}

/// Calls one of them, and tells the driver what comes of it.
#[wasm_bindgen]
pub fn call(number: usize) {
    MISMATCHES.take();
    let run = match number.checked_sub(CALLS.len()) {
        Some(method) => METHODS[method].2(),
        None => CALLS[number].1(),
    };
    taro_api::spawn(async move {
        let came = run.await;
        told(number, &came, &MISMATCHES.take().join("\n"));
    });
}

/// Lets an object of the driver's take Taro's place.
#[wasm_bindgen]
pub fn replace(taro: &wasm_bindgen::JsValue) {
    taro_api::set_taro(taro);
}

/// How many calls wait for an answer.
#[wasm_bindgen]
pub fn waiting() -> usize {
    taro_api::__private::waiting()
}

/// The pages of memory.
#[wasm_bindgen]
pub fn pages() -> usize {
    core::arch::wasm32::memory_size(0)
}

fn shown<T: Debug>(result: &Result<T, Error>) -> String {
    match result {
        Ok(value) => format!("ok {value:?}"),
        Err(error) => format!("{:?} {}", error.kind, error.err_msg),
    }
}

/// What is answered at once.
fn now<T: Debug>(result: Result<T, Error>) -> Run {
    let came = shown(&result);
    Box::pin(async move { came })
}

/// What is answered once.
fn later<T: Debug>(call: impl Future<Output = Result<T, Error>> + 'static) -> Run {
    Box::pin(async move { shown(&call.await) })
}

/// What a listener heard.
#[derive(Clone, Default)]
struct Notes(Rc<RefCell<String>>);

impl Notes {
    fn note(&self, event: &impl Debug) {
        // Writing to a `String` cannot fail.
        let _ = write!(self.0.borrow_mut(), " {event:?}");
    }
}

/// Listens, hears once, and listens no more.
fn heard(listen: impl FnOnce(Notes) -> Result<Listener, Error>) -> Run {
    let notes = Notes::default();
    let listener = listen(notes.clone());
    Box::pin(async move {
        let listener = match listener {
            Ok(listener) => listener,
            Err(error) => return shown::<()>(&Err(error)),
        };
        fire();
        let heard = notes.0.take();
        drop(listener);
        fire();
        let after = notes.0.take();
        if after.is_empty() { format!("heard{heard}") } else { format!("heard after its end{after}") }
    })
}

/// An object of the client's.
fn handed<T: FromJs>(way: &str) -> T {
    let object = sweep_object(way).and_then(|it| it.read());
    object.unwrap_or_else(|error| panic!("{way}: {error}"))
}

/// What only a host makes.
fn of_the_host<T: FromJs>(kind: &str) -> T {
    let object = Object::new();
    if kind == "promise" {
        object.set_value("then", Value::UNDEFINED);
    }
    T::from_js(&object.into_value()).unwrap_or_else(|_| unreachable!("the program has a sample of its own"))
}
