//! A method of an object, as what is called.

use std::borrow::Borrow;

use super::{Callee, Hang, Pending, Task, Value};

/// A method of an object that lives in the host.
pub struct Method<V> {
    object: V,
    name: &'static str,
}

impl<V: Borrow<Value>> Method<V> {
    /// The method of that name.
    pub fn new(object: V, name: &'static str) -> Method<V> {
        Method { object, name }
    }
}

impl<V: Borrow<Value>> Callee for Method<V> {
    type Owned = Method<Value>;

    fn name(&self) -> &'static str {
        self.name
    }

    fn invoke(&self, arguments: &[Value]) -> Result<Value, Value> {
        self.object.borrow().invoke(self.name, arguments)
    }

    fn start(self, hang: Hang, arguments: &[Value], pending: Pending) -> Task {
        self.object.borrow().start(self.name, hang, arguments, pending)
    }

    fn into_owned(self) -> Method<Value> {
        Method { object: self.object.borrow().clone(), name: self.name }
    }
}
