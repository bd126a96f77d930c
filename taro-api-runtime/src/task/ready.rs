//! The tasks to poll next, by their numbers.

/// A waker may be called from any thread, so it holds on to the list of its own.
#[cfg(not(target_family = "wasm"))]
#[derive(Clone)]
pub(super) struct Ready(std::sync::Arc<std::sync::Mutex<Vec<usize>>>);

#[cfg(not(target_family = "wasm"))]
impl Ready {
    pub(super) fn of_this_thread() -> Ready {
        thread_local! {
            static READY: Ready = Ready(std::sync::Arc::default());
        }
        READY.with(Ready::clone)
    }

    pub(super) fn push(&self, task: usize) {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(task);
    }

    pub(super) fn take(&self) -> Vec<usize> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

/// There is one thread.
#[cfg(target_family = "wasm")]
#[derive(Clone)]
pub(super) struct Ready;

#[cfg(target_family = "wasm")]
thread_local! {
    static LIST: std::cell::Cell<Vec<usize>> = const { std::cell::Cell::new(Vec::new()) };
}

#[cfg(target_family = "wasm")]
impl Ready {
    pub(super) fn of_this_thread() -> Ready {
        Ready
    }

    pub(super) fn push(&self, task: usize) {
        crate::local::with(&LIST, |list| list.push(task));
    }

    pub(super) fn take(&self) -> Vec<usize> {
        LIST.take()
    }
}
