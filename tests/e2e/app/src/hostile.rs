//! What a host should never give, by every way and read as every type: an error, and no more than that.

use std::fmt::Debug;

use taro_api::{Error, ErrorKind, Promise};

use crate::driver::{Outcome, equal, hostile, hostiles, succeeded, tests};

tests!(hostile_values, a_function_that_throws, what_says_that_it_is_endless);

taro_api::spec! {
    interface Thing {
        name: string,
        size?: number,
    }
    interface Handle {
        size: number,
        act() => void,
    }

    function nowText() => string;
    function laterText() => Promise<string>;
    function fieldText() => Promise<{ value: string }>;
    function hungText(option?: hungText::Option) => void;
    namespace hungText { interface Option { success?: (res: string) => void, fail?: (res: CallbackResult) => void } }
    function nowNumber() => number;
    function laterNumber() => Promise<number>;
    function fieldNumber() => Promise<{ value: number }>;
    function hungNumber(option?: hungNumber::Option) => void;
    namespace hungNumber { interface Option { success?: (res: number) => void, fail?: (res: CallbackResult) => void } }
    function nowFlag() => boolean;
    function laterFlag() => Promise<boolean>;
    function fieldFlag() => Promise<{ value: boolean }>;
    function hungFlag(option?: hungFlag::Option) => void;
    namespace hungFlag { interface Option { success?: (res: boolean) => void, fail?: (res: CallbackResult) => void } }
    function nowTexts() => string[];
    function laterTexts() => Promise<string[]>;
    function fieldTexts() => Promise<{ value: string[] }>;
    function hungTexts(option?: hungTexts::Option) => void;
    namespace hungTexts { interface Option { success?: (res: string[]) => void, fail?: (res: CallbackResult) => void } }
    function nowNumbers() => number[];
    function laterNumbers() => Promise<number[]>;
    function fieldNumbers() => Promise<{ value: number[] }>;
    function hungNumbers(option?: hungNumbers::Option) => void;
    namespace hungNumbers { interface Option { success?: (res: number[]) => void, fail?: (res: CallbackResult) => void } }
    function nowBytes() => ArrayBuffer;
    function laterBytes() => Promise<ArrayBuffer>;
    function fieldBytes() => Promise<{ value: ArrayBuffer }>;
    function hungBytes(option?: hungBytes::Option) => void;
    namespace hungBytes { interface Option { success?: (res: ArrayBuffer) => void, fail?: (res: CallbackResult) => void } }
    function nowPixels() => Uint8ClampedArray;
    function laterPixels() => Promise<Uint8ClampedArray>;
    function fieldPixels() => Promise<{ value: Uint8ClampedArray }>;
    function hungPixels(option?: hungPixels::Option) => void;
    namespace hungPixels { interface Option { success?: (res: Uint8ClampedArray) => void, fail?: (res: CallbackResult) => void } }
    function nowFloats() => Float32Array;
    function laterFloats() => Promise<Float32Array>;
    function fieldFloats() => Promise<{ value: Float32Array }>;
    function hungFloats(option?: hungFloats::Option) => void;
    namespace hungFloats { interface Option { success?: (res: Float32Array) => void, fail?: (res: CallbackResult) => void } }
    function nowRecord() => Record<string, number>;
    function laterRecord() => Promise<Record<string, number>>;
    function fieldRecord() => Promise<{ value: Record<string, number> }>;
    function hungRecord(option?: hungRecord::Option) => void;
    namespace hungRecord { interface Option { success?: (res: Record<string, number>) => void, fail?: (res: CallbackResult) => void } }
    function nowPair() => [number, string];
    function laterPair() => Promise<[number, string]>;
    function fieldPair() => Promise<{ value: [number, string] }>;
    function hungPair(option?: hungPair::Option) => void;
    namespace hungPair { interface Option { success?: (res: [number, string]) => void, fail?: (res: CallbackResult) => void } }
    function nowThing() => Thing;
    function laterThing() => Promise<Thing>;
    function fieldThing() => Promise<{ value: Thing }>;
    function hungThing(option?: hungThing::Option) => void;
    namespace hungThing { interface Option { success?: (res: Thing) => void, fail?: (res: CallbackResult) => void } }
    function nowEither() => string | number[];
    function laterEither() => Promise<string | number[]>;
    function fieldEither() => Promise<{ value: string | number[] }>;
    function hungEither(option?: hungEither::Option) => void;
    namespace hungEither { interface Option { success?: (res: string | number[]) => void, fail?: (res: CallbackResult) => void } }
    function nowChoice() => "a" | "b";
    function laterChoice() => Promise<"a" | "b">;
    function fieldChoice() => Promise<{ value: "a" | "b" }>;
    function hungChoice(option?: hungChoice::Option) => void;
    namespace hungChoice { interface Option { success?: (res: "a" | "b") => void, fail?: (res: CallbackResult) => void } }
    function nowNullable() => Thing | null;
    function laterNullable() => Promise<Thing | null>;
    function fieldNullable() => Promise<{ value: Thing | null }>;
    function hungNullable(option?: hungNullable::Option) => void;
    namespace hungNullable { interface Option { success?: (res: Thing | null) => void, fail?: (res: CallbackResult) => void } }
    function nowCallback() => (it: number) => void;
    function laterCallback() => Promise<(it: number) => void>;
    function fieldCallback() => Promise<{ value: (it: number) => void }>;
    function hungCallback(option?: hungCallback::Option) => void;
    namespace hungCallback { interface Option { success?: (res: (it: number) => void) => void, fail?: (res: CallbackResult) => void } }
    function fieldLater() => Promise<{ value: Promise<string> }>;
    function nowHandle() => Handle;
    function laterHandle() => Promise<Handle>;
    function fieldHandle() => Promise<{ value: Handle }>;
    function hungHandle(option?: hungHandle::Option) => void;
    namespace hungHandle { interface Option { success?: (res: Handle) => void, fail?: (res: CallbackResult) => void } }
    function nowAny() => any;
    function laterAny() => Promise<any>;
    function fieldAny() => Promise<{ value: any }>;
    function hungAny(option?: hungAny::Option) => void;
    namespace hungAny { interface Option { success?: (res: any) => void, fail?: (res: CallbackResult) => void } }
}

