//! Values of the thread, without a borrow that could fail: what reports one is a kilobyte of every program.

use std::cell::Cell;
use std::thread::LocalKey;

/// Changes a value. It is empty meanwhile, so `change` must call nothing that looks at it: what it takes out, the caller
/// drops.
pub(crate) fn with<T: Default, R>(key: &'static LocalKey<Cell<T>>, change: impl FnOnce(&mut T) -> R) -> R {
    key.with(|cell| {
        let mut value = cell.take();
        let result = change(&mut value);
        // What stands there now is as it was made: there is nothing to drop, nor the code for it to carry.
        std::mem::forget(cell.replace(value));
        result
    })
}
