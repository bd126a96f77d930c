//! The host's own timers.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use wasm_bindgen::JsValue;

use super::{Subscription, Value, shim};

/// A function that runs later, unless this is dropped before.
pub(crate) struct Timer {
    timer: JsValue,
    /// For as long, the host may call the function.
    _subscription: Subscription,
}

impl Timer {
    /// Runs a function when that time has passed.
    pub(crate) fn start(after: Duration, call: impl FnOnce() + 'static) -> Timer {
        let call = Cell::new(Some(call));
        let (function, subscription) = Value::from_function(Rc::new(move |_| {
            if let Some(call) = call.take() {
                call();
            }
            Value::UNDEFINED
        }));
        #[expect(clippy::cast_precision_loss, reason = "such a time never comes")]
        let ms = after.as_secs() as f64 * 1000.0 + f64::from(after.subsec_nanos()) / 1_000_000.0;
        Timer { timer: shim::after(&function.0, ms), _subscription: subscription }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        shim::cancel(&self.timer);
    }
}
