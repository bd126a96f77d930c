//! The types that an API module need not define.

/// A type of Rust's or of taro-api's that crosses to the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    Bool,
    Number,
    Text,
    Option,
    Vec,
    Box,
    Map,
    Duration,
    Integer,
    Any,
    Clamped,
    Promise,
    CallbackResult,
    Array,
    /// In a `Vec` alone: the memory of an `ArrayBuffer`.
    Byte,
    /// In a `Vec` alone: the memory of a `Float32Array`.
    Float,
}

/// Each with its name, the module that has it, and what it is.
const KNOWN: [(&str, &str, Known); 17] = [
    ("bool", "primitive", Known::Bool),
    ("f64", "primitive", Known::Number),
    ("i64", "primitive", Known::Integer),
    ("u8", "primitive", Known::Byte),
    ("f32", "primitive", Known::Float),
    ("String", "string", Known::Text),
    ("Option", "option", Known::Option),
    ("Vec", "vec", Known::Vec),
    ("Box", "boxed", Known::Box),
    ("BTreeMap", "collections", Known::Map),
    ("HashMap", "collections", Known::Map),
    ("Duration", "time", Known::Duration),
    ("Any", "", Known::Any),
    ("Clamped", "", Known::Clamped),
    ("Promise", "", Known::Promise),
    ("CallbackResult", "", Known::CallbackResult),
    ("Array", "", Known::Array),
];

/// The crates that have them.
const STANDARD: [&str; 3] = ["std", "core", "alloc"];

/// The crate of the rest.
const OURS: &str = "taro_api";

impl Known {
    /// The type of that name, which needs no path.
    pub(super) fn named(name: &str) -> Option<Known> {
        KNOWN.iter().find(|(known, ..)| *known == name).map(|(.., it)| *it)
    }

    /// The type of that path: `std::time::Duration`, `taro_api::Any`.
    pub(super) fn at(words: &[String]) -> Option<Known> {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let (name, module) = match words.as_slice() {
            [root, module, name] if STANDARD.contains(root) => (*name, *module),
            [OURS, name] => (*name, ""),
            _ => return None,
        };
        KNOWN.iter().find(|(known, at, _)| *known == name && *at == module).map(|(.., it)| *it)
    }

    /// How many types stand in its `<..>`.
    pub(super) fn arguments(self) -> usize {
        match self {
            Known::Option | Known::Vec | Known::Box | Known::Promise | Known::Array => 1,
            Known::Map => 2,
            _ => 0,
        }
    }

    /// What the spec language calls it, where it is found among a file's own types.
    pub(super) fn builtin(self) -> Option<&'static str> {
        Some(match self {
            Known::Box => "Box",
            Known::Map => "Record",
            Known::Clamped => "Uint8ClampedArray",
            Known::Promise => "Promise",
            Known::CallbackResult => "CallbackResult",
            Known::Array => "Array",
            _ => return None,
        })
    }
}

/// Whether Rust knows the type in every module.
pub(super) fn is_in_prelude(name: &str) -> bool {
    ["bool", "f64", "i64", "u8", "f32", "String", "Option", "Vec", "Box"].contains(&name)
}

/// Whether generated code has a type by that name.
pub(super) fn is_named(name: &str) -> bool {
    !["HashMap", "Array"].contains(&name) && Known::named(name).is_some()
}

/// Whether a path begins in Rust's own library, or in one whose types do not cross.
pub(super) fn is_refused(word: &str) -> bool {
    STANDARD.contains(&word) || ["serde_json", "wasm_bindgen", "js_sys", "web_sys"].contains(&word)
}

/// Whether it begins in a crate whatever the module names.
pub(super) fn is_crate(word: &str) -> bool {
    STANDARD.contains(&word) || word == OURS
}
