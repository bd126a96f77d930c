//! Waiting.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use crate::bridge::Timer;
use crate::call::Promise;

/// Waits so long: with the host's `setTimeout`, and in a test by the clock of the in-process host, which does not make the
/// test wait. More than 24 days are for ever.
///
/// ```
/// use std::time::Duration;
/// use taro_api::host;
///
/// host::run(async {
///     taro_api::sleep(Duration::from_secs(3600)).await;
///     assert_eq!(host::now(), Duration::from_secs(3600));
/// });
/// ```
pub fn sleep(duration: Duration) -> Sleep {
    let (promise, resolver) = Promise::unsettled();
    let timer = Timer::start(duration, move || resolver.settle(Ok(())));
    Sleep { promise, _timer: timer }
}

/// What [`sleep`] gives: it is ready when the time has passed. Dropping it ends the timer.
#[must_use = "it waits only when it is awaited"]
pub struct Sleep {
    promise: Promise<()>,
    _timer: Timer,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        // Polled again after its end, it is ready as well.
        Pin::new(&mut self.promise).poll(context).map(drop)
    }
}

#[cfg(feature = "futures")]
impl futures_core::FusedFuture for Sleep {
    fn is_terminated(&self) -> bool {
        self.promise.is_taken()
    }
}

impl fmt::Debug for Sleep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sleep")
    }
}
