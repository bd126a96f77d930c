//! Generic types that hold themselves with a larger type each time: `interface N<T> { next?: Box<N<T[]>> }`. Rust makes each
//! of them anew, and comes to no end.

use std::collections::{HashMap, HashSet};

use crate::ast::visit::{self, Visit};
use crate::ast::{Generic, Type, TypeKind};
use crate::diagnostics::Errors;
use crate::resolve::scope::{Definition, Kind, NamespaceId, Scope, Target, TypeId};
use crate::span::Span;

/// A type parameter of a definition, by its place.
type Param = (TypeId, usize);

/// Whether no type of a spec grows. The first that does is reported.
pub(super) fn check(scope: &Scope, errors: &Errors) -> bool {
    let generic = scope.definitions().iter().filter(|it| !it.generics().is_empty());
    let mut given = Given { scope, at: NamespaceId::TOP, from: None, plain: HashMap::new(), growing: Vec::new() };
    for definition in generic {
        given.look(definition);
    }
    let Given { plain, growing, .. } = given;
    for (from, to, span) in &growing {
        if leads(&plain, *to, *from) {
            let name = &scope.definition(from.0).name().js;
            let (spec, rust) = ("any", "Any");
            let any = errors.either(spec, rust);
            errors.push(
                *span,
                format!("`{name}` would hold itself with a larger type each time, without an end: write `{any}` in the place of this"),
            );
            return false;
        }
    }
    true
}

/// Whether what one type parameter is given reaches another one.
fn leads(edges: &HashMap<Param, Vec<Param>>, from: Param, to: Param) -> bool {
    let (mut open, mut seen) = (vec![from], HashSet::new());
    while let Some(next) = open.pop() {
        if next == to {
            return true;
        }
        if seen.insert(next) {
            open.extend(edges.get(&next).into_iter().flatten());
        }
    }
    false
}

/// What the definitions give to each other for their type parameters.
struct Given<'s, 'a> {
    scope: &'s Scope<'a>,
    at: NamespaceId,
    /// The definition that is looked at.
    from: Option<(TypeId, &'a [Generic])>,
    /// Each step from one type parameter to another, whether what is given is larger or not.
    plain: HashMap<Param, Vec<Param>>,
    /// The steps with a larger type, and where they stand.
    growing: Vec<(Param, Param, Span)>,
}

impl<'a> Given<'_, 'a> {
    fn look(&mut self, definition: &Definition<'a>) {
        self.at = definition.namespace;
        self.from = Some((definition.id, definition.generics()));
        match definition.kind {
            // It stays with the host, and its methods are made where they are called.
            Kind::Interface(it) if self.scope.is_handle(it) => {}
            Kind::Interface(it) => it.members.iter().for_each(|it| self.visit_member(it)),
            Kind::Alias(it) => self.visit_type(&it.ty),
        }
    }

    fn give(&mut self, to: Param, arg: &Type) {
        let Some((from, generics)) = self.from else { return };
        for (index, generic) in generics.iter().enumerate() {
            if is_param(arg, generic) {
                self.plain.entry((from, index)).or_default().push(to);
            } else if crate::resolve::mentions(arg, &generic.name.js) {
                self.plain.entry((from, index)).or_default().push(to);
                self.growing.push(((from, index), to, arg.span));
            }
        }
    }
}

impl<'v> Visit<'v> for Given<'_, '_> {
    fn visit_type(&mut self, ty: &'v Type) {
        if let TypeKind::Path(path) = &ty.kind {
            if let Target::Local(definition) = self.scope.find(self.at, path) {
                path.args.iter().enumerate().for_each(|(index, arg)| self.give((definition.id, index), arg));
            }
        }
        visit::visit_type(self, ty);
    }
}

fn is_param(ty: &Type, generic: &Generic) -> bool {
    matches!(&ty.kind, TypeKind::Path(path) if path.segments.len() == 1 && path.args.is_empty() && path.segments[0] == generic.name.js)
}
