//! What is small as it is written, and grows beyond all bounds when its names are followed. Nothing is made of a spec that
//! has it: neither we nor rustc would come to an end.

use std::collections::HashMap;

use super::growth;
use crate::ast::visit::{self, Visit};
use crate::ast::{Generic, Item, Namespace, Path, Spec, Type, TypeKind};
use crate::diagnostics::Errors;
use crate::resolve::scope::{DEEPEST_ALIAS, Kind, MOST_BASES, NamespaceId, Scope, Target, TypeId};

/// The parts that a type may have when each name in it is replaced by what it stands for.
const MOST_PARTS: u64 = 10_000;

/// The fields that interfaces may inherit, all together.
const MOST_INHERITED: usize = 200_000;

/// Whether a spec is within the limits. What is not is reported.
pub(crate) fn check(spec: &Spec, scope: &Scope, errors: &Errors) -> bool {
    bases(scope, errors) && aliases(spec, scope, errors) && growth::check(scope, errors)
}

/// An interface has a copy of each field that it inherits.
fn bases(scope: &Scope, errors: &Errors) -> bool {
    let (mut inherited, mut is_within) = (0, true);
    for definition in scope.definitions() {
        let Kind::Interface(it) = definition.kind else { continue };
        if it.extends.is_empty() {
            continue;
        }
        let hierarchy = scope.hierarchy(definition.namespace, it);
        // It is the first one itself.
        if hierarchy.len() > MOST_BASES + 1 {
            let name = &it.name.js;
            errors.push(
                it.name.span,
                format!(
                    "`{name}` extends more than {MOST_BASES} interfaces, those included that they extend: write the members of \
                     some of them here"
                ),
            );
            is_within = false;
            continue;
        }
        inherited += hierarchy[1..].iter().map(|(_, one)| one.members.len()).sum::<usize>();
        if inherited > MOST_INHERITED {
            let name = &it.name.js;
            let said = "the interfaces up to this one inherit more than 200,000 fields: hold the base in a field";
            errors.push(it.name.span, format!("`{name}`: {said}"));
            return false;
        }
    }
    is_within
}

/// Names of types stand for what is behind them, again and again.
fn aliases(spec: &Spec, scope: &Scope, errors: &Errors) -> bool {
    let mut sizes = Sizes { scope, errors, known: HashMap::new(), is_within: true };
    let mut largest = 0;
    for definition in scope.definitions() {
        if let Kind::Alias(_) = definition.kind {
            let size = sizes.of_alias(definition.id, 0);
            // A type parameter can be given anything.
            largest = largest.max(if size.each.is_empty() { size.own } else { MOST_PARTS });
        }
    }
    // A type that names none of those has no more parts than were written.
    if sizes.is_within && largest > 1 {
        Places { sizes: &mut sizes, at: NamespaceId::TOP }.visit_spec(spec);
    }
    sizes.is_within
}

/// The parts of a type: its own, and how often it has each of its type parameters.
#[derive(Clone, Default)]
struct Size {
    own: u64,
    each: Vec<u64>,
    /// The longest chain of names in it that stand for each other.
    names: usize,
}

struct Sizes<'s, 'a> {
    scope: &'s Scope<'a>,
    errors: &'s Errors,
    known: HashMap<TypeId, Size>,
    is_within: bool,
}

impl Sizes<'_, '_> {
    fn of_alias(&mut self, id: TypeId, depth: usize) -> Size {
        if let Some(known) = self.known.get(&id) {
            return known.clone();
        }
        let definition = self.scope.definition(id);
        let Kind::Alias(alias) = definition.kind else { return Size { own: 1, ..Size::default() } };
        if depth > DEEPEST_ALIAS {
            // The chain is too long with this one: the alias that names it is reported.
            return Size { own: 1, names: DEEPEST_ALIAS, ..Size::default() };
        }
        // One that stands for itself is reported elsewhere.
        let alone = Size { own: 1, each: vec![0; alias.generics.len()], names: 1 };
        self.known.insert(id, alone.clone());
        let mut size = self.of(definition.namespace, &alias.ty, &alias.generics, depth);
        size.names += 1;
        let name = &alias.name.js;
        let wrong = if size.names > DEEPEST_ALIAS {
            let said = format!("more than {DEEPEST_ALIAS} names stand for each other, and `{name}` is one of them: ");
            Some(said + "write the type itself in its place")
        } else {
            (size.own > MOST_PARTS).then(too_large)
        };
        if let Some(wrong) = wrong {
            self.errors.push(alias.name.span, wrong);
            self.is_within = false;
            // An alias that names it is not reported for the same.
            size = alone;
        }
        self.known.insert(id, size.clone());
        size
    }

