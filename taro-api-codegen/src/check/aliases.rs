//! A field that some hosts call otherwise is one of what they give, and of two names each is one field's.

use super::Checker;
use crate::ast::{Attrs, Interface, Member, Property, Type, TypeKind};
use crate::diagnostics::Errors;
use crate::resolve::interfaces::ERR_MSG;
use crate::resolve::scope::{NamespaceId, properties};
use crate::resolve::ty::is_builtin;

impl Checker<'_> {
    /// What stays with the host is not read: each property is asked for by its name. Of what is read, a value that two fields
    /// would take belongs to one of them.
    pub(super) fn check_aliases(&self, at: NamespaceId, interface: &Interface) {
        if self.scope.is_handle(interface) {
            for alias in properties(&interface.members).filter_map(|it| it.attrs.alias.as_ref()) {
                self.errors.push(alias.span, "an object is not read: `alias` is said of a field of a result");
            }
            return;
        }
        if interface.extends.is_empty() {
            self.check_alone(at, &interface.members);
            return;
        }
        let hierarchy = self.scope.hierarchy(at, interface);
        let mut fields: Vec<Field> = Vec::new();
        for (at, one) in &hierarchy {
            let own = std::ptr::eq(*one, interface);
            for property in properties(&one.members) {
                // The interface's own member comes before the one that it inherits.
                if !fields.iter().any(|it| it.property.name.js == property.name.js) {
                    fields.push(Field { at: *at, property, own });
                }
            }
        }
        self.check_names(&fields);
        let is_result = |base: &Type| matches!(&base.kind, TypeKind::Path(path) if is_builtin(path, "CallbackResult"));
        if hierarchy.iter().any(|(_, one)| one.extends.iter().any(is_result)) {
            let aliases = properties(&interface.members).filter_map(|it| Some((it, it.attrs.alias.as_ref()?)));
            // What every `CallbackResult` has.
            for (property, alias) in aliases.filter(|(it, alias)| alias.js == ERR_MSG && it.name.js != ERR_MSG) {
                self.errors.push(alias.span, is_a_field(ERR_MSG, &property.name.js));
            }
        }
    }

    /// The same of an object without a name.
    pub(super) fn check_alone(&self, at: NamespaceId, members: &[Member]) {
        if properties(members).all(|it| it.attrs.alias.is_none()) {
            return;
        }
        let fields: Vec<Field> = properties(members).map(|property| Field { at, property, own: true }).collect();
        self.check_names(&fields);
    }

    fn check_names(&self, fields: &[Field]) {
        for (index, one) in fields.iter().enumerate() {
            let Property { attrs: Attrs { alias: Some(alias), .. }, name, .. } = one.property else { continue };
            let (js, also) = (&name.js, &alias.js);
            if js.is_empty() {
                continue;
            }
            // Of two that stand under conditions, there may be one at a time.
            let others = || {
                let all = fields.iter().enumerate().filter(|(other, it)| *other != index && (one.own || it.own));
                all.filter(|(_, it)| it.property.attrs.cfg.is_empty() || one.property.attrs.cfg.is_empty())
            };
            if let Some((_, other)) =
                others().find(|(_, it)| it.property.name.js == *also && also != js && !self.is_there_instead(one, it))
            {
                let span = if one.own { alias.span } else { other.property.name.span };
                self.errors.push(span, is_a_field(also, js));
            }
            let is_same = |it: &Field| it.property.attrs.alias.as_ref().is_some_and(|it| it.js == *also);
            // Said where the second one stands: what is inherited was said where it is.
            let before = |other: &usize, it: &Field| if it.own == one.own { *other < index } else { one.own };
            if let Some((_, other)) = others().find(|(other, it)| is_same(it) && before(other, it)) {
                let other = &other.property.name.js;
                let said = format!(
                    "`{also}` is another name of `{other}` already, and one value cannot be both: leave one `alias` out"
                );
                self.errors.push(alias.span, said);
            }
        }
    }

    /// Whether some hosts give the value by another name, which is declared as a field of its own as well: `apFilePath`.
    fn is_there_instead(&self, one: &Field, other: &Field) -> bool {
        let may_lack = other.property.optional || other.property.attrs.is_on_some_hosts();
        may_lack && self.shapes.ty(one.at, &one.property.ty) == self.shapes.ty(other.at, &other.property.ty)
    }
}

/// A field, where it stands, and whether the object itself has it.
struct Field<'p> {
    at: NamespaceId,
    property: &'p Property,
    own: bool,
}

fn is_a_field(also: &str, js: &str) -> String {
    format!(
        "`{also}` is a field by itself, and would be read for `{js}` as well: leave the `alias` of `{js}` out, or that field"
    )
}

/// The other name is another one.
pub(super) fn check_other(property: &Property, errors: &Errors) {
    if let Some(alias) = property.attrs.alias.as_ref().filter(|it| it.js == property.name.js) {
        errors.push(alias.span, format!("`{}` is its name already", alias.js));
    }
}
