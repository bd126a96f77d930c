//! `onX` and `offX`, `addX` and `removeX`: which of two functions take the same listeners.

use std::collections::BTreeMap;

use super::forms::{may_be_called, overlap};
use super::scope::{NamespaceId, Scope};
use super::ty::promised;
use crate::ast::{Function, Keyword, Param, Signature};

/// One way to call a function or a method.
#[derive(Clone, Copy)]
pub(super) struct Way<'a> {
    pub(super) at: NamespaceId,
    /// The package that has it.
    module: Option<&'a str>,
    pub(super) signature: &'a Signature,
}

/// The functions, or the methods of an object, that may begin or end what listens.
pub(super) struct Events<'a> {
    by_name: BTreeMap<&'a str, Vec<Way<'a>>>,
    /// Whether each `offX` may be called without the listener, whatever is declared. The vendors document that for Taro's own:
    /// it takes off all of them. Of another package, only its declaration is known.
    off_takes_all: bool,
}

/// What a function does with a listener, by its name.
pub(super) enum Role<'n> {
    /// `onLoad`, with what follows the word.
    On(&'n str),
    /// `offLoad`
    Off(&'n str),
    /// `addLoadListener`
    Add(&'n str),
    /// `removeLoadListener`
    Remove(&'n str),
}

impl<'n> Role<'n> {
    pub(super) fn of(js: &'n str) -> Option<Role<'n>> {
        type Word = (&'static str, fn(&str) -> Role<'_>);
        let words: [Word; 4] = [
            ("on", |it| Role::On(it)),
            ("off", |it| Role::Off(it)),
            ("add", |it| Role::Add(it)),
            ("remove", |it| Role::Remove(it)),
        ];
        // Where no other word begins, it is another one: `onto` is no event.
        let is_word = |it: &&str| it.is_empty() || it.starts_with(char::is_uppercase);
        words.into_iter().find_map(|(word, role)| js.strip_prefix(word).filter(is_word).map(role))
    }
}

impl<'a> Way<'a> {
    pub(super) fn new(at: NamespaceId, function: &'a Function) -> Way<'a> {
        Way { at, module: function.module.as_deref(), signature: &function.signature }
    }

    /// The place of the callback among the parameters, if there is one alone: what stands before it names the event, and what
    /// stands behind it may be left out. Of several callbacks, a `Listener` would keep one.
    pub(super) fn callback(&self, scope: &Scope) -> Option<usize> {
        let params = &self.signature.params;
        let is_callback = |it: &&Param| scope.callback(self.at, &it.ty).is_some();
        let place = params.iter().rposition(|it| !it.rest && is_callback(&it))?;
        let is_alone = params.iter().filter(is_callback).nth(1).is_none();
        (is_alone && params[place + 1..].iter().all(|it| it.optional)).then_some(place)
    }

    /// Whether what it begins can be a `Listener`: a promise is not lost for one.
    fn listens(&self) -> bool {
        promised(&self.signature.output).is_none()
    }
}

impl<'a> Events<'a> {
    pub(super) fn new(
        functions: impl Iterator<Item = (NamespaceId, &'a Function)>,
        package: Option<&str>,
    ) -> Events<'a> {
        let mut events = Events { by_name: BTreeMap::new(), off_takes_all: package.is_none() };
        for (at, function) in functions.filter(|(_, it)| it.name.js.starts_with(['o', 'a', 'r'])) {
            if Role::of(&function.name.js).is_some() {
                events.by_name.entry(&function.name.js).or_default().push(Way::new(at, function));
            }
        }
        events
    }

    /// Whether one of the ways to call `off` takes off what `on` began.
    pub(super) fn ends(&self, scope: &Scope, on: Way, off: &str) -> bool {
        self.ways(off).iter().any(|off| pairs(scope, on, *off))
    }

    /// Whether `off` takes off what one of the ways to call `on` began.
    pub(super) fn begins(&self, scope: &Scope, on: &str, off: Way) -> bool {
        let takes_more = |on: &Way| off.signature.params.len() > on.signature.params.len();
        self.ways(on).iter().any(|on| pairs(scope, *on, off) && !takes_more(on))
    }

    /// The same of `add` and `remove`, which need not be about listeners: both take the callback.
    pub(super) fn removes(&self, scope: &Scope, add: Way, remove: &str) -> bool {
        self.ways(remove).iter().any(|remove| pairs(scope, add, *remove) && takes_same(scope, add, *remove))
    }

    /// Whether `remove` takes off what one of the ways to call `add` began.
    pub(super) fn adds(&self, scope: &Scope, add: &str, remove: Way) -> bool {
        self.ways(add).iter().any(|add| pairs(scope, *add, remove) && takes_same(scope, *add, remove))
    }

    /// Whether one of the ways to call another function takes a callback in the same place.
    pub(super) fn takes(&self, scope: &Scope, name: &str, way: Way) -> bool {
        let place = way.callback(scope);
        self.ways(name).iter().any(|other| other.callback(scope) == place && other.module == way.module)
    }

    /// Whether a function does no more than to take one listener off: who listens has a `Listener`, which does it when it is
    /// dropped, and nobody else has the function that was given.
    pub(super) fn is_inner(&self, scope: &Scope, function: &Function, at: NamespaceId) -> bool {
        let Some(role) = Role::of(&function.name.js) else { return false };
        let way = Way::new(at, function);
        let needed = || way.callback(scope).is_some_and(|place| !way.signature.params[place].optional);
        match role {
            Role::Remove(event) => needed() && self.adds(scope, &format!("add{event}"), way),
            Role::Off(event) if !self.off_takes_all => {
                let on = format!("on{event}");
                needed() && self.begins(scope, &on, way) && self.ways(&on).iter().any(Way::listens)
            }
            Role::On(_) | Role::Off(_) | Role::Add(_) => false,
        }
    }

    pub(super) fn off_takes_all(&self) -> bool {
        self.off_takes_all
    }

    fn ways(&self, name: &str) -> &[Way<'a>] {
        self.by_name.get(name).map_or(&[], Vec::as_slice)
    }
}

/// Whether `off` can be called with what `on` was called with: the same event, the listener, and nothing more. What takes
/// neither of the last takes off all of them.
fn pairs(scope: &Scope, on: Way, off: Way) -> bool {
    let Some(callback) = on.callback(scope) else { return false };
    let (given, taken) = (&on.signature.params, &off.signature.params);
    on.module == off.module
        && taken.len() >= callback
        && taken.iter().enumerate().all(|(index, param)| match given.get(index) {
            _ if param.rest => scope.rest_item(off.at, &param.ty).is_some_and(|(_, it)| it.is(Keyword::Any)),
            _ if index == callback => may_be_called(scope, off.at, &param.ty),
            Some(given) => overlap(scope, (on.at, &given.ty), (off.at, &param.ty)),
            None => param.optional,
        })
}

/// Whether both take the callback in the same place, and the first one answers at once.
fn takes_same(scope: &Scope, add: Way, remove: Way) -> bool {
    let place = add.callback(scope);
    add.listens() && place.is_some() && remove.callback(scope) == place
}
