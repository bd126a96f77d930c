//! A type that nobody defines, which is mostly another language's name for one that is there.

use syn::ext::IdentExt;

use super::module::ModuleBuilder;
use super::ty::Mention;
use super::{Resolver, ty};
use crate::ir::Ty;
use crate::suggest;

/// The errors that say what may have been meant.
const MOST_HINTS: usize = 100;

impl Resolver<'_> {
    /// Says what to write instead, and reads the type as what was meant.
    pub(super) fn unknown(&self, module: &mut ModuleBuilder, mention: Mention) -> Ty {
        let Mention { at, path, span, .. } = mention;
        let word = path.segments.last().map(|it| it.unraw().to_string()).unwrap_or_default();
        let alone = !path.leading && path.segments.len() == 1;
        if let Some(meant) = self.rust_option(module, mention) {
            return meant;
        }
        if let Some(right) = other_language(&word).filter(|_| alone) {
            self.error(module, span, format!("in a spec this is `{right}`, not `{word}`"));
            return Ty::Error;
        }
        if let Some(instead) = beyond(&word).filter(|_| alone) {
            self.error(module, span, format!("`{word}` is not supported: {instead}"));
            return Ty::Error;
        }
        // Where a condition is false, rustc looks nothing up; where it is true, it says what is missing.
        if alone && (self.scope.has_glob(at) || module.conditional) {
            return self.foreign(module, mention);
        }
        if !module.muted {
            self.errors.push(span, self.unknown_type(module, mention, &word));
        }
        Ty::Error
    }

    fn unknown_type(&self, module: &ModuleBuilder, Mention { at, path, .. }: Mention, word: &str) -> String {
        let params: Vec<String> = module.generics.iter().map(|it| it.name.unraw().to_string()).collect();
        let names = self.scope.known(at, path).into_iter().chain(ty::BUILTIN).chain(params.iter().map(String::as_str));
        let names = names.chain(["number", "string", "boolean", "any", "void"]);
        // Nobody reads on after so many, and each looks at every name.
        let hint = match suggest::nearest(word, names.filter(|_| self.errors.len() < MOST_HINTS)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "define it here, or name its file with `use`".to_owned(),
        };
        let shown: Vec<String> = path.segments.iter().map(|it| it.unraw().to_string()).collect();
        format!("unknown type `{}`; {hint}", shown.join("::"))
    }

    /// Rust's `Option<T>`, which is no type of the spec language.
    pub(super) fn rust_option(&self, module: &mut ModuleBuilder, mention: Mention) -> Option<Ty> {
        let Mention { at, path, span, name } = mention;
        let [argument] = path.args.as_slice() else {
            return None;
        };
        if !ty::is_builtin(path, "Option") {
            return None;
        }
        self.error(module, span, "an optional value is written with `?:`, or as `T | null`, not as `Option<T>`");
        Some(Ty::Optional(Box::new(self.ty(module, at, argument, name))))
    }
}

/// What to write in place of a type of JavaScript's own, for those of which a spec has no values.
pub fn instead_of(word: &str) -> Option<&'static str> {
    match word {
        "Map" | "ReadonlyMap" => Some("write `Record<string, T>` if the API takes an object"),
        "ReadonlySet" => beyond("Set"),
        _ => beyond(word),
    }
}

/// What TypeScript computes, and a spec says outright.
fn beyond(word: &str) -> Option<&'static str> {
    Some(match word {
        "Partial" | "Required" | "Readonly" | "Pick" | "Omit" => {
            "write an interface with its members; `cargo taro import` does it for declarations"
        }
        "Exclude" | "Extract" | "NonNullable" | "Capitalize" | "Uncapitalize" | "Uppercase" | "Lowercase" => {
            "write the values; `cargo taro import` does it for declarations"
        }
        "Parameters" | "ConstructorParameters" => "write the parameters themselves, or `...args: any[]`",
        "ReturnType" | "Awaited" | "InstanceType" | "typeof" | "infer" => {
            "write the type itself; `cargo taro import` does it for declarations"
        }
        "symbol" | "unique" => "a symbol has no name in Rust; leave it out, or write `any`",
        "this" => "write the name of the interface",
        "Result" => "whether a call fails is known without it: write what it gives",
        "Rc" | "Arc" | "Cell" | "RefCell" | "Mutex" | "Weak" => {
            "what crosses to the host is owned: write what it holds"
        }
        "Date" => "it is no data: write `any`, or `number` if the API takes the milliseconds",
        "Set" | "WeakSet" | "WeakMap" | "Iterable" | "Iterator" | "Generator" | "AsyncIterable" | "AsyncGenerator" => {
            "only lists and objects cross to the host: write `any`, or `T[]` if the API takes a list"
        }
        "Error" | "TypeError" | "RangeError" => {
            "write `any`, or an interface with what is read of it: `interface Failure { message: string }`"
        }
        "RegExp" | "URL" | "URLSearchParams" | "Blob" | "File" | "FormData" | "Buffer" => {
            "it is no data: write `any`, or an interface with `#[object]` that has its members"
        }
        "Int8Array" | "Int16Array" | "Uint16Array" | "Int32Array" | "Uint32Array" | "Float64Array" | "DataView"
        | "BigInt64Array" | "BigUint64Array" | "SharedArrayBuffer" => {
            "write `any`, or `ArrayBuffer` if the API takes the bytes; `Uint8Array` and `Float32Array` are supported"
        }
        "Event" | "Element" | "HTMLElement" | "Node" | "Window" | "Document" => {
            "it is the browser's own: write `any`, or an interface with what is used of it"
        }
        _ => return None,
    })
}

/// What the spec language calls what Rust and JavaScript call otherwise.
fn other_language(word: &str) -> Option<&'static str> {
    Some(match word {
        "String" | "str" => "string",
        "bool" | "Boolean" => "boolean",
        "f64" | "f32" | "i8" | "i16" | "i32" | "i64" | "isize" | "u8" | "u16" | "u32" | "u64" | "usize" => "number",
        "Number" | "bigint" | "int" | "float" => "number",
        "Duration" => "number` with `#[unit(ms)]",
        "Vec" => "T[]",
        "HashMap" | "BTreeMap" | "Map" => "Record<string, T>",
        "object" | "Object" => "Record<string, any>",
        "Function" => "(value: T) => void",
        "ReadonlyArray" | "ArrayLike" => "T[]",
        "PromiseLike" => "Promise<T>",
        "never" => "void",
        _ => return None,
    })
}
