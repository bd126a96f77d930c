//! Functions that the host calls: as often as it likes, for as long as somebody listens.

use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

use crate::convert::{FromJs, Mismatch, ToJs};
use crate::error::Error;
use crate::js::{Function, Import, Key, Subscription, Value};
use crate::promise::now;

/// A function of the program's that the host calls with the values `A`, a tuple.
#[derive(Clone)]
pub struct Callback<A> {
    call: Function,
    types: PhantomData<fn(A)>,
}

impl<A> Callback<A> {
    /// Makes one of a function that reads its own arguments.
    ///
    /// A call whose arguments are not what Taro's types promise is not passed on.
    #[doc(hidden)]
    pub fn reading(call: impl Fn(&[Value]) -> Result<(), Mismatch> + 'static) -> Callback<A> {
        Callback { call: Rc::new(move |arguments| drop(call(arguments))), types: PhantomData }
    }
}

impl<A: ToJs> Callback<A> {
    /// Calls it, as the host does.
    pub fn call(&self, arguments: A) {
        (self.call)(&arguments.to_js().as_items().unwrap_or_default());
    }
}

impl<A> fmt::Debug for Callback<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Callback")
    }
}

/// The same function, not an equal one.
impl<A> PartialEq for Callback<A> {
    fn eq(&self, other: &Callback<A>) -> bool {
        Rc::ptr_eq(&self.call, &other.call)
    }
}

/// The host keeps it for as long as it needs it.
impl<A> ToJs for Callback<A> {
    fn to_js(self) -> Value {
        let (function, mut subscription) = Value::from_function(self.call);
        subscription.keep();
        function
    }
}

/// A function of the host's is one that the program can call.
impl<A> FromJs for Callback<A> {
    fn from_js(value: &Value) -> Result<Callback<A>, Mismatch> {
        let call = value.as_function().ok_or_else(|| Mismatch::none_of("a function", value))?;
        Ok(Callback { call, types: PhantomData })
    }
}

/// Somebody who listens, until this is dropped.
///
/// ```text
/// let listener = on_network_status_change(|status| ..)?;
/// drop(listener);        // off
/// listener.forever();    // or: never off
/// ```
#[must_use = "dropping a listener ends the listening; `forever` keeps it"]
pub struct Listener {
    function: Value,
    subscription: Subscription,
    off: Option<Off>,
}

/// How to tell the host that nobody listens any more.
enum Off {
    Function(&'static Import),
    Method(Value, &'static Key),
}

impl Listener {
    /// Lets it listen for as long as the program runs.
    pub fn forever(mut self) {
        self.off = None;
        self.subscription.keep();
    }

    /// Listens with a function of Taro's; `off` ends it, where there is one.
    #[doc(hidden)]
    pub fn function<A>(
        on: &'static Import,
        off: Option<&'static Import>,
        callback: Callback<A>,
    ) -> Result<Listener, Error> {
        let (function, subscription) = Value::from_function(callback.call);
        now::<()>(on, std::slice::from_ref(&function))?;
        Ok(Listener { function, subscription, off: off.map(Off::Function) })
    }

    /// Listens with a method of an object.
    #[doc(hidden)]
    pub fn method<A>(
        on: &Value,
        key: &'static Key,
        off: Option<&'static Key>,
        callback: Callback<A>,
    ) -> Result<Listener, Error> {
        let (function, subscription) = Value::from_function(callback.call);
        crate::handle::now::<()>(on, key, std::slice::from_ref(&function))?;
        Ok(Listener { function, subscription, off: off.map(|off| Off::Method(on.clone(), off)) })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // A host that cannot end it still calls a function that does nothing.
        let arguments = std::slice::from_ref(&self.function);
        match self.off.take() {
            Some(Off::Function(off)) => drop(off.invoke(arguments)),
            Some(Off::Method(value, off)) => drop(value.invoke(off, arguments)),
            None => {}
        }
    }
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listener")
    }
}
