//! The seam's JavaScript side, through wasm-bindgen.
//!
//! One closure serves every call: a call is a number, and its callbacks wait in a table of Rust's until the first
//! answer takes them out. Nothing is left of a call that was answered.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

use super::{Function, Outcome};

#[wasm_bindgen(module = "/src/js/shim.js")]
extern "C" {
    fn install(entry: &JsValue);
    fn inject(taro: &JsValue);
    fn key(name: &str) -> u32;
    fn object() -> JsValue;
    fn array() -> JsValue;
    fn push(items: &JsValue, value: &JsValue);
    #[wasm_bindgen(js_name = set)]
    fn set_value(target: &JsValue, key: u32, value: &JsValue);
    #[wasm_bindgen(js_name = set)]
    fn set_f64(target: &JsValue, key: u32, value: f64);
    #[wasm_bindgen(js_name = set)]
    fn set_bool(target: &JsValue, key: u32, value: bool);
    #[wasm_bindgen(js_name = set)]
    fn set_str(target: &JsValue, key: u32, value: &str);
    #[wasm_bindgen(js_name = setNamed)]
    fn set_named(target: &JsValue, name: &str, value: &JsValue);
    fn get(source: &JsValue, key: u32) -> JsValue;
    #[wasm_bindgen(js_name = getString)]
    fn get_string(source: &JsValue, key: u32) -> Option<String>;
    #[wasm_bindgen(js_name = getNumber)]
    fn get_number(source: &JsValue, key: u32) -> Option<f64>;
    #[wasm_bindgen(js_name = getBoolean)]
    fn get_boolean(source: &JsValue, key: u32) -> Option<bool>;
    #[wasm_bindgen(js_name = isArray)]
    fn is_array(value: &JsValue) -> bool;
    fn kind(value: &JsValue) -> u32;
    fn names(value: &JsValue) -> JsValue;
    fn size(items: &JsValue) -> u32;
    fn at(items: &JsValue, index: u32) -> JsValue;
    fn named(source: &JsValue, name: &str) -> JsValue;
    fn buffer(bytes: &[u8]) -> JsValue;
    fn bytes(value: &JsValue) -> Option<Vec<u8>>;
    fn clamped(bytes: &[u8]) -> JsValue;
    fn floats(values: &[f32]) -> JsValue;
    fn numbers(value: &JsValue) -> Option<Vec<f32>>;
    fn microtask();
    #[wasm_bindgen(catch)]
    fn invoke(function: &JsValue, key: u32, first: &JsValue, rest: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = invokeMethod)]
    fn invoke_method(target: &JsValue, key: u32, first: &JsValue, rest: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = startMethod)]
    fn start_method(target: &JsValue, key: u32, id: u32, callbacks: bool, first: &JsValue, rest: &JsValue) -> JsValue;
    fn read(imported: &JsValue, key: u32) -> JsValue;
    fn callback(id: u32) -> JsValue;
    fn promised(thenable: &JsValue) -> JsValue;
    #[wasm_bindgen(catch)]
    fn apply(function: &JsValue, arguments: &JsValue) -> Result<JsValue, JsValue>;
    fn start(function: &JsValue, key: u32, id: u32, callbacks: bool, first: &JsValue, rest: &JsValue) -> JsValue;
    #[wasm_bindgen(catch)]
    fn abort(task: &JsValue) -> Result<(), JsValue>;
}

/// A JavaScript value.
#[derive(Clone, PartialEq)]
pub struct Value(JsValue);

impl Value {
    /// `undefined`
    pub const UNDEFINED: Value = Value(JsValue::UNDEFINED);

    /// A boolean.
    pub fn from_bool(value: bool) -> Value {
        Value(JsValue::from_bool(value))
    }

    /// A number.
    pub fn from_f64(value: f64) -> Value {
        Value(JsValue::from_f64(value))
    }

    /// A string.
    pub fn from_text(value: &str) -> Value {
        Value(JsValue::from_str(value))
    }

    /// An `ArrayBuffer`.
    pub fn from_bytes(value: &[u8]) -> Value {
        Value(buffer(value))
    }

    /// A `Uint8ClampedArray`.
    pub fn from_clamped(value: &[u8]) -> Value {
        Value(clamped(value))
    }

    /// A `Float32Array`.
    pub fn from_floats(value: &[f32]) -> Value {
        Value(floats(value))
    }

    /// An array.
    pub fn from_items(items: Vec<Value>) -> Value {
        let list = array();
        items.iter().for_each(|item| push(&list, &item.0));
        Value(list)
    }

