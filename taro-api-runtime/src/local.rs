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

/// Values by a number each, which is used again when it is free.
pub(crate) struct Table<T> {
    list: Vec<Option<T>>,
    free: Vec<usize>,
}

impl<T> Table<T> {
    pub(crate) const fn new() -> Table<T> {
        Table { list: Vec::new(), free: Vec::new() }
    }

    /// A free number, which is taken from now on.
    pub(crate) fn reserve(&mut self) -> usize {
        self.free.pop().unwrap_or_else(|| {
            self.list.push(None);
            self.list.len() - 1
        })
    }

    /// Puts a value at a number.
    pub(crate) fn put(&mut self, number: usize, value: T) {
        if let Some(place) = self.list.get_mut(number) {
            *place = Some(value);
        }
    }

    /// Takes the value of a number, which stays taken.
    pub(crate) fn take(&mut self, number: usize) -> Option<T> {
        self.list.get_mut(number)?.take()
    }

    /// Frees a number that has no value.
    pub(crate) fn free(&mut self, number: usize) {
        self.free.push(number);
    }

    /// How many numbers are taken.
    #[cfg(target_family = "wasm")]
    pub(crate) fn taken(&self) -> usize {
        self.list.len() - self.free.len()
    }
}

impl<T> Default for Table<T> {
    fn default() -> Table<T> {
        Table::new()
    }
}
