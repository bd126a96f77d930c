//! Functions that the other side calls, as often as it likes.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::rc::Rc;

use crate::bridge::{Function, Subscription, Value, threw};
use crate::convert::{
    Fields, FromJs, IntoOption, Mismatch, OrNull, ToJs, apart, argument, heard, heard_rest, leniently, report, rest,
};

/// A function that the other side calls: with the values `A`, a tuple, for a value `R`.
///
/// The program gives one to the host, as an option's field or as an argument; the host gives some to the program, which
/// calls them with [`Callback::call`].
///
/// However often the program gives the host one and its clones, the host gets the same function. One that the host gave goes
/// back as the same as well.
pub struct Callback<A, R = ()> {
    call: Function,
    /// The host's function, while a clone of this is there.
    js: Rc<Cell<Option<Value>>>,
    types: PhantomData<fn(A) -> R>,
}

impl<A, R> Callback<A, R> {
    /// Makes one of a closure.
    ///
    /// What a call leaves out is empty, and so is what it gives as another type.
    #[must_use]
    pub fn new(call: impl Handler<A, R> + 'static) -> Callback<A, R> {
        Callback::of(Rc::new(move |arguments| call.handle(arguments)), None)
    }

    fn of(call: Function, js: Option<Value>) -> Callback<A, R> {
        Callback { call, js: Rc::new(Cell::new(js)), types: PhantomData }
    }
}

impl<A: Arguments, R: FromJs> Callback<A, R> {
    /// Calls it. `None` is an answer that is not what Taro's types promise, or that it threw; [`on_mismatch`](crate::on_mismatch)
    /// hears of it.
    pub fn call(&self, arguments: A) -> Option<R> {
        let arguments = arguments.values();
        // What another threw was told to who called that one.
        threw();
        let answer = (self.call)(&arguments);
        let read = if threw() { Err(Mismatch::thrown()) } else { R::from_property(&answer) };
        let read = read.map_err(report::wrong).ok();
        report::read(Some(NOBODY));
        read
    }
}

/// All arguments from a place on: what `...args: T[]` receives. A closure takes it as `|Rest(all)|`, and then `all` is a `Vec<T>`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rest<T>(pub Vec<T>);

impl<T> Deref for Rest<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T> IntoIterator for Rest<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Rest<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

thread_local! {
    /// Whose callback is called.
    static NAME: Cell<&'static str> = const { Cell::new(NOBODY) };
}

/// One that no API takes.
const NOBODY: &str = "callback";

/// What can stand among the arguments of a [`Callback`].
pub trait Argument: Sized {
    /// Reads it from its place.
    ///
    /// # Errors
    /// When it is of another type.
    #[doc(hidden)]
    fn read(arguments: &[Value], at: usize) -> Result<Self, Mismatch>;

    /// Reads it from its place; one of another type is empty.
    #[doc(hidden)]
    fn hear(arguments: &[Value], at: usize) -> Self;
}

impl<T: FromJs> Argument for T {
    fn read(arguments: &[Value], at: usize) -> Result<T, Mismatch> {
        argument(arguments, at)
    }

    fn hear(arguments: &[Value], at: usize) -> T {
        heard(arguments, at)
    }
}

impl<T: FromJs> Argument for Rest<T> {
    fn read(arguments: &[Value], at: usize) -> Result<Rest<T>, Mismatch> {
        rest(arguments, at).map(Rest)
    }

    fn hear(arguments: &[Value], at: usize) -> Rest<T> {
        Rest(heard_rest(arguments, at))
    }
}

/// What can be passed to a [`Callback`].
pub trait Pass {
    /// Adds it to the arguments.
    #[doc(hidden)]
    fn pass(self, arguments: &mut Vec<Value>);
}

impl<T: ToJs> Pass for T {
    fn pass(self, arguments: &mut Vec<Value>) {
        arguments.push(self.to_js());
    }
}

impl<T: ToJs> Pass for Rest<T> {
    fn pass(self, arguments: &mut Vec<Value>) {
        arguments.extend(self.0.into_iter().map(ToJs::to_item));
    }
}

/// The arguments of a [`Callback`]: a tuple.
#[diagnostic::on_unimplemented(
    message = "arguments are a tuple, and not `{Self}`",
    label = "write it as a tuple",
    note = "a single argument is a tuple as well: `(value,)`"
)]
pub trait Arguments {
    /// As values of the host's.
    #[doc(hidden)]
    fn values(self) -> Vec<Value>;
}

/// A closure that can be a [`Callback`]: it takes the values of the tuple `A`, and gives `R`.
pub trait Handler<A, R> {
    /// Reads the arguments, and calls it.
    #[doc(hidden)]
    fn handle(&self, arguments: &[Value]) -> Value;
}

macro_rules! handlers {
    ($($name:ident $at:tt),*) => {
        impl<Call: Fn($($name),*) -> R, $($name: Argument,)* R: ToJs> Handler<($($name,)*), R> for Call {
            #[allow(non_snake_case)]
            fn handle(&self, _arguments: &[Value]) -> Value {
                apart(|| {
                    let ($($name,)*) = leniently(|| ($($name::hear(_arguments, $at),)*));
                    // What it calls may panic, and leaves no name behind.
                    report::read(Some(NAME.replace(NOBODY)));
                    self($($name),*).to_js()
                })
            }
        }

        /// A closure for a parameter that may be left out.
        impl<Call, $($name: Argument,)* R: ToJs> IntoOption<Callback<($($name,)*), R>> for Call
        where
            Call: Fn($($name),*) -> R + 'static,
        {
            fn into_option(self) -> Option<Callback<($($name,)*), R>> {
                Some(Callback::new(self))
            }
        }

        impl<$($name: Pass),*> Arguments for ($($name,)*) {
            #[allow(unused_mut)]
            fn values(self) -> Vec<Value> {
                let mut _values = Vec::new();
                $(self.$at.pass(&mut _values);)*
                _values
            }
        }
    };
}

