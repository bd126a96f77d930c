//! The clock of the in-process host.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::time::Duration;

/// What runs when its time has come.
type Call = Box<dyn FnOnce()>;

/// A clock that moves only when a program has nothing else to do: a test does not wait.
#[derive(Default)]
struct Clock {
    now: Duration,
    started: u64,
    /// By the time at which they run; of one time, in the order in which they were started.
    timers: BTreeMap<(Duration, u64), Call>,
}

thread_local! {
    static CLOCK: RefCell<Clock> = RefCell::default();
}

/// A function that runs later, unless this is dropped before.
pub(crate) struct Timer(Option<(Duration, u64)>);

impl Timer {
    /// Runs a function when that time has passed.
    pub(crate) fn start(after: Duration, call: impl FnOnce() + 'static) -> Timer {
        CLOCK.with_borrow_mut(|clock| {
            // A time that no clock shows never comes.
            let key = clock.now.checked_add(after).map(|due| (due, clock.started));
            clock.started += 1;
            clock.timers.extend(key.map(|key| (key, Box::new(call) as Call)));
            Timer(key)
        })
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        let Some(key) = self.0 else { return };
        // When the thread ends, the clock may have ended before. What a function holds may hold a timer.
        let call = CLOCK.try_with(|clock| clock.borrow_mut().timers.remove(&key));
        drop(call);
    }
}

/// How long the program has run by the clock of the in-process host.
pub(crate) fn now() -> Duration {
    CLOCK.with_borrow(|clock| clock.now)
}

/// Moves the clock to the next timer, and runs it. `false` if there is none.
pub(crate) fn advance() -> bool {
    let next = CLOCK.with_borrow_mut(|clock| {
        let ((due, _), call) = clock.timers.pop_first()?;
        clock.now = due;
        Some(call)
    });
    next.map(|call| call()).is_some()
}

/// Forgets the timers, and sets the clock to its beginning.
pub(crate) fn reset_clock() {
    drop(CLOCK.take());
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::rc::Rc;

    use super::*;

    #[test]
    fn timers_run_in_their_order_unless_they_are_dropped() {
        reset_clock();
        let ran = Rc::new(RefCell::new(Vec::new()));
        let start = |seconds: u64, name: &'static str| {
            let ran = Rc::clone(&ran);
            Timer::start(Duration::from_secs(seconds), move || ran.borrow_mut().push((name, now().as_secs())))
        };
        let _kept = [start(2, "c"), start(1, "a"), start(1, "b")];
        drop(start(1, "dropped"));
        let _never = Timer::start(Duration::MAX, || ());
        while now() < Duration::from_secs(2) && advance() {}
        assert_eq!(*ran.borrow(), [("a", 1), ("b", 1), ("c", 2)]);
        // The longest time that the clock shows.
        assert!(!advance() || now() == Duration::MAX);
    }
}