    /// The boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        self.0.as_bool()
    }

    /// The number, if it is one.
    pub fn as_f64(&self) -> Option<f64> {
        self.0.as_f64()
    }

    /// The string, if it is one.
    pub fn as_string(&self) -> Option<String> {
        self.0.as_string()
    }

    /// The bytes, if it is an `ArrayBuffer` or a view of bytes.
    pub fn as_bytes(&self) -> Option<Vec<u8>> {
        bytes(&self.0)
    }

    /// The numbers, if it is a `Float32Array` or an array of nothing else.
    pub fn as_floats(&self) -> Option<Vec<f32>> {
        numbers(&self.0)
    }

    /// The items, if it is an array.
    pub fn as_items(&self) -> Option<Vec<Value>> {
        is_array(&self.0).then(|| (0..size(&self.0)).map(|index| Value(at(&self.0, index))).collect())
    }

    /// The keys and values, if it is an object.
    pub fn as_entries(&self) -> Option<Vec<(String, Value)>> {
        if !self.is_object() {
            return None;
        }
        let keys = Value(names(&self.0)).as_items()?;
        let entry = |name: String| {
            let value = Value(named(&self.0, &name));
            (name, value)
        };
        Some(keys.iter().filter_map(Value::as_string).map(entry).collect())
    }

    /// Whether it is `undefined` or `null`.
    pub fn is_nullish(&self) -> bool {
        self.0.is_undefined() || self.0.is_null()
    }

    /// Whether it is `undefined`.
    pub fn is_undefined(&self) -> bool {
        self.0.is_undefined()
    }

    /// Whether it can have properties. A task is a function with properties on some hosts.
    pub fn is_object(&self) -> bool {
        self.0.is_object() || self.0.is_function()
    }

    /// A property; `undefined` where there is none.
    pub fn get(&self, key: &Key) -> Value {
        Value(get(&self.0, key.id()))
    }

    /// A property, if it is a string.
    pub fn get_string(&self, key: &Key) -> Option<String> {
        get_string(&self.0, key.id())
    }

    /// A property, if it is a number.
    pub fn get_f64(&self, key: &Key) -> Option<f64> {
        get_number(&self.0, key.id())
    }

    /// A property, if it is a boolean.
    pub fn get_bool(&self, key: &Key) -> Option<bool> {
        get_boolean(&self.0, key.id())
    }

    /// A promise of something that has a `then`.
    pub(crate) fn promised(self) -> Value {
        Value(promised(&self.0))
    }

    /// The object, to set its properties.
    pub fn as_object(&self) -> Object {
        Object(self.0.clone())
    }

    /// A function that the host can call, and how long it may.
    pub(crate) fn from_function(call: Function) -> (Value, Subscription) {
        enable();
        CALL_BACK.set(Some(call_back));
        let id = FUNCTIONS.with_borrow_mut(|functions| {
            functions.next += 1;
            functions.known.push((functions.next, call));
            functions.next
        });
        (Value(callback(id)), Subscription { id: Some(id) })
    }

    /// The function, if it is one. One that throws gives `undefined`.
    pub(crate) fn as_function(&self) -> Option<Function> {
        let function = self.0.is_function().then(|| self.0.clone())?;
        Some(std::rc::Rc::new(move |arguments: &[Value]| {
            apply(&function, &Value::from_items(arguments.to_vec()).0).map(Value).unwrap_or_default()
        }))
    }

    /// Calls a method for what it returns at once; an absent one throws `undefined`.
    pub(crate) fn invoke(&self, key: &Key, arguments: &[Value]) -> Outcome {
        let (first, rest) = split(arguments);
        invoke_method(&self.0, key.id(), first, &rest).map(Value).map_err(Value)
    }

    /// Calls a method for what it answers, once, now or later.
    pub(crate) fn start(&self, key: &Key, callbacks: bool, arguments: &[Value], settle: Settle) -> Task {
        let (first, rest) = split(arguments);
        let id = wait(settle);
        Task(start_method(&self.0, key.id(), id, callbacks, first, &rest))
    }

    /// What kind of value it is, for an error.
    pub fn kind(&self) -> &'static str {
        const KINDS: [&str; 9] = [
            "something else",
            "undefined",
            "null",
            "a boolean",
            "a number",
            "a string",
            "a function",
            "an array",
            "an object",
        ];
        KINDS.get(kind(&self.0) as usize).unwrap_or(&KINDS[0])
    }
}

impl Default for Value {
    fn default() -> Value {
        Value::UNDEFINED
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // wasm-bindgen's own text of a value would bring its whole printer along.
        match (self.as_string(), self.as_f64(), self.as_bool()) {
            (Some(text), ..) => text.fmt(f),
            (_, Some(number), _) => number.fmt(f),
            (.., Some(truth)) => truth.fmt(f),
            _ => f.write_str(self.kind()),
        }
    }
}

