//! Events as a stream.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll, Waker};

use super::Listener;
use crate::call::Promise;
use crate::error::Error;

/// What a [`Listener`] hears, one after the other: a stream in place of a callback.
///
/// Events wait here until they are asked for. Dropping the stream stops the listening. With the feature `futures` it is a
/// `Stream` of the crate futures-core.
///
/// ```
/// # mod device {
/// #     taro_api::spec! {
/// #         namespace onThemeChange { interface Result { theme: string } }
/// #         function onThemeChange(callback: (res: onThemeChange::Result) => void) => void;
/// #     }
/// # }
/// # fn main() -> Result<(), taro_api::Error> {
/// # use device::on_theme_change;
/// use taro_api::{Events, host};
///
/// let themes = host::emitter(on_theme_change::API);
/// let mut changes = Events::listen(on_theme_change)?;
/// themes.emit((on_theme_change::Result::new("dark"),));
/// host::run(async {
///     assert_eq!(changes.next().await.unwrap().theme, "dark");
/// });
/// # Ok(())
/// # }
/// ```
pub struct Events<T> {
    queue: Rc<Queue<T>>,
    _listener: Listener,
}

struct Queue<T> {
    events: RefCell<VecDeque<T>>,
    waker: Cell<Option<Waker>>,
    ended: Cell<bool>,
}

impl<T: 'static> Events<T> {
    /// Listens with a function that takes a callback and gives a [`Listener`].
    ///
    /// # Errors
    /// What the function fails with.
    pub fn listen(on: impl FnOnce(Box<dyn Fn(T)>) -> Result<Listener, Error>) -> Result<Events<T>, Error> {
        let queue = Rc::new(Queue { events: RefCell::default(), waker: Cell::default(), ended: Cell::new(false) });
        let heard = Rc::downgrade(&queue);
        let tell = move |event| {
            if let Some(queue) = heard.upgrade() {
                queue.events.borrow_mut().push_back(event);
                queue.wake();
            }
        };
        Ok(Events { queue, _listener: on(Box::new(tell))? })
    }

    /// The same events, which end when the promise settles.
    #[must_use]
    pub fn until<R>(self, promise: &Promise<R>) -> Events<T> {
        promise.hold(End(Rc::downgrade(&self.queue)));
        self
    }
}

impl<T> Events<T> {
    /// The next event; `None` after the last one.
    ///
    /// An event is not lost if the future is dropped before it is ready, as `select` does.
    pub async fn next(&mut self) -> Option<T> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<Option<T>> {
        let next = self.queue.events.borrow_mut().pop_front();
        if next.is_some() || self.queue.ended.get() {
            return Poll::Ready(next);
        }
        self.queue.waker.set(Some(context.waker().clone()));
        Poll::Pending
    }
}

#[cfg(feature = "futures")]
impl<T> futures_core::Stream for Events<T> {
    type Item = T;

    fn poll_next(self: std::pin::Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        self.poll(context)
    }
}

#[cfg(feature = "futures")]
impl<T> futures_core::FusedStream for Events<T> {
    fn is_terminated(&self) -> bool {
        self.queue.ended.get() && self.queue.events.borrow().is_empty()
    }
}

impl<T> Queue<T> {
    fn wake(&self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

/// Ends the events when it is dropped.
struct End<T>(Weak<Queue<T>>);

impl<T> Drop for End<T> {
    fn drop(&mut self) {
        if let Some(queue) = self.0.upgrade() {
            queue.ended.set(true);
            queue.wake();
        }
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("ended", &self.queue.ended.get()).finish()
    }
}
