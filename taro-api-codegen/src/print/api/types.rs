//! Types.

use super::{Place, Printer, above};
use crate::ast::{Keyword, Path, Signature, Type, TypeKind, Value};
use crate::resolve::scope::Target;
use crate::resolve::ty;

impl Printer<'_> {
    pub(super) fn ty(&self, it: &Type, place: &Place) -> String {
        match &it.kind {
            TypeKind::Keyword(Keyword::Number) => self.known(place, "f64", &[]),
            TypeKind::Keyword(Keyword::String) => self.known(place, "String", &[]),
            TypeKind::Keyword(Keyword::Boolean) => self.known(place, "bool", &[]),
            TypeKind::Keyword(Keyword::True | Keyword::False) => self.one_of(&[it], place),
            TypeKind::Keyword(Keyword::Any) => self.known(place, "Any", &[]),
            TypeKind::Keyword(Keyword::Void | Keyword::Undefined) | TypeKind::Error => "()".to_owned(),
            TypeKind::Keyword(Keyword::Null) => self.option("()".to_owned(), place),
            TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_) => self.one_of(&[it], place),
            TypeKind::Path(path) => self.named(path, place),
            TypeKind::Array(item) => self.known(place, "Vec", &[self.ty(item, place)]),
            TypeKind::Tuple(parts) => match parts.as_slice() {
                [] => "tuple!()".to_owned(),
                [one] => format!("({},)", self.ty(one, place)),
                parts => format!("({})", self.list(parts, place)),
            },
            TypeKind::Union(parts) => self.union(parts, place),
            TypeKind::Intersection(parts) => format!("all_of!({})", self.list(parts, place)),
            TypeKind::Keyof(it) => format!("key_of!({})", self.ty(it, place)),
            TypeKind::Indexed(of, key) => format!("member_of!({}, {})", self.ty(of, place), self.part(key, place)),
            TypeKind::Function(signature) => self.callback(signature, place),
            TypeKind::Object(members) => format!("object! {}", self.members(members, false, place)),
        }
    }

    fn list(&self, types: &[Type], place: &Place) -> String {
        types.iter().map(|it| self.ty(it, place)).collect::<Vec<_>>().join(", ")
    }

    fn option(&self, inner: String, place: &Place) -> String {
        self.known(place, "Option", &[inner])
    }

    /// What may be `null` is an `Option` of the rest, and what may be `undefined` has `()` among its types.
    fn union(&self, parts: &[Type], place: &Place) -> String {
        let present: Vec<&Type> = parts.iter().filter(|it| !it.is_absent()).collect();
        let null = parts.iter().any(|it| it.is(Keyword::Null));
        let inner = match present.as_slice() {
            // `null | undefined` is both.
            [] if null && parts.iter().any(|it| !it.is(Keyword::Null)) => "one_of!((), ())".to_owned(),
            [] => "()".to_owned(),
            [one] if is_nullable(one) => return self.ty(one, place),
            all => {
                let undefined = parts.iter().find(|it| it.is_absent() && !it.is(Keyword::Null));
                let all: Vec<&Type> = all.iter().copied().chain(undefined).collect();
                self.one_of(&all, place)
            }
        };
        if null { self.option(inner, place) } else { inner }
    }

    /// `one_of!(String, "auto")`; one type alone is that one.
    pub(super) fn one_of(&self, parts: &[&Type], place: &Place) -> String {
        match parts {
            [one] if !is_value(one) => self.ty(one, place),
            parts => {
                let parts: Vec<String> = parts.iter().map(|it| self.part(it, place)).collect();
                format!("one_of!({})", parts.join(", "))
            }
        }
    }

    fn part(&self, part: &Type, place: &Place) -> String {
        match &part.kind {
            TypeKind::String(js) => format!("{js:?}"),
            TypeKind::Number(js) => js.clone(),
            TypeKind::Value(it) => value(it),
            TypeKind::Keyword(it @ (Keyword::True | Keyword::False)) => it.name().to_owned(),
            TypeKind::Keyword(Keyword::Undefined) => "()".to_owned(),
            _ => self.ty(part, place),
        }
    }

    /// `fn(res: T) -> R`
    fn callback(&self, signature: &Signature, place: &Place) -> String {
        let (generics, inner) = self.generics(&signature.generics, place);
        let params: Vec<String> = signature.params.iter().map(|it| self.param(it, &inner)).collect();
        let pointer = format!("fn({}){}", params.join(", "), self.result(&signature.output, &inner));
        if generics.is_empty() { pointer } else { format!("generic!({generics} {pointer})") }
    }

    /// The type of what has a name, and `#[required]` where it may be absent, but must be given.
    pub(super) fn held(&self, it: &Type, optional: bool, place: &Place) -> (Option<String>, String) {
        let nullable = is_nullable(it);
        if optional {
            return (None, self.option(self.ty(it, place), place));
        }
        (nullable.then(|| "#[required]".to_owned()), self.ty(it, place))
    }

    /// The same of a type that is printed already.
    pub(super) fn around(&self, ty: String, nullable: bool, optional: bool, place: &Place) -> (Option<String>, String) {
        let ty = if nullable { self.option(ty, place) } else { ty };
        match optional {
            true => (None, self.option(ty, place)),
            false => (nullable.then(|| "#[required]".to_owned()), ty),
        }
    }

    /// Whether a path means one of the spec language's own types.
    pub(super) fn is_builtin(&self, place: &Place, path: &Path, name: &str) -> bool {
        let is_parameter = path.segments.first().is_some_and(|it| place.parameters.iter().any(|name| it == name));
        ty::is_builtin(path, name) && !is_parameter && !matches!(self.scope.find(place.at, path), Target::Local(_))
    }

    fn named(&self, path: &Path, place: &Place) -> String {
        if let ([one], false) = (path.segments.as_slice(), path.leading) {
            if place.parameters.iter().any(|it| one == it) {
                return one.to_string();
            }
            if let Some(name) = ty::BUILTIN.iter().find(|it| self.is_builtin(place, path, it)) {
                if let ("Record", [key, value]) = (*name, path.args.as_slice()) {
                    return self.map(key, value, place);
                }
                let args: Vec<String> = path.args.iter().map(|it| self.ty(it, place)).collect();
                return self.builtin(name, &args, place);
            }
        }
        let name = self.path(place, path);
        if path.args.is_empty() { name } else { format!("{name}<{}>", self.list(&path.args, place)) }
    }

    /// A number as a key is its digits.
    pub(super) fn map(&self, key: &Type, value: &Type, place: &Place) -> String {
        let key = match key.is(Keyword::Number) {
            true => self.known(place, "String", &[]),
            false => self.ty(key, place),
        };
        self.known(place, "BTreeMap", &[key, self.ty(value, place)])
    }

    fn builtin(&self, name: &str, args: &[String], place: &Place) -> String {
        match name {
            "Record" => self.known(place, "BTreeMap", args),
            "ArrayBuffer" | "Uint8Array" => self.known(place, "Vec", &[self.known(place, "u8", &[])]),
            "Float32Array" => self.known(place, "Vec", &[self.known(place, "f32", &[])]),
            "Uint8ClampedArray" => self.known(place, "Clamped", &[]),
            name => self.known(place, name, args),
        }
    }
}

fn value(value: &Value) -> String {
    let rust = value.name.rust.as_ref().map(|it| format!("#[rust({it:?})]"));
    let above = above::inline(&value.attrs, rust);
    let text = if value.numeric { value.name.js.clone() } else { format!("{:?}", value.name.js) };
    format!("{above}{text}")
}

fn is_value(ty: &Type) -> bool {
    matches!(ty.kind, TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Value(_)) || ty.truth().is_some()
}

/// Whether a type is printed as an `Option`.
fn is_nullable(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Keyword(Keyword::Null) => true,
        TypeKind::Union(parts) => {
            let mut present = parts.iter().filter(|it| !it.is_absent());
            let null = parts.iter().any(|it| it.is(Keyword::Null));
            match (present.next(), present.next()) {
                (Some(one), None) => null || is_nullable(one),
                _ => null,
            }
        }
        _ => false,
    }
}