    fn of(&mut self, at: NamespaceId, ty: &Type, generics: &[Generic], depth: usize) -> Size {
        let mut size = Size { own: 1, each: vec![0; generics.len()], names: 0 };
        match &ty.kind {
            TypeKind::Path(path) => return self.of_path(at, path, generics, depth),
            TypeKind::Array(it) | TypeKind::Keyof(it) => size.add(&self.of(at, it, generics, depth), 1),
            TypeKind::Tuple(parts) | TypeKind::Union(parts) | TypeKind::Intersection(parts) => {
                parts.iter().for_each(|it| size.add(&self.of(at, it, generics, depth), 1));
            }
            TypeKind::Function(it) => {
                let types = it.params.iter().map(|param| &param.ty).chain([&it.output]);
                types.for_each(|it| size.add(&self.of(at, it, generics, depth), 1));
            }
            // It becomes a type of its own.
            _ => {}
        }
        size
    }

    fn of_path(&mut self, at: NamespaceId, path: &Path, generics: &[Generic], depth: usize) -> Size {
        let mut size = Size { own: 1, each: vec![0; generics.len()], names: 0 };
        if let (false, [name]) = (path.leading, path.segments.as_slice()) {
            if let Some(index) = generics.iter().position(|it| *name == it.name.js) {
                return size.one(index);
            }
        }
        let behind = match self.scope.find(at, path) {
            Target::Local(it) if matches!(it.kind, Kind::Alias(_)) => Some(self.of_alias(it.id, depth + 1)),
            _ => None,
        };
        if let Some(behind) = &behind {
            (size.own, size.names) = (behind.own, behind.names);
        }
        for (index, arg) in path.args.iter().enumerate() {
            let often = behind.as_ref().map_or(1, |it| it.each.get(index).copied().unwrap_or_default());
            size.add(&self.of(at, arg, generics, depth), often);
        }
        size
    }
}

impl Size {
    fn add(&mut self, other: &Size, often: u64) {
        self.own = self.own.saturating_add(other.own.saturating_mul(often));
        self.names = self.names.max(other.names);
        for (one, more) in self.each.iter_mut().zip(&other.each) {
            *one = one.saturating_add(more.saturating_mul(often));
        }
    }

    fn one(mut self, index: usize) -> Size {
        self.own = 0;
        self.each[index] = 1;
        self
    }
}

fn too_large() -> String {
    "this type has more than 10,000 parts, when each name in it is replaced by what it stands for: make an `interface` of a \
     part"
        .to_owned()
}

/// Looks at each type where it stands.
struct Places<'p, 's, 'a> {
    sizes: &'p mut Sizes<'s, 'a>,
    at: NamespaceId,
}

impl<'v> Visit<'v> for Places<'_, '_, '_> {
    fn visit_namespace(&mut self, namespace: &'v Namespace) {
        let around = self.at;
        self.at = self.sizes.scope.child(around, &namespace.name.js).unwrap_or(around);
        visit::visit_namespace(self, namespace);
        self.at = around;
    }

    fn visit_item(&mut self, item: &'v Item) {
        // It was looked at.
        if !matches!(item, Item::Alias(_)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_type(&mut self, ty: &'v Type) {
        // What a type of its own holds is looked at by itself.
        if matches!(ty.kind, TypeKind::Object(_)) {
            visit::visit_type(self, ty);
        } else if self.sizes.is_within && self.sizes.of(self.at, ty, &[], 0).own > MOST_PARTS {
            self.sizes.errors.push(ty.span, too_large());
            self.sizes.is_within = false;
        }
    }
}
