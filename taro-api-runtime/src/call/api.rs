//! The constant that names an API: `login::API`.

use std::fmt;
use std::marker::PhantomData;

#[cfg(not(target_family = "wasm"))]
use crate::bridge::Value;
#[cfg(not(target_family = "wasm"))]
use crate::convert::Mismatch;

/// An API by its name: what it takes is `A`, what it gives is `T`.
///
/// Each API has one in the module beside its function: `login::API`. The in-process host takes it to know what a
/// handler answers.
pub struct Api<A, T> {
    name: &'static str,
    #[cfg(not(target_family = "wasm"))]
    read: fn(&[Value]) -> Result<A, Mismatch>,
    types: PhantomData<fn(A) -> T>,
}

impl<A, T> Api<A, T> {
    /// What generated code calls.
    #[doc(hidden)]
    #[cfg(target_family = "wasm")]
    #[must_use]
    pub const fn new(name: &'static str) -> Api<A, T> {
        Api { name, types: PhantomData }
    }

    /// What generated code calls.
    #[doc(hidden)]
    #[cfg(not(target_family = "wasm"))]
    #[must_use]
    pub const fn new(name: &'static str, read: fn(&[Value]) -> Result<A, Mismatch>) -> Api<A, T> {
        Api { name, read, types: PhantomData }
    }

    /// The JavaScript name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn read(&self, arguments: &[Value]) -> Result<A, Mismatch> {
        (self.read)(arguments)
    }
}

impl<A, T> Clone for Api<A, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A, T> Copy for Api<A, T> {}

impl<A, T> fmt::Debug for Api<A, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Api").field(&self.name).finish()
    }
}
