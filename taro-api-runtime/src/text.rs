//! The texts with which a call's result is told.

/// The property with which a host tells how a call went.
pub(crate) const ERR_MSG: &str = "errMsg";

/// What is said of an API that a host does not have. `shim.js` says the same.
pub(crate) fn unsupported(api: &str) -> String {
    let mut text = failure_of(api);
    add(&mut text, " not supported by this host");
    text
}

/// How the text of a failure begins: `login:fail`.
pub(crate) fn failure_of(api: &str) -> String {
    let mut text = api.to_owned();
    add(&mut text, ":fail");
    text
}

/// Makes a text longer. Texts are put together so, by few bytes at each place: an error's is in every program, and
/// formatting is not.
#[inline(never)]
pub(crate) fn add(text: &mut String, more: &str) {
    text.push_str(more);
}