/// The name of a property. JavaScript learns it once and knows it by a number from then on.
#[derive(Debug)]
pub struct Key {
    name: &'static str,
    /// The number and one; zero before JavaScript has learnt it.
    id: AtomicU32,
}

impl Key {
    /// The name.
    pub const fn new(name: &'static str) -> Key {
        Key { name, id: AtomicU32::new(0) }
    }

    /// The name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    fn id(&self) -> u32 {
        match self.id.load(Ordering::Relaxed) {
            0 => {
                let id = key(self.name);
                self.id.store(id + 1, Ordering::Relaxed);
                id
            }
            known => known - 1,
        }
    }
}

/// An object that is being made.
#[derive(Clone, Debug)]
pub struct Object(JsValue);

impl Object {
    /// `{}`
    #[expect(clippy::new_without_default, reason = "it is made on the other side")]
    pub fn new() -> Object {
        Object(object())
    }

    /// Sets a property.
    pub fn set_value(&self, key: &Key, value: Value) {
        set_value(&self.0, key.id(), &value.0);
    }

    /// Sets a number.
    pub fn set_f64(&self, key: &Key, value: f64) {
        set_f64(&self.0, key.id(), value);
    }

    /// Sets a boolean.
    pub fn set_bool(&self, key: &Key, value: bool) {
        set_bool(&self.0, key.id(), value);
    }

    /// Sets a string.
    pub fn set_str(&self, key: &Key, value: &str) {
        set_str(&self.0, key.id(), value);
    }

    /// Sets a property whose name is known only now.
    pub fn set_named(&self, name: &str, value: Value) {
        set_named(&self.0, name, &value.0);
    }

    /// The object as a value.
    pub fn into_value(self) -> Value {
        Value(self.0)
    }
}

/// A function of Taro's: its name, and the way to it.
#[derive(Debug)]
pub struct Import {
    key: Key,
    function: fn() -> JsValue,
}

impl Import {
    /// The function of that name.
    pub const fn new(name: &'static str, function: fn() -> JsValue) -> Import {
        Import { key: Key::new(name), function }
    }

    /// Its JavaScript name.
    pub fn name(&self) -> &'static str {
        self.key.name
    }

    /// The value itself, where it is no function.
    pub(crate) fn read(&self) -> Value {
        Value(read(&(self.function)(), self.key.id()))
    }

    /// Calls it for what it returns at once; an absent one throws `undefined`.
    pub(crate) fn invoke(&self, arguments: &[Value]) -> Outcome {
        let (first, rest) = split(arguments);
        invoke(&(self.function)(), self.key.id(), first, &rest).map(Value).map_err(Value)
    }

    /// Calls it for what it answers, once, now or later; an absent one fails with `undefined`.
    pub(crate) fn start(&self, callbacks: bool, arguments: &[Value], settle: Settle) -> Task {
        let (first, rest) = split(arguments);
        let id = wait(settle);
        Task(start(&(self.function)(), self.key.id(), id, callbacks, first, &rest))
    }
}

/// A call under way, which some hosts can end.
pub(crate) struct Task(JsValue);

impl Task {
    /// The object that the host gave for it; `undefined` if it gave none.
    pub(crate) fn value(&self) -> Value {
        Value(self.0.clone())
    }

    /// Ends it, where the host can.
    pub(crate) fn abort(&self) {
        // A task that cannot be ended answers by itself.
        drop(abort(&self.0));
    }
}

/// The first argument, and an array of the others if there are any.
fn split(arguments: &[Value]) -> (&JsValue, JsValue) {
    const NOTHING: &JsValue = &JsValue::UNDEFINED;
    match arguments {
        [] => (NOTHING, JsValue::UNDEFINED),
        [first] => (&first.0, JsValue::UNDEFINED),
        [first, rest @ ..] => (&first.0, Value::from_items(rest.to_vec()).0),
    }
}

/// Lets an object of the program's own answer in Taro's place; what it does not have, Taro answers.
///
/// For a plugin that brings its functions along, and for tests in a real runtime.
pub fn set_taro(taro: &JsValue) {
    inject(taro);
}

/// How long the host may call a function: until this is dropped.
pub(crate) struct Subscription {
    id: Option<u32>,
}

impl Subscription {
    /// For as long as the host holds the function.
    pub(crate) fn keep(&mut self) {
        self.id = None;
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Some(id) = self.id {
            forget(id);
        }
    }
}

