//! The in-process host: what answers on a native target, so that an app's logic runs under `cargo test`.

mod emitter;
mod object;
mod reply;

use std::future::Future;
use std::rc::Rc;
use std::time::Duration;

use crate::bridge::{self, RawReply, Value};
use crate::call::Api;
use crate::convert::ToJs;
use crate::error::Error;

pub use self::emitter::{Emitter, emitter};
pub use self::object::{Method, Object};
pub use self::reply::Reply;
pub use crate::task::run;
use crate::task::spawn;

/// Answers an API at once.
///
/// A later handler of the same API takes the place of an earlier one. An error's text needs no name before it:
/// `auth deny` becomes `login:fail auth deny`.
pub fn on<A, T>(api: Api<A, T>, handler: impl Fn(A) -> Result<T, Error> + 'static)
where
    A: 'static,
    T: ToJs + 'static,
{
    on_later(api, move |argument, reply| match handler(argument) {
        Ok(result) => reply.success(result),
        Err(error) => reply.fail(error),
    });
}

/// Answers an API when the handler, or whoever it hands the [`Reply`] to, has an answer.
///
/// ```
/// use std::cell::RefCell;
/// use std::rc::Rc;
/// use taro_api::{host, login};
///
/// let waiting = Rc::new(RefCell::new(None));
/// let slot = Rc::clone(&waiting);
/// host::on_later(login::API, move |_, reply| *slot.borrow_mut() = Some(reply));
///
/// let promise = login(None);
/// waiting.take().unwrap().success(login::SuccessCallbackResult::new("code-1"));
/// assert_eq!(host::run(promise)?.code, "code-1");
/// # Ok::<(), taro_api::Error>(())
/// ```
pub fn on_later<A, T>(api: Api<A, T>, handler: impl Fn(A, Reply<T>) + 'static)
where
    A: 'static,
    T: ToJs + 'static,
{
    let raw = move |arguments: &[Value], raw: Rc<RawReply>| {
        reply::read(raw, api.read(arguments), |argument, raw| handler(argument, Reply::of(raw)));
    };
    bridge::handle(api.name(), Rc::new(raw));
}

/// Answers an API with what a future gives: a delay is a [`sleep`](fn@crate::sleep) in it.
///
/// ```
/// use std::time::Duration;
/// use taro_api::{Error, host, login};
///
/// host::on_async(login::API, |_| async {
///     taro_api::sleep(Duration::from_secs(30)).await;
///     Err(Error::new("timeout"))
/// });
/// assert_eq!(host::run(login(None)).unwrap_err().err_msg, "login:fail timeout");
/// assert_eq!(host::now(), Duration::from_secs(30));
/// ```
pub fn on_async<A, T, F>(api: Api<A, T>, handler: impl Fn(A) -> F + 'static)
where
    A: 'static,
    T: ToJs + 'static,
    F: Future<Output = Result<T, Error>> + 'static,
{
    on_later(api, move |argument, reply| answer_later(handler(argument), reply));
}

/// Answers when a future has the answer.
fn answer_later<T: ToJs + 'static>(answer: impl Future<Output = Result<T, Error>> + 'static, reply: Reply<T>) {
    spawn(async move {
        match answer.await {
            Ok(result) => reply.success(result),
            Err(error) => reply.fail(error),
        }
    });
}

/// What the in-process host's clock shows: how long the test has slept. It moves in [`run`] only, when nothing else is left
/// to do.
#[must_use]
pub fn now() -> Duration {
    bridge::now()
}

/// What the calls of an API took, first to last. Callbacks are not among it: they stay with the call.
#[must_use]
pub fn calls<A, T>(api: Api<A, T>) -> Vec<A> {
    bridge::calls(api.name()).iter().filter_map(|arguments| api.read(arguments).ok()).collect()
}

/// Says which host this thread's in-process host is, by its name.
pub fn set_current(host: &'static str) {
    bridge::set_current(host);
}

/// Says which base library the client of this thread's in-process host has.
pub fn set_base_library(version: &'static str) {
    bridge::set_base_library(version);
}

/// Forgets this thread's handlers, calls and timers, and which host it is.
pub fn reset() {
    bridge::reset();
    bridge::reset_clock();
}
