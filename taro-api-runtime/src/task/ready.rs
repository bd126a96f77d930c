//! The tasks to poll next, by their numbers.

/// What was woken, in the order in which it was. Each one is taken out by itself: a task that panics ends no other.
#[derive(Default)]
struct Queue {
    woken: Vec<usize>,
    /// How many of them were taken.
    taken: usize,
}

impl Queue {
    fn take(&mut self) -> Option<usize> {
        let next = self.woken.get(self.taken).copied()?;
        self.taken += 1;
        if self.is_empty() {
            self.woken.clear();
            self.taken = 0;
        }
        Some(next)
    }

    fn len(&self) -> usize {
        self.woken.len() - self.taken
    }

    fn is_empty(&self) -> bool {
        self.taken == self.woken.len()
    }
}

/// The queue of this thread. A waker may be called from any other, so it holds on to it.
#[cfg(not(target_family = "wasm"))]
#[derive(Clone)]
pub(super) struct Ready(std::sync::Arc<std::sync::Mutex<Queue>>);

#[cfg(not(target_family = "wasm"))]
impl Ready {
    pub(super) fn of_this_thread() -> Ready {
        thread_local! {
            static READY: Ready = Ready(std::sync::Arc::default());
        }
        READY.with(Ready::clone)
    }

    fn with<R>(&self, change: impl FnOnce(&mut Queue) -> R) -> R {
        change(&mut self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

/// The queue. There is one thread.
#[cfg(target_family = "wasm")]
#[derive(Clone)]
pub(super) struct Ready;

#[cfg(target_family = "wasm")]
thread_local! {
    static QUEUE: std::cell::Cell<Queue> = const { std::cell::Cell::new(Queue { woken: Vec::new(), taken: 0 }) };
}

#[cfg(target_family = "wasm")]
impl Ready {
    pub(super) fn of_this_thread() -> Ready {
        Ready
    }

    fn with<R>(&self, change: impl FnOnce(&mut Queue) -> R) -> R {
        crate::local::with(&QUEUE, change)
    }
}

impl Ready {
    pub(super) fn push(&self, task: usize) {
        self.with(|queue| queue.woken.push(task));
    }

    pub(super) fn take(&self) -> Option<usize> {
        self.with(Queue::take)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.with(|queue| queue.is_empty())
    }

    /// How many wait.
    pub(super) fn len(&self) -> usize {
        self.with(|queue| queue.len())
    }
}
