//! Objects of the in-process host's: what a handler answers with where Taro gives an object that has methods.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::rc::Rc;

use super::reply::{answer, read};
use super::{Reply, answer_later};
use crate::bridge::{Handler, Object as Properties, RawReply, Value};
use crate::callback::{Argument, Arguments};
use crate::convert::{FromJs, Mismatch, ToJs};
use crate::error::Error;

/// An object that stays with the in-process host: its methods are closures, by their JavaScript names, and its
/// properties are shared with the program.
///
/// A method that has no closure answers as one that the host lacks.
///
/// ```
/// taro_api::spec! {
///     interface Player {
///         volume: number,
///         seek(position: number) => void,
///         onPlay(callback: () => void) => void,
///     }
///     function createPlayer() => Player;
/// }
/// # fn main() {
/// use taro_api::host;
///
/// let object = host::Object::new().with("volume", 1.0).on("seek", |position: f64| {
///     if position < 0.0 { Err(taro_api::Error::new("seek:fail")) } else { Ok(()) }
/// });
/// let answer = object.clone();
/// host::on(create_player::API, move |()| answer.make());
///
/// let player = create_player().unwrap();
/// player.set_volume(0.5);
/// assert_eq!(object.get("volume"), Some(0.5));
/// assert!(player.seek(3).is_ok() && player.seek(-1).is_err());
/// assert_eq!(player.on_play(|| {}).unwrap_err().kind, taro_api::ErrorKind::Unsupported);
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Object {
    properties: Properties,
    /// By the name of the method that adds them.
    listeners: Rc<RefCell<BTreeMap<&'static str, Vec<Value>>>>,
}

impl Object {
    /// One that has nothing.
    #[must_use]
    pub fn new() -> Object {
        Object::default()
    }

    /// Gives it a property.
    #[must_use]
    pub fn with(self, name: &'static str, value: impl ToJs) -> Object {
        self.properties.set(name, value);
        self
    }

    /// Answers a method at once.
    #[must_use]
    pub fn on<A, T>(self, name: &'static str, method: impl Method<A, T> + 'static) -> Object {
        let handler = move |arguments: &[Value], raw: Rc<RawReply>| {
            read(raw, method.answer(arguments), |answered, raw| answer(&raw, answered));
        };
        self.method(name, Rc::new(handler))
    }

    /// Answers a method, which takes one argument, when the closure, or whoever it hands the [`Reply`] to, has an answer.
    #[must_use]
    pub fn on_later<A, T>(self, name: &'static str, method: impl Fn(A, Reply<T>) + 'static) -> Object
    where
        A: FromJs,
        T: ToJs + 'static,
    {
        let handler = move |arguments: &[Value], raw: Rc<RawReply>| {
            read(raw, A::read(arguments, 0), |argument, raw| method(argument, Reply::of(raw)));
        };
        self.method(name, Rc::new(handler))
    }

    /// Answers a method, which takes one argument, with what a future gives: a delay is a [`sleep`](fn@crate::sleep) in it. A method
    /// without arguments takes `()`.
    ///
    /// ```
    /// taro_api::spec! {
    ///     interface Camera {
    ///         takePhoto(quality: number) => Promise<string>,
    ///         close() => Promise<void>,
    ///     }
    ///     function createCamera() => Camera;
    /// }
    /// # fn main() {
    /// use std::time::Duration;
    /// use taro_api::{Error, host, sleep};
    ///
    /// host::on(create_camera::API, |()| {
    ///     let camera = host::Object::new().on_async("takePhoto", |quality: f64| async move {
    ///         sleep(Duration::from_secs(2)).await;
    ///         if quality > 1.0 { Err(Error::new("quality is too high")) } else { Ok("/photo.png".to_owned()) }
    ///     });
    ///     camera.on_async("close", |()| async { Ok(()) }).make()
    /// });
    ///
    /// let camera = create_camera().unwrap();
    /// assert_eq!(host::run(camera.take_photo(0.5)).unwrap(), "/photo.png");
    /// assert_eq!(host::run(camera.take_photo(2)).unwrap_err().err_msg, "takePhoto:fail quality is too high");
    /// assert!(host::run(camera.close()).is_ok());
    /// assert_eq!(host::now(), Duration::from_secs(4));
    /// # }
    /// ```
    #[must_use]
    pub fn on_async<A, T, F>(self, name: &'static str, method: impl Fn(A) -> F + 'static) -> Object
    where
        A: FromJs,
        T: ToJs + 'static,
        F: Future<Output = Result<T, Error>> + 'static,
    {
        self.on_later(name, move |argument, reply| answer_later(method(argument), reply))
    }

