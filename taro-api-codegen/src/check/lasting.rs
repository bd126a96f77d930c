//! What is said of how long callbacks last has something that it is said of.

use super::Checker;
use crate::ast::{Function, Interface, Member};
use crate::resolve::scope::NamespaceId;
use crate::resolve::ty::promised;

impl Checker<'_> {
    /// `once` speaks of the callbacks among the parameters.
    pub(super) fn check_once(&self, at: NamespaceId, function: &Function) {
        let mut params = function.signature.params.iter();
        if function.attrs.once && !params.any(|it| self.scope.callback(at, &it.ty).is_some()) {
            let name = &function.name;
            self.errors.push(name.span, format!("`once` is said of callbacks, and `{}` takes none", name.js));
        }
    }

    /// A property takes no callback, and ends nothing. Of a method that answers later, it is not known when the end is.
    pub(super) fn check_members_last(&self, at: NamespaceId, interface: &Interface) {
        for member in &interface.members {
            match member {
                Member::Property(it) if it.attrs.once || it.attrs.ends => {
                    let word = if it.attrs.once { "once" } else { "ends" };
                    self.errors
                        .push(it.name.span, format!("`{word}` has no meaning on a property: it is said of methods"));
                }
                Member::Method(it) => {
                    self.check_once(at, it);
                    if it.attrs.ends && self.answers_later(at, it) {
                        self.errors.push(
                            it.name.span,
                            format!("`ends` needs a method that answers at once, and `{}` answers later", it.name.js),
                        );
                    }
                }
                _ => {}
            }
        }
    }

    fn answers_later(&self, at: NamespaceId, method: &Function) -> bool {
        let output = &method.signature.output;
        let has_callbacks = |(at, option)| !self.scope.callbacks(at, option).is_empty();
        let option = method.signature.params.first().and_then(|it| self.scope.interface(at, &it.ty));
        promised(output).is_some()
            || self.scope.interface(at, output).is_some_and(|(at, it)| self.scope.promise(at, it).is_some())
            || option.is_some_and(has_callbacks)
    }
}
