//! Ending a call from another place than the one that awaits it.

use std::any::Any;
use std::fmt;
use std::rc::Weak;

use super::slot::Slot;
use crate::bridge::Task;

/// Ends a call, while something else awaits its promise. It can be cloned, and it keeps nothing alive.
///
/// ```
/// use taro_api::{ErrorKind, host, request};
///
/// host::on_later(request::API, |_, reply| std::mem::forget(reply));
/// let task = request(request::Option::new("https://example.com"));
/// let abort = task.abort_handle();
/// taro_api::spawn(async move { abort.abort() });
/// let error = host::run(task).unwrap_err();
/// assert_eq!(error.kind, ErrorKind::Cancelled);
/// ```
#[derive(Clone)]
pub struct AbortHandle {
    pub(super) slot: Weak<Slot<dyn Any>>,
    pub(super) task: Task,
}

impl AbortHandle {
    /// Ends the call, as [`Promise::abort`](super::Promise::abort) does. A call that has its answer stays as it is.
    pub fn abort(&self) {
        if let Some(slot) = self.slot.upgrade() {
            slot.abort();
        }
        self.task.abort();
    }
}

impl fmt::Debug for AbortHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AbortHandle")
    }
}
