//! A panic says its message and its place on the console: to the client it is no more than a trap.

use super::shim;
use crate::text::add;

/// Tells each panic from now on. A hook that the program has set is still called.
pub(super) fn enable() {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let mut text = String::from("panicked at ");
        if let Some(place) = panic.location() {
            add(&mut text, place.file());
            add(&mut text, ":");
            add(&mut text, &place.line().to_string());
        }
        add(&mut text, ": ");
        let payload = panic.payload();
        let message = payload.downcast_ref::<&str>().copied();
        add(&mut text, message.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or_default());
        shim::complain(&text);
        hook(panic);
    }));
}