/// What came of reading a value.
#[derive(Debug, PartialEq)]
enum Read {
    Something,
    Malformed,
    /// What was thrown is told as an error of any other kind.
    Failed,
}

fn told<T>(result: Result<T, Error>) -> Read {
    match result {
        Ok(_) => Read::Something,
        Err(Error { kind: ErrorKind::Malformed, .. }) => Read::Malformed,
        Err(_) => Read::Failed,
    }
}

async fn later<T>(promise: Promise<T>) -> Read {
    told(promise.await)
}

/// Every reader: its name, and what comes of each way to it.
macro_rules! readers {
    ($($name:literal: $now:ident $later:ident $field:ident $hung:ident),* $(,)?) => {
        async fn read_all() -> Vec<(&'static str, [Read; 4])> {
            vec![$(($name, [told($now()), later($later()).await, later($field()).await, later($hung(None)).await])),*]
        }
    };
}

readers!(
    "text": now_text later_text field_text hung_text,
    "number": now_number later_number field_number hung_number,
    "flag": now_flag later_flag field_flag hung_flag,
    "texts": now_texts later_texts field_texts hung_texts,
    "numbers": now_numbers later_numbers field_numbers hung_numbers,
    "bytes": now_bytes later_bytes field_bytes hung_bytes,
    "pixels": now_pixels later_pixels field_pixels hung_pixels,
    "floats": now_floats later_floats field_floats hung_floats,
    "record": now_record later_record field_record hung_record,
    "pair": now_pair later_pair field_pair hung_pair,
    "thing": now_thing later_thing field_thing hung_thing,
    "either": now_either later_either field_either hung_either,
    "choice": now_choice later_choice field_choice hung_choice,
    "nullable": now_nullable later_nullable field_nullable hung_nullable,
    "callback": now_callback later_callback field_callback hung_callback,
    "handle": now_handle later_handle field_handle hung_handle,
    "any": now_any later_any field_any hung_any,
);

/// A type that takes any object, any function or anything at all may take these as well.
const LENIENT: [&str; 5] = ["record", "handle", "callback", "any", "nullable"];

/// Does with a value what can be done with one that was taken.
fn use_what_was_taken() {
    if let Ok(call) = now_callback() {
        let _ = call.call((1.0,));
    }
    if let Ok(handle) = now_handle() {
        handle.set_size(1.0);
        drop((handle.size(), handle.act()));
    }
    if let Ok(any) = now_any() {
        drop((any.as_bytes(), any.as_string(), any.to::<f64>(), any.to::<Vec<u8>>(), format!("{any:?}")));
    }
}

async fn hostile_values() -> Outcome {
    let mut wrong = Vec::new();
    for value in hostiles() {
        hostile(&value);
        for (reader, [now, soon, field, hung]) in read_all().await {
            for (way, read) in [("now", now), ("later", soon), ("field", field), ("hung", hung)] {
                if read == Read::Something && !LENIENT.contains(&reader) {
                    wrong.push(format!("{value}, {way}, as {reader}: {read:?}"));
                }
            }
        }
        use_what_was_taken();
        // A promise is looked at no sooner than it is awaited.
        if let Ok(field) = field_later().await
            && let Ok(text) = field.value.await
        {
            wrong.push(format!("{value}, field, as promise: {text}"));
        }
        // The next call works.
        hostile("");
        equal(succeeded(later_text().await)?.as_str(), "fine")?;
    }
    hostile("");
    equal(wrong, Vec::<String>::new())
}

/// Also one that gives nothing tells that it threw.
async fn a_function_that_throws() -> Outcome {
    hostile("a Proxy of a function that throws");
    let thrown = now_callback();
    hostile("");
    equal(succeeded(thrown)?.call((1.0,)), None)
}

/// Serde reads it to its end: it is told by its own methods, and not by what it says of itself.
async fn what_says_that_it_is_endless() -> Outcome {
    for value in ["what says it is a long ArrayBuffer", "what says it is a long Set"] {
        hostile(value);
        let any = now_any();
        hostile("");
        equal((value, succeeded(any)?.to::<Vec<u8>>().is_err()), (value, true))?;
    }
    Ok(())
}