fn forget(id: u32) {
    // Dropped outside of the borrow: what a function holds may hold a subscription.
    let call = FUNCTIONS.with_borrow_mut(|functions| functions.find(id).map(|at| functions.known.remove(at)));
    drop(call);
}

/// The functions that the host may call, by their numbers, which only grow: the host may hold one longer than we do.
struct Functions {
    known: Vec<(u32, Function)>,
    next: u32,
}

impl Functions {
    fn find(&self, id: u32) -> Option<usize> {
        self.known.iter().position(|(known, _)| *known == id)
    }
}

type CallBack = fn(u32, u32, JsValue) -> JsValue;

/// Where JavaScript enters to call a function or to let it go.
fn call_back(id: u32, kind: u32, value: JsValue) -> JsValue {
    if kind != 4 {
        forget(id);
        return JsValue::UNDEFINED;
    }
    let call = FUNCTIONS.with_borrow(|functions| Some(functions.known[functions.find(id)?].1.clone()));
    call.map_or(JsValue::UNDEFINED, |call| call(&Value(value).as_items().unwrap_or_default()).0)
}

type Settle = Box<dyn FnOnce(Outcome)>;

/// The calls that wait for an answer; a free place is used again.
#[derive(Default)]
struct Calls {
    waiting: Vec<Option<Settle>>,
    free: Vec<u32>,
}

thread_local! {
    static CALLS: RefCell<Calls> = const { RefCell::new(Calls { waiting: Vec::new(), free: Vec::new() }) };
    static FUNCTIONS: RefCell<Functions> = const { RefCell::new(Functions { known: Vec::new(), next: 0 }) };
    static INSTALLED: Cell<bool> = const { Cell::new(false) };
    static RUN: Cell<Option<fn()>> = const { Cell::new(None) };
    /// Set by the first function: a program that gives the host none does not carry what calls one.
    static CALL_BACK: Cell<Option<CallBack>> = const { Cell::new(None) };
}

/// Makes JavaScript able to enter: once, with the one closure that lives as long as the program.
fn enable() {
    if !INSTALLED.replace(true) {
        let entry: Closure<dyn Fn(u32, u32, JsValue) -> JsValue> = Closure::new(enter);
        install(&entry.into_js_value());
    }
}

#[expect(clippy::cast_possible_truncation, reason = "four thousand million calls do not wait at once")]
fn wait(settle: Settle) -> u32 {
    enable();
    CALLS.with_borrow_mut(|calls| match calls.free.pop() {
        Some(id) => {
            calls.waiting[id as usize] = Some(settle);
            id
        }
        None => {
            calls.waiting.push(Some(settle));
            calls.waiting.len() as u32 - 1
        }
    })
}

/// Where JavaScript enters: with a call's answer, to run what can go on, to call a function or to let it go.
fn enter(id: u32, kind: u32, value: JsValue) -> JsValue {
    match kind {
        0..=2 => answer(id, kind == 0, value),
        3 => {
            if let Some(run) = RUN.take() {
                run();
            }
        }
        _ => return CALL_BACK.get().map_or(JsValue::UNDEFINED, |call_back| call_back(id, kind, value)),
    }
    JsValue::UNDEFINED
}

fn answer(id: u32, success: bool, value: JsValue) {
    let settle = CALLS.with_borrow_mut(|calls| {
        let settle = calls.waiting.get_mut(id as usize)?.take()?;
        calls.free.push(id);
        Some(settle)
    });
    if let Some(settle) = settle {
        settle(if success { Ok(Value(value)) } else { Err(Value(value)) });
    }
}

/// Runs a function when the host's event loop comes to it; once, however often it is asked before.
pub(crate) fn schedule(run: fn()) {
    enable();
    if RUN.replace(Some(run)).is_none() {
        microtask();
    }
}

/// How many calls wait for an answer.
#[doc(hidden)]
pub fn waiting() -> usize {
    CALLS.with_borrow(|calls| calls.waiting.len() - calls.free.len())
}

#[cfg(feature = "serde")]
impl Value {
    /// Makes a value of what serde can write.
    pub(crate) fn serialize(value: &(impl serde::Serialize + ?Sized)) -> Result<Value, String> {
        let serializer = serde_wasm_bindgen::Serializer::json_compatible();
        value.serialize(&serializer).map(Value).map_err(|error| error.to_string())
    }

    /// Reads a value with serde.
    pub(crate) fn deserialize<T: serde::de::DeserializeOwned>(&self) -> Result<T, String> {
        serde_wasm_bindgen::from_value(self.0.clone()).map_err(|error| error.to_string())
    }
}
