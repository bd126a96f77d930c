//! Members.

use super::{Place, Printer, above, names};
use crate::ast::{Attrs, Function, Member, Property, TypeKind, Unit};

impl Printer<'_> {
    /// `{ .. }` with a member a line.
    pub(super) fn members(&self, members: &[Member], is_object: bool, place: &Place) -> String {
        if members.is_empty() {
            return "{}".to_owned();
        }
        let inner = place.deeper();
        let rest = rest(members);
        let mut index = false;
        let mut text = String::new();
        for member in members {
            text += &match member {
                Member::Property(it) => self.property(it, is_object, &inner),
                Member::Method(it) => self.method(it, &inner),
                // What nobody looks at is the second one.
                Member::Index(..) if std::mem::replace(&mut index, true) => continue,
                Member::Index(key, value) => {
                    let map = self.map(key, value, &inner);
                    let indent = inner.indent();
                    match is_object {
                        true => format!("{indent}#[rest]\n{indent}fn {rest}(&self) -> {map};\n"),
                        false => format!("{indent}#[rest]\n{indent}pub {rest}: {map},\n"),
                    }
                }
                Member::Call(it) => {
                    let indent = inner.indent();
                    format!("{indent}#[call]\n{indent}{}\n", self.signature("", "call", it, true, &inner))
                }
            };
        }
        format!("{{\n{text}{}}}", place.indent())
    }

    fn method(&self, method: &Function, place: &Place) -> String {
        let (name, js) = names::member(&method.name, true);
        let lines = above::lines(&method.attrs, place, self.corrected(&method.attrs, place).into_iter().chain(js));
        format!("{lines}{}{}\n", place.indent(), self.signature("", &name, &method.signature, true, place))
    }

    fn property(&self, property: &Property, is_object: bool, place: &Place) -> String {
        let (name, js) = names::member(&property.name, is_object);
        let mut attrs = property.attrs.clone();
        let (required, ty) = match self.measured(&mut attrs, property, place) {
            Some(it) => it,
            None => self.held(&property.ty, property.optional, place),
        };
        let readonly = property.readonly.then(|| "#[readonly]".to_owned());
        let own = is_object.then(|| "#[property]".to_owned());
        let corrected = self.corrected(&attrs, place);
        let words = own.into_iter().chain(corrected).chain(readonly).chain(required);
        let lines = above::lines(&attrs, place, words.chain(js));
        match is_object {
            true => format!("{lines}{}fn {name}(&self) -> {ty};\n", place.indent()),
            false => format!("{lines}{}pub {name}: {ty},\n", place.indent()),
        }
    }

    /// A number that is counted in milliseconds or seconds is a `Duration`, and a whole number an `i64`. Only seconds need an
    /// attribute then.
    fn measured(&self, attrs: &mut Attrs, property: &Property, place: &Place) -> Option<(Option<String>, String)> {
        let is_number = |kind: &TypeKind| matches!(kind, TypeKind::Keyword(crate::ast::Keyword::Number));
        let absent = match &property.ty.kind {
            TypeKind::Union(parts) => {
                let mut present = parts.iter().filter(|it| !it.is_absent());
                present.next().filter(|it| is_number(&it.kind) && present.next().is_none())?;
                if parts.iter().any(|it| it.is_absent() && !it.is(crate::ast::Keyword::Null)) {
                    return None;
                }
                true
            }
            kind if is_number(kind) => false,
            _ => return None,
        };
        let name = match attrs.unit {
            Some((Unit::Millis, _)) => "Duration",
            Some((Unit::Integer, _)) => "i64",
            Some((Unit::Seconds, _)) => {
                return Some(self.around(self.known(place, "Duration", &[]), absent, property.optional, place));
            }
            _ => return None,
        };
        attrs.unit = None;
        Some(self.around(self.known(place, name, &[]), absent, property.optional, place))
    }
}

/// What the index signature is called: as `resolve` calls it.
fn rest(members: &[Member]) -> String {
    let is_called = |member: &Member, name: &str| match member {
        Member::Property(it) => names::value(&it.name).0 == name,
        Member::Method(it) => names::value(&it.name).0 == name,
        _ => false,
    };
    crate::resolve::names::rest(|name| members.iter().any(|it| is_called(it, name)))
}
