//! A type that nobody defines, which is mostly another language's name for one that is there.

use syn::ext::IdentExt;

use super::{Place, Resolver, ty};
use crate::ast::Path;
use crate::ir::Ty;
use crate::span::Span;
use crate::suggest;

impl Resolver<'_> {
    /// Says what to write instead, and reads the type as what was meant.
    pub(super) fn unknown(&self, place: &mut Place, path: &Path, span: Span, known: &[String], name: &str) -> Ty {
        let word = path.segments.last().map(|it| it.unraw().to_string()).unwrap_or_default();
        let alone = !path.leading && path.segments.len() == 1;
        if let Some(meant) = self.rust_option(place, path, span, name) {
            return meant;
        }
        if let Some(right) = other_language(&word).filter(|_| alone) {
            self.errors.push(span, format!("in a spec this is `{right}`, not `{word}`"));
            return Ty::Any;
        }
        if alone && self.scope.has_glob() {
            return Ty::Named(self.scope.foreign_path(place.from, path));
        }
        let names = known.iter().map(String::as_str).chain(ty::BUILTIN);
        let names = names.chain(["number", "string", "boolean", "any", "void"]);
        let hint = match suggest::nearest(&word, names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "define it here, or name its file with `use`".to_owned(),
        };
        let shown: Vec<String> = path.segments.iter().map(|it| it.unraw().to_string()).collect();
        let last = path.segments.last().map_or(span, |it| it.span().into());
        self.errors.push(last, format!("unknown type `{}`; {hint}", shown.join("::")));
        Ty::Any
    }
}

impl Resolver<'_> {
    /// Rust's `Option<T>`, which is no type of the spec language.
    pub(super) fn rust_option(&self, place: &mut Place, path: &Path, span: Span, name: &str) -> Option<Ty> {
        let [argument] = path.args.as_slice() else {
            return None;
        };
        if !ty::is_builtin(path, "Option") {
            return None;
        }
        self.errors.push(span, "what may be absent is written with `?:`, or as `T | null`, not as `Option<T>`");
        Some(Ty::Optional(Box::new(self.ty(place, argument, name))))
    }
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
        "never" => "void",
        _ => return None,
    })
}