    /// Gives it an event, by the name of the method that adds a listener: `onProgressUpdate`. The method that removes
    /// one, `offProgressUpdate`, comes with it. [`Object::emit`] tells the listeners.
    ///
    /// ```
    /// taro_api::spec! {
    ///     interface Player { onVolume(callback: (volume: number) => void) => void, offVolume(callback?: (volume: number) => void) => void }
    ///     function createPlayer() => Player;
    /// }
    /// # fn main() {
    /// use std::{cell::Cell, rc::Rc};
    /// use taro_api::host;
    ///
    /// let object = host::Object::new().event("onVolume");
    /// let answer = object.clone();
    /// host::on(create_player::API, move |()| answer.make());
    ///
    /// let heard = Rc::new(Cell::new(0.0));
    /// let note = Rc::clone(&heard);
    /// let listener = create_player().unwrap().on_volume(move |volume| note.set(volume)).unwrap();
    /// object.emit("onVolume", (0.5,));
    /// drop(listener);
    /// object.emit("onVolume", (0.7,));
    /// assert_eq!(heard.get(), 0.5);
    /// # }
    /// ```
    #[must_use]
    pub fn event(self, name: &'static str) -> Object {
        let listeners = Rc::clone(&self.listeners);
        let add = move |arguments: &[Value], raw: Rc<RawReply>| {
            listeners.borrow_mut().entry(name).or_default().extend(arguments.first().cloned());
            raw.settle(Ok(Value::UNDEFINED));
        };
        let listeners = Rc::clone(&self.listeners);
        let remove = move |arguments: &[Value], raw: Rc<RawReply>| {
            if let Some(list) = listeners.borrow_mut().get_mut(name) {
                // Without a listener it removes all of them.
                let removed = arguments.first().filter(|it| !it.is_nullish());
                list.retain(|it| removed.is_some_and(|removed| removed != it));
            }
            raw.settle(Ok(Value::UNDEFINED));
        };
        if let Some(event) = name.strip_prefix("on") {
            self.properties.set_named(&format!("off{event}"), Value::from_method(Rc::new(remove)));
        }
        self.method(name, Rc::new(add))
    }

    /// Calls each listener of an event with these arguments: a tuple.
    pub fn emit(&self, name: &'static str, arguments: impl Arguments) {
        // A listener may add another.
        let listeners = self.listeners.borrow().get(name).cloned().unwrap_or_default();
        let arguments = arguments.values();
        for listener in listeners.iter().filter_map(|it| it.as_function(&Value::UNDEFINED)) {
            listener(&arguments);
        }
    }

    fn method(self, name: &'static str, handler: Handler) -> Object {
        self.properties.set_named(name, Value::from_method(handler));
        self
    }

    /// A property, as the program left it.
    #[must_use]
    pub fn get<T: FromJs>(&self, name: &'static str) -> Option<T> {
        T::get_optional(&self.value(), name)
    }

    /// The object as the type that an API gives: `host::on(create_player::API, move |()| object.make())`.
    ///
    /// # Errors
    /// When the type has fields of its own, and they are not what it says.
    pub fn make<T: FromJs>(&self) -> Result<T, Error> {
        T::from_js(&self.value()).map_err(|mismatch| Error::new(mismatch.to_string()))
    }

    pub(super) fn value(&self) -> Value {
        self.properties.clone().into_value()
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value().fmt(f)
    }
}

/// A closure that can be a method: it takes the values of the tuple `A`, and gives a `T` or fails.
pub trait Method<A, T> {
    /// Reads the arguments, and calls it.
    ///
    /// # Errors
    /// When an argument is of another type.
    #[doc(hidden)]
    fn answer(&self, arguments: &[Value]) -> Result<Result<Value, Error>, Mismatch>;
}

macro_rules! methods {
    ($($name:ident $at:tt),*) => {
        impl<Call: Fn($($name),*) -> Result<T, Error>, $($name: Argument,)* T: ToJs> Method<($($name,)*), T> for Call {
            #[allow(non_snake_case)]
            fn answer(&self, _arguments: &[Value]) -> Result<Result<Value, Error>, Mismatch> {
                $(let $name = $name::read(_arguments, $at)?;)*
                Ok(self($($name),*).map(ToJs::to_js))
            }
        }
    };
}

methods!();
methods!(A 0);
methods!(A 0, B 1);
methods!(A 0, B 1, C 2);
methods!(A 0, B 1, C 2, D 3);
methods!(A 0, B 1, C 2, D 3, E 4);
methods!(A 0, B 1, C 2, D 3, E 4, F 5);
methods!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
methods!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
methods!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
methods!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
methods!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
methods!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);
