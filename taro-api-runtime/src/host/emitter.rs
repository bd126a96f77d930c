//! Events of the in-process host.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use super::on;
use crate::call::Api;
use crate::callback::{Arguments, Callback};

/// What [`emitter`] gives: it tells the listeners of an API.
pub struct Emitter<A>(Rc<RefCell<Vec<Call<A>>>>);

/// Calls a listener.
type Call<A> = Rc<dyn Fn(A)>;

/// Answers a function that takes a listener, and gives what tells the listeners.
///
/// ```
/// taro_api::spec! {
///     namespace onThemeChange { interface Result { theme: string } }
///     function onThemeChange(callback: (res: onThemeChange::Result) => void) => void;
/// }
/// # fn main() {
/// use taro_api::host;
///
/// let themes = host::emitter(on_theme_change::API);
/// let listener = on_theme_change(|res| println!("{}", res.theme)).unwrap();
/// themes.emit((on_theme_change::Result::new("dark"),));
/// drop(listener);
/// # }
/// ```
#[must_use]
pub fn emitter<A, R>(api: Api<Callback<A, R>, ()>) -> Emitter<A>
where
    A: Arguments + 'static,
    R: crate::convert::FromJs + 'static,
{
    let emitter = Emitter(Rc::default());
    let listeners = Rc::clone(&emitter.0);
    on(api, move |callback| {
        listeners.borrow_mut().push(Rc::new(move |arguments| drop(callback.call(arguments))) as Call<A>);
        Ok(())
    });
    emitter
}

impl<A: Clone> Emitter<A> {
    /// Calls each listener with these arguments: a tuple. One that was dropped hears nothing.
    pub fn emit(&self, arguments: A) {
        // A listener may add another.
        let listeners = self.0.borrow().clone();
        for listener in listeners {
            listener(arguments.clone());
        }
    }
}

impl<A> Clone for Emitter<A> {
    fn clone(&self) -> Self {
        Emitter(Rc::clone(&self.0))
    }
}

impl<A> fmt::Debug for Emitter<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emitter").field("listeners", &self.0.borrow().len()).finish()
    }
}
