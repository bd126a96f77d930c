//! The answers of handlers.

use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

use super::Object;
use crate::bridge::{Object as Properties, RawReply, Value};
use crate::convert::{Any, Mismatch, ToJs};
use crate::error::Error;
use crate::text::ERR_MSG;

/// The answer to one call.
///
/// The first answer counts, as it does for a host that gives several. A reply that is dropped never answers.
pub struct Reply<T> {
    raw: Rc<RawReply>,
    result: PhantomData<fn(T)>,
}

impl<T> Reply<T> {
    pub(super) fn of(raw: Rc<RawReply>) -> Reply<T> {
        Reply { raw, result: PhantomData }
    }
}

impl<T: ToJs> Reply<T> {
    /// Answers with a success; `login:ok` is added where the result has no text.
    pub fn success(&self, result: T) {
        answer(&self.raw, Ok(result.to_js()));
    }

    /// Answers with a failure.
    pub fn fail(&self, error: Error) {
        answer(&self.raw, Err(error));
    }

    /// Gives a task its methods, before the handler returns; `abort` it has without, and fails with `:fail abort` then.
    ///
    /// ```
    /// taro_api::spec! {
    ///     namespace fetchFile {
    ///         interface Progress { percent: number }
    ///         interface FetchTask extends Promise<CallbackResult> {
    ///             abort() => void,
    ///             onProgressUpdate(callback: (res: Progress) => void) => void,
    ///         }
    ///     }
    ///     function fetchFile(url: string) => fetchFile::FetchTask;
    /// }
    /// # fn main() {
    /// use std::time::Duration;
    /// use taro_api::{CallbackResult, Error, ErrorKind, host, sleep, spawn};
    ///
    /// host::on_later(fetch_file::API, |url, reply| {
    ///     let task = host::Object::new().event("onProgressUpdate");
    ///     reply.task(&task);
    ///     spawn(async move {
    ///         sleep(Duration::from_secs(1)).await;
    ///         task.emit("onProgressUpdate", (fetch_file::Progress::new(50),));
    ///         sleep(Duration::from_secs(1)).await;
    ///         match url.as_str() {
    ///             "/none" => reply.fail(Error::new("no such file")),
    ///             _ => reply.success(CallbackResult::default()),
    ///         }
    ///     });
    /// });
    ///
    /// let task = fetch_file("/file");
    /// let listener = task.on_progress_update(|res| assert_eq!(res.percent, 50.0)).unwrap();
    /// assert_eq!(host::run(task).unwrap().err_msg, "fetchFile:ok");
    /// assert_eq!(host::now(), Duration::from_secs(2));
    /// assert_eq!(host::run(fetch_file("/none")).unwrap_err().err_msg, "fetchFile:fail no such file");
    ///
    /// let task = fetch_file("/file");
    /// task.abort_handle().abort();
    /// assert_eq!(host::run(task).unwrap_err().kind, ErrorKind::Cancelled);
    /// # drop(listener);
    /// # }
    /// ```
    pub fn task(&self, object: &Object) {
        self.raw.set_task(object.value());
    }

    /// Answers with a success of any shape, as hosts do that Taro's types do not describe.
    pub fn success_raw(&self, value: impl Into<Any>) {
        self.raw.settle(Ok(value.into().to_js()));
    }

    /// Answers with a failure of any shape.
    pub fn fail_raw(&self, value: impl Into<Any>) {
        self.raw.settle(Err(value.into().to_js()));
    }
}

impl<T> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").field("api", &self.raw.api()).finish()
    }
}

/// Goes on with what was read of the arguments; what could not be read is the answer.
pub(super) fn read<A>(raw: Rc<RawReply>, read: Result<A, Mismatch>, then: impl FnOnce(A, Rc<RawReply>)) {
    match read {
        Ok(read) => then(read, raw),
        Err(mismatch) => raw.settle(Err(Error::new(format!("{}:fail {mismatch}", raw.api())).to_value())),
    }
}

/// Answers as hosts do: an error's text, and that of a success, begins with the name.
pub(super) fn answer(raw: &RawReply, answer: Result<Value, Error>) {
    raw.settle(match answer {
        Ok(value) => Ok(named(raw.api(), value)),
        Err(mut error) => {
            if !error.err_msg.contains(":fail") {
                error.err_msg = format!("{}:fail {}", raw.api(), error.err_msg);
            }
            Err(error.to_value())
        }
    });
}

/// A success without a text gets the one that hosts give. An object with methods is no result, and stays what it is.
fn named(api: &str, value: Value) -> Value {
    let silent = value.get(ERR_MSG).as_string().is_none_or(|text| text.is_empty());
    let no_methods = |entries: &Vec<(String, Value)>| !entries.iter().any(|(_, value)| value.is_method());
    let Some(entries) = value.as_entries().filter(|_| silent).filter(no_methods) else { return value };
    let object = Properties::new();
    for (key, value) in entries {
        object.set_named(&key, value);
    }
    object.set_str(ERR_MSG, &format!("{api}:ok"));
    object.into_value()
}
