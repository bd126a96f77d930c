//! The time that the processor spent on the programs that were run.
//!
//! On an idle machine it is what the clock says of a single crate's check, which runs on one thread. A busy machine
//! stretches the clock's time manyfold, and this hardly.

use anyhow::Result;

/// Seconds, of all programs that have ended.
#[cfg(unix)]
pub(super) fn spent() -> Result<f64> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    Ok((usage.user_time() + usage.system_time()).num_microseconds() as f64 / 1e6)
}

/// Seconds by the clock, where there is no better one.
#[cfg(not(unix))]
pub(super) fn spent() -> Result<f64> {
    Ok(std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs_f64())
}
