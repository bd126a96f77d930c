//! What could not be read, and counts as missing: whoever wants to hear of it does.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::Mismatch;
use crate::bridge::{self, Value};
use crate::local::with;
use crate::text::add;

/// A field that a host gave as something else than Taro's types promise. It was read as one that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MismatchReport {
    /// The JavaScript name of the API: `uploadFile`; `callback` where it is a function that no API is known of.
    pub api: &'static str,
    /// The field, and the way to it: `files.[0].size`.
    pub field: String,
    /// What Taro's types promise: `a number`.
    pub expected: &'static str,
    /// What the host gave: `an object`.
    pub found: &'static str,
}

type Listener = Rc<dyn Fn(&MismatchReport)>;

thread_local! {
    /// What hears of each mismatch, and at the end of each reading, of the API. A program that wants to hear nothing carries
    /// nothing of it.
    static HOOK: Cell<Option<Hook>> = const { Cell::new(if cfg!(debug_assertions) { Some(collect) } else { None }) };
    /// The mismatches of what is being read.
    static FOUND: Cell<Vec<Mismatch>> = const { Cell::new(Vec::new()) };
    static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
}

type Hook = fn(Event);

enum Event {
    /// A field could not be read.
    Wrong(Mismatch),
    /// What was found since so many mismatches stands inside of something; nothing of it counts where that was not read.
    Inside(usize, Option<String>),
    /// All of an API's answer was read.
    Read(Option<&'static str>),
}

/// Hears of each field that a host gives as something else than Taro's types promise: such a field counts as missing.
///
/// In debug builds each one is also printed, on the console or to stderr. A later listener takes the place of an earlier one.
pub fn on_mismatch(listener: impl Fn(&MismatchReport) + 'static) {
    LISTENER.replace(Some(Rc::new(listener)));
    HOOK.set(Some(collect));
}

/// A field could not be read, and counts as missing.
#[inline(never)]
pub(crate) fn wrong(mismatch: Mismatch) {
    if let Some(hook) = HOOK.get() {
        hook(Event::Wrong(mismatch));
    }
}

/// Tells that a property is something else. Of one that is not there, there is nothing to tell.
pub(super) fn lost<T>(expected: &'static str, source: &Value, name: &'static str) -> Option<T> {
    look_at(expected, source, name);
    None
}

/// Tells that a property is something else, where it is there.
#[inline(never)]
pub(crate) fn look_at(expected: &'static str, source: &Value, name: &'static str) {
    if is_on() && !source.lacks(name) {
        wrong(Mismatch::at(expected, source, name));
    }
}

/// Whether anybody hears.
pub(crate) fn is_on() -> bool {
    HOOK.get().is_some()
}

/// Reads what stands at a step inside of something.
pub(crate) fn inside<T>(step: &str, read: impl FnOnce() -> Result<T, Mismatch>) -> Result<T, Mismatch> {
    let before = count();
    let read = read();
    if let Some(hook) = HOOK.get() {
        hook(Event::Inside(before, read.is_ok().then(|| step.to_owned())));
    }
    read.map_err(|mismatch| mismatch.inside(step))
}

/// Reads an item of a list. It may have many, so the step is written only where somebody hears it.
pub(crate) fn inside_item<T>(at: usize, read: impl FnOnce() -> Result<T, Mismatch>) -> Result<T, Mismatch> {
    let before = count();
    let read = read();
    if let Some(hook) = HOOK.get() {
        hook(Event::Inside(before, read.is_ok().then(|| item(at))));
    }
    read.map_err(|mismatch| mismatch.inside(&item(at)))
}

/// The way to an item: `[0]`.
#[cold]
#[inline(never)]
fn item(at: usize) -> String {
    let mut step = String::from("[");
    add(&mut step, &at.to_string());
    add(&mut step, "]");
    step
}

/// Reads what may be of another type: nothing of what is found counts where it is.
pub(super) fn attempt<T>(read: impl FnOnce() -> Result<T, Mismatch>) -> Option<T> {
    let before = count();
    let read = read().ok();
    if let (Some(hook), None) = (HOOK.get(), &read) {
        hook(Event::Inside(before, None));
    }
    read
}

/// How many mismatches there are so far.
fn count() -> usize {
    if is_on() { with(&FOUND, |found| found.len()) } else { 0 }
}

/// Tells what was found in an API's answer. Of no API, it was told before.
#[inline(never)]
pub(crate) fn read(api: Option<&'static str>) {
    if let Some(hook) = HOOK.get() {
        hook(Event::Read(api));
    }
}

fn collect(event: Event) {
    match event {
        Event::Wrong(mismatch) => with(&FOUND, |found| found.push(mismatch)),
        Event::Inside(before, None) => drop(with(&FOUND, |found| found.split_off(before.min(found.len())))),
        Event::Inside(before, Some(step)) => with(&FOUND, |found| {
            let outside = before.min(found.len());
            let inner = found.split_off(outside);
            found.extend(inner.into_iter().map(|mismatch| mismatch.inside(&step)));
        }),
        Event::Read(api) => {
            let found = with(&FOUND, std::mem::take);
            if let Some(api) = api {
                found.into_iter().for_each(|mismatch| tell(&mismatch.report(api)));
            }
        }
    }
}

fn tell(report: &MismatchReport) {
    let listener = LISTENER.with_borrow(Clone::clone);
    if let Some(listener) = listener {
        listener(report);
    }
    if cfg!(debug_assertions) {
        let mut text = report.api.to_owned();
        for part in [": `", &report.field, "` counts as missing: expected ", report.expected, ", found ", report.found]
        {
            add(&mut text, part);
        }
        bridge::warn(&text);
    }
}
