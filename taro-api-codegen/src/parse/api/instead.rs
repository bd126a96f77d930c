//! What cannot be said in an API module, and what to write instead.

use syn::Token;
use syn::parse::ParseStream;

use super::super::peek_word;
use crate::suggest;

/// A callback in another of Rust's ways.
pub(super) const CALLBACK: &str = "a callback is written `fn(T) -> R`";

/// A type of a type.
pub(crate) const OF_SELF: &str = "no type has types of its own: write the name of the type in place of `Self::..`";

/// A definition that describes no API.
pub(super) fn of_item(input: ParseStream) -> syn::Error {
    let said = if input.peek(Token![impl]) || input.peek(Token![unsafe]) && input.peek2(Token![impl]) {
        "methods are declared in a `trait`: `pub trait Player { fn play(&self); }`"
    } else if input.peek(Token![static]) {
        "a constant of the host's is `const NAME: T;`, not a `static`"
    } else if input.peek(Token![extern]) && input.peek2(Token![crate]) {
        "another crate is named by its path, or by a `use`"
    } else if input.peek(Token![extern]) || input.peek(Token![unsafe]) {
        "the functions of the host stand in the module itself: `pub fn scan();`"
    } else if peek_word(input, "union") {
        "one of several types is an `enum`: `pub enum Data { Text(String), Bytes(Vec<u8>) }`"
    } else if peek_word(input, "macro_rules") || input.peek2(Token![!]) {
        "`#[api]` reads the module before a macro in it is expanded: write the definitions, or make the whole module by \
         a macro"
    } else {
        "an API is described with `fn`, `struct`, `enum`, `trait`, `type`, `const`, `mod` and `use`"
    };
    input.error(said)
}

/// A type that cannot cross to the host, by its shape.
pub(super) fn of_type(ty: &syn::Type) -> &'static str {
    match ty {
        syn::Type::Reference(it) if is_str(&it.elem) => "text is a `String`",
        syn::Type::Reference(_) | syn::Type::Ptr(_) => "what crosses to the host is owned: write the type alone",
        syn::Type::Slice(_) | syn::Type::Array(_) => {
            "items are a `Vec<T>`, and a fixed number of them is a tuple: `(f64, f64)`"
        }
        syn::Type::ImplTrait(it) => of_bounds(&it.bounds),
        syn::Type::TraitObject(it) => of_bounds(&it.bounds),
        syn::Type::Never(_) => "nothing is `()`",
        syn::Type::Infer(_) => "the type has to be said here",
        _ => "this type cannot cross to the host: write `f64`, `String`, `bool`, a struct, ..",
    }
}

fn is_str(ty: &syn::Type) -> bool {
    matches!(super::bare(ty), syn::Type::Path(it) if it.path.is_ident("str"))
}

fn of_bounds<P>(bounds: &syn::punctuated::Punctuated<syn::TypeParamBound, P>) -> &'static str {
    let name = bounds.iter().find_map(|bound| match bound {
        syn::TypeParamBound::Trait(it) => it.path.segments.last().map(|it| it.ident.to_string()),
        _ => None,
    });
    match name.as_deref() {
        Some("Fn" | "FnMut" | "FnOnce") => CALLBACK,
        Some("Future" | "IntoFuture") => "what answers later is an `async fn`, or gives a `Promise<T>`",
        Some("Iterator" | "IntoIterator") => "items are a `Vec<T>`",
        _ => "a type of the host's has a name: write the `trait` itself, without `dyn` or `impl`",
    }
}

/// A name that nothing has.
pub(super) fn of_name(name: &str, known: &[String]) -> String {
    if let Some(right) = other_word(name) {
        return right;
    }
    let alone = known.iter().map(String::as_str).chain(["String", "Option", "Vec", "Box", "BTreeMap", "Promise"]);
    let last = name.rsplit("::").next().unwrap_or(name);
    let hint = match suggest::nearest(last, alone.chain(["CallbackResult", "Duration", "bool", "f64"])) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "define it here, or name its module with `use`".to_owned(),
    };
    format!("unknown type `{name}`; {hint}")
}

/// What an API module calls what Rust and TypeScript call otherwise.
pub(super) fn other_word(name: &str) -> Option<String> {
    let right = match name {
        "f32" | "i8" | "i16" | "i32" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => {
            return Some(format!(
                "JavaScript has one kind of number: `f64`, not `{name}`; a whole number in a field is `i64`"
            ));
        }
        "Result" => "whether a call fails is known without it: write what it gives",
        "str" | "char" | "Cow" | "OsString" | "PathBuf" => "text is a `String`",
        "Rc" | "Arc" | "Cell" | "RefCell" | "Mutex" | "Weak" => {
            "what crosses to the host is owned: write what it holds"
        }
        "HashSet" | "BTreeSet" | "VecDeque" | "LinkedList" => "items are a `Vec<T>`",
        "JsValue" | "Value" => "a value of any shape is `Any`",
        "Send" | "Sync" | "Clone" | "Copy" | "Debug" | "Sized" | "PartialEq" => {
            "leave it out: what stays with the host has what it has"
        }
        "Fn" | "FnMut" | "FnOnce" | "Callback" | "Function" => CALLBACK,
        "number" => "here this is `f64`",
        "string" => "here this is `String`",
        "boolean" => "here this is `bool`",
        "any" | "unknown" => "here this is `Any`",
        "void" | "undefined" | "null" => "here this is `()`, and what may be absent is an `Option`",
        "Record" | "Map" => "here this is `BTreeMap<String, T>`",
        "ArrayBuffer" | "Uint8Array" => "here this is `Vec<u8>`",
        "Float32Array" => "here this is `Vec<f32>`",
        "Uint8ClampedArray" => "here this is `Clamped`",
        _ => return None,
    };
    Some(right.to_owned())
}
