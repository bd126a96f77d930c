//! Types, with parentheses where they would be read otherwise.

use super::attrs::{above, beside};
use super::spec::{members, quoted};
use super::{WIDTH, indent, width};
use crate::ast::{Generic, Param, Path, Signature, Type, TypeKind, Value};

/// How tightly a type holds together; where a place wants more, it stands in parentheses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tightness {
    /// A union; a callback, whose result takes all that follows; a value with something above it.
    Loose,
    /// `A & B`
    Intersection,
    /// `keyof A`
    Prefix,
    /// What `[]` can follow.
    Tight,
}

fn tightness(ty: &Type) -> Tightness {
    match &ty.kind {
        TypeKind::Union(_) | TypeKind::Function(_) | TypeKind::Value(_) => Tightness::Loose,
        TypeKind::Intersection(_) => Tightness::Intersection,
        TypeKind::Keyof(_) => Tightness::Prefix,
        _ => Tightness::Tight,
    }
}

/// A type in one piece; only objects take lines.
pub(super) fn ty(it: &Type, depth: usize) -> String {
    match &it.kind {
        TypeKind::Keyword(word) => word.name().to_owned(),
        TypeKind::String(text) => format!("{text:?}"),
        TypeKind::Number(digits) => digits.clone(),
        TypeKind::Value(value) => beside(&value.attrs, &value.name) + &literal(value),
        TypeKind::Path(it) => path(it, depth),
        TypeKind::Array(it) => format!("{}[]", at_least(it, Tightness::Tight, depth)),
        TypeKind::Tuple(parts) => format!("[{}]", list(parts, depth)),
        TypeKind::Union(parts) => joined(parts.iter().map(|it| part(it, depth)), " | "),
        TypeKind::Intersection(parts) => joined(parts.iter().map(|it| at_least(it, Tightness::Prefix, depth)), " & "),
        TypeKind::Keyof(it) => format!("keyof {}", at_least(it, Tightness::Prefix, depth)),
        TypeKind::Indexed(object, index) => {
            format!("{}[{}]", at_least(object, Tightness::Tight, depth), ty(index, depth))
        }
        TypeKind::Function(it) => signature(it, depth, 0),
        TypeKind::Object(list) => members(list, depth),
        // It has no text; this names no type.
        TypeKind::Error => "_".to_owned(),
    }
}

/// A type that begins at a column and has `behind` columns after it: a union or a callback is broken if it is too long, and
/// what stands above a value has a line.
pub(super) fn fitted(it: &Type, depth: usize, column: usize, behind: usize) -> String {
    match &it.kind {
        TypeKind::Function(it) => signature(it, depth, column + behind),
        TypeKind::Union(parts) if !is_described(it) => {
            let line = ty(it, depth);
            let long = !line.contains('\n') && column + width(&line) + behind > WIDTH;
            if long { format!("\n{}", lines(parts, depth + 1)) } else { line }
        }
        _ => broken(it, depth),
    }
}

/// A type in one piece, but values that have something above them have a line each.
fn broken(it: &Type, depth: usize) -> String {
    match &it.kind {
        TypeKind::Union(parts) if is_described(it) => format!("\n{}", lines(parts, depth + 1)),
        TypeKind::Value(_) => format!("\n{}", lines(std::slice::from_ref(it), depth + 1)),
        _ => ty(it, depth),
    }
}

/// Whether something stands above a value of a type.
fn is_described(it: &Type) -> bool {
    match &it.kind {
        TypeKind::Union(parts) => parts.iter().any(|it| matches!(it.kind, TypeKind::Value(_))),
        TypeKind::Value(_) => true,
        _ => false,
    }
}

/// A part of a union a line.
fn lines(parts: &[Type], depth: usize) -> String {
    let line = |it: &Type| match &it.kind {
        TypeKind::Value(value) => {
            let above = above(&value.attrs, None, &value.name, depth);
            format!("{above}{}| {}", indent(depth), literal(value))
        }
        _ => format!("{}| {}", indent(depth), part(it, depth)),
    };
    joined(parts.iter().map(line), "\n")
}

/// A part of a union.
fn part(it: &Type, depth: usize) -> String {
    match it.kind {
        TypeKind::Value(_) => ty(it, depth),
        _ => at_least(it, Tightness::Intersection, depth),
    }
}

fn at_least(it: &Type, least: Tightness, depth: usize) -> String {
    if tightness(it) >= least {
        return ty(it, depth);
    }
    match is_described(it) {
        true => format!("({}\n{})", broken(it, depth), indent(depth)),
        false => format!("({})", ty(it, depth)),
    }
}

fn literal(value: &Value) -> String {
    let js = &value.name.js;
    if value.numeric { js.clone() } else { format!("{js:?}") }
}

fn path(path: &Path, depth: usize) -> String {
    let Path { leading, segments, args } = path;
    let leading = if *leading { "::" } else { "" };
    let args = if args.is_empty() { String::new() } else { format!("<{}>", list(args, depth)) };
    format!("{leading}{}{args}", joined(segments.iter().map(ToString::to_string), "::"))
}

/// Types with commas between them.
pub(super) fn list(types: &[Type], depth: usize) -> String {
    joined(types.iter().map(|it| ty(it, depth)), ", ")
}

fn joined(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}

/// `(option?: Option) => Result`: it takes a line a parameter when it is too long for what is left behind `column`.
pub(super) fn signature(it: &Signature, depth: usize, column: usize) -> String {
    let generics = generics(&it.generics, depth);
    let output = spaced(&broken(&it.output, depth));
    let line = format!("{generics}({}) =>{output}", joined(it.params.iter().map(|it| param(it, depth)), ", "));
    let described = it.params.iter().any(|it| is_described(&it.ty));
    if !described && (line.contains('\n') || column + width(&line) <= WIDTH) {
        return line;
    }
    let inner = indent(depth + 1);
    let params: String = it.params.iter().map(|it| format!("{inner}{},\n", param(it, depth + 1))).collect();
    format!("{generics}(\n{params}{}) =>{output}", indent(depth))
}

fn param(it: &Param, depth: usize) -> String {
    let rest = if it.rest { "..." } else { "" };
    let mark = if it.optional { "?" } else { "" };
    format!("{rest}{}{mark}:{}", quoted(&it.name), spaced(&broken(&it.ty, depth)))
}

/// A space before what does not begin with a line of its own.
pub(super) fn spaced(text: &str) -> String {
    if text.starts_with('\n') { text.to_owned() } else { format!(" {text}") }
}

/// `<T extends Base = any>`
pub(super) fn generics(generics: &[Generic], depth: usize) -> String {
    if generics.is_empty() {
        return String::new();
    }
    let one = |Generic { name, extends, default }: &Generic| {
        let extends = extends.as_ref().map_or(String::new(), |it| format!(" extends {}", ty(it, depth)));
        let default = default.as_ref().map_or(String::new(), |it| format!(" = {}", ty(it, depth)));
        format!("{}{extends}{default}", quoted(name))
    };
    format!("<{}>", joined(generics.iter().map(one), ", "))
}