handlers!();
handlers!(A 0);
handlers!(A 0, B 1);
handlers!(A 0, B 1, C 2);
handlers!(A 0, B 1, C 2, D 3);
handlers!(A 0, B 1, C 2, D 3, E 4);
handlers!(A 0, B 1, C 2, D 3, E 4, F 5);
handlers!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
handlers!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
handlers!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
handlers!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
handlers!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
handlers!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);

impl<A, R> Clone for Callback<A, R> {
    fn clone(&self) -> Self {
        Callback { call: Rc::clone(&self.call), js: Rc::clone(&self.js), types: PhantomData }
    }
}

impl<A, R> fmt::Debug for Callback<A, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Callback")
    }
}

/// The same function, not an equal one.
impl<A, R> PartialEq for Callback<A, R> {
    fn eq(&self, other: &Callback<A, R>) -> bool {
        let own = self.own();
        Rc::ptr_eq(&self.call, &other.call) || (own.is_some() && own == other.own())
    }
}

impl<A, R> Callback<A, R> {
    /// The host's function, if it has one.
    fn own(&self) -> Option<Value> {
        let own = self.js.take();
        self.js.set(own.clone());
        own
    }

    /// As a function of the host's, which it may call until the subscription is dropped.
    pub(crate) fn subscribe(self) -> (Value, Subscription) {
        Value::from_function(self.call)
    }

    /// The same, as the callback of an API.
    pub(crate) fn named(self, api: &'static str) -> Callback<A, R> {
        let call = move |arguments: &[Value]| {
            let before = NAME.replace(api);
            let answer = (self.call)(arguments);
            NAME.set(before);
            answer
        };
        Callback::of(Rc::new(call), None)
    }

    /// The same with another answer made of each. The host gets one function of it, as of any other.
    pub(crate) fn answering(self, other: impl Fn(Value) -> Value + 'static) -> Callback<A, R> {
        let Callback { call, js, types } = self;
        Callback { call: Rc::new(move |arguments| other(call(arguments))), js, types }
    }
}

/// A callback that answers `null` where the closure gives nothing.
pub fn answers_null<A, R>(callback: Callback<A, R>) -> Callback<A, R> {
    callback.answering(Value::or_null)
}

/// The same, where there may be `null` in place of the callback.
pub fn answers_null_or_null<A, R>(callback: Option<Callback<A, R>>) -> OrNull<Callback<A, R>> {
    OrNull(callback.map(answers_null))
}

/// How long a callback lasts that a function takes, where its spec says so.
#[doc(hidden)]
pub trait Lasting {
    /// Until it is called, once.
    fn once(self) -> Value;

    /// Until the end of an object.
    fn held_by(self, object: &Value) -> Value;
}

impl<A, R> Lasting for Callback<A, R> {
    fn once(self) -> Value {
        Value::from_function_once(self.call)
    }

    fn held_by(self, object: &Value) -> Value {
        object.held_function(self.call)
    }
}

impl<T: Lasting> Lasting for Option<T> {
    fn once(self) -> Value {
        self.map(T::once).unwrap_or_default()
    }

    fn held_by(self, object: &Value) -> Value {
        self.map(|it| it.held_by(object)).unwrap_or_default()
    }
}

/// The host keeps it for as long as it needs it.
impl<A, R> ToJs for Callback<A, R> {
    fn to_js(self) -> Value {
        if let Some(function) = self.own() {
            return function;
        }
        let js = Rc::clone(&self.js);
        let (function, mut subscription) = self.subscribe();
        subscription.keep();
        js.set(Some(function.clone()));
        function
    }
}

/// A function of the host's is one that the program can call.
impl<A, R> FromJs for Callback<A, R> {
    fn from_js(value: &Value) -> Result<Callback<A, R>, Mismatch> {
        called_on(value, &Value::UNDEFINED)
    }

    fn from_fields(_: &Fields<'_>) -> Callback<A, R> {
        Callback::of(Rc::new(|_| Value::UNDEFINED), None)
    }

    /// As in JavaScript, a function of an object is called on it.
    fn get(source: &Value, name: &'static str) -> Result<Callback<A, R>, Mismatch> {
        report::inside(name, || called_on(&source.get(name), source))
    }

    fn get_optional(source: &Value, name: &'static str) -> Option<Callback<A, R>> {
        let value = source.get(name);
        if value.is_nullish() {
            return None;
        }
        report::inside(name, || called_on(&value, source)).map_err(report::wrong).ok()
    }
}

/// A function of the host's, and what it is called on.
fn called_on<A, R>(value: &Value, object: &Value) -> Result<Callback<A, R>, Mismatch> {
    let call = value.as_function(object).ok_or_else(|| Mismatch::new("a function", value))?;
    Ok(Callback::of(call, Some(value.clone())))
}
