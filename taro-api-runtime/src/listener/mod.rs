//! Listening to what happens on the host.

mod events;

use std::fmt;

pub use self::events::Events;
use crate::bridge::{Callee, Subscription, Value};
use crate::call::now;
use crate::callback::Callback;
use crate::error::Error;

/// Somebody who listens, until this is dropped.
///
/// ```text
/// let listener = on_network_status_change(|status| ..)?;
/// drop(listener);        // off
/// listener.forever();    // or: never off
/// ```
#[must_use = "dropping a listener ends the listening; `forever` keeps it"]
pub struct Listener {
    /// What `on` was given.
    arguments: Vec<Value>,
    subscription: Subscription,
    /// Tells the host that nobody listens any more.
    off: Option<Off>,
}

type Off = Box<dyn FnOnce(&[Value])>;

impl Listener {
    /// Lets it listen for as long as the program runs.
    pub fn forever(mut self) {
        self.off = None;
        self.subscription.keep();
    }

    /// Calls `on` with the callback; calling `off` ends it, where there is one.
    #[doc(hidden)]
    pub fn new<A, R, C: Callee>(on: C, off: Option<C>, callback: Callback<A, R>) -> Result<Listener, Error> {
        Listener::of(on, off, &[], callback)
    }

    /// The same with what stands before the callback: the name of an event. Both get it.
    #[doc(hidden)]
    pub fn of<A, R, C: Callee>(
        on: C,
        off: Option<C>,
        event: &[Value],
        callback: Callback<A, R>,
    ) -> Result<Listener, Error> {
        Listener::with(on, off, event, callback, &[])
    }

    /// The same with what stands behind the callback as well.
    #[doc(hidden)]
    pub fn with<A, R, C: Callee>(
        on: C,
        off: Option<C>,
        event: &[Value],
        callback: Callback<A, R>,
        more: &[Value],
    ) -> Result<Listener, Error> {
        let (function, subscription) = callback.named(on.name()).subscribe();
        let arguments: Vec<Value> = event.iter().cloned().chain([function]).chain(more.iter().cloned()).collect();
        now::<()>(on, &arguments)?;
        let off = off.map(|off| {
            let off = off.into_owned();
            // A host that cannot end it still calls a function that does nothing.
            Box::new(move |arguments: &[Value]| drop(off.invoke(arguments))) as Off
        });
        Ok(Listener { arguments, subscription, off })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(off) = self.off.take() {
            off(&self.arguments);
        }
    }
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listener")
    }
}
