//! What can be written, but cannot be meant: one `check_*` a rule, its reason above it.

mod absence;
mod aliases;
mod callbacks;
mod findings;
mod growth;
mod inputs;
mod lasting;
pub(crate) mod limits;
mod names;
mod namespaces;
mod params;
mod platforms;
mod reach;
mod shape;
mod versions;
mod ways;

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use self::reach::{Reach, Side};
use self::shape::Shapes;
use crate::ast::visit::{self, Visit};
use crate::ast::{
    Alias, Attrs, Function, Generic, Interface, Item, Member, Namespace, Param, Property, Signature, Spec, Type,
    TypeKind,
};
use crate::diagnostics::{Code, Errors, Language};
use crate::resolve::recursion::{Endless, Recursion};
use crate::resolve::scope::{Definition, Kind, NamespaceId, Scope, Target, TypeId};
use crate::resolve::{Analysis, names as rust};
use crate::span::Span;

/// Looks at a whole spec.
pub fn check(analysis: &Analysis, errors: &Errors) {
    let Analysis { spec, scope, recursion, .. } = analysis;
    let checker = Checker {
        spec,
        scope,
        reach: OnceCell::new(),
        recursion,
        errors,
        shapes: Shapes::new(scope),
        seen: RefCell::default(),
        options: RefCell::default(),
        makers: RefCell::default(),
    };
    checker.check_not_empty(&spec.items);
    checker.check_platforms(&spec.items);
    namespaces::check_namespaces(spec, errors);
    let top = NamespaceId::TOP;
    let mut everywhere = Everywhere { checker: &checker, scope, errors, at: top, generics: &[], may_lose: false };
    everywhere.visit_spec(spec);
    if everywhere.may_lose {
        checker.check_absence();
    }
    // Nearly no spec has a type that leads to itself.
    let has_circles = recursion.has_any();
    let mut known = BTreeSet::new();
    checker.check_ways(NamespaceId::TOP, &spec.items);
    checker.each(NamespaceId::TOP, &spec.items, &mut |at, item| match item {
        Item::Interface(it) => {
            checker.check_member_ways(at, it);
            checker.check_members_last(at, it);
            checker.check_aliases(at, it);
            checker.check_properties(at, it);
            checker.check_given(at, it, analysis.may_be_given(it));
            // What has methods stays with the host, and holds nothing.
            if has_circles && !scope.is_handle(it) {
                checker.check_size(at, it, &mut known);
                checker.check_end(at, it, &mut known);
            }
        }
        Item::Alias(it) => {
            checker.check_given_alias(at, it);
            if has_circles {
                checker.check_alias(at, it, &mut known);
            }
        }
        Item::Function(it) => {
            checker.check_new(at, it);
            checker.check_function(at, it);
            checker.check_once(at, it);
        }
        _ => {}
    });
}

/// What holds wherever something stands: one walk for all of it.
struct Everywhere<'e, 'a> {
    checker: &'e Checker<'a>,
    scope: &'e Scope<'a>,
    errors: &'e Errors,
    at: NamespaceId,
    /// The type parameters of the definition.
    generics: &'e [Generic],
    /// Whether a type may be refused for its `null` or its `undefined`.
    may_lose: bool,
}

impl<'v: 'e, 'e> Visit<'v> for Everywhere<'e, '_> {
    fn visit_interface(&mut self, interface: &'v Interface) {
        names::check_name(&interface.name, self.errors);
        self.generics = &interface.generics;
        visit::visit_interface(self, interface);
    }

    fn visit_alias(&mut self, alias: &'v Alias) {
        names::check_name(&alias.name, self.errors);
        self.generics = &alias.generics;
        visit::visit_alias(self, alias);
    }

    fn visit_namespace(&mut self, namespace: &'v Namespace) {
        names::check_name(&namespace.name, self.errors);
        let around = self.at;
        self.at = self.scope.child(around, &namespace.name.js).unwrap_or(around);
        visit::visit_namespace(self, namespace);
        self.at = around;
    }

    fn visit_attrs(&mut self, attrs: &'v Attrs) {
        findings::check_findings(attrs, self.errors);
        versions::check_versions(attrs, self.errors);
    }

    fn visit_item(&mut self, item: &'v Item) {
        self.generics = &[];
        visit::visit_item(self, item);
    }

    fn visit_const(&mut self, constant: &'v Property) {
        names::check_name(&constant.name, self.errors);
        visit::visit_const(self, constant);
    }

    fn visit_property(&mut self, property: &'v Property) {
        names::check_name(&property.name, self.errors);
        aliases::check_other(property, self.errors);
        visit::visit_property(self, property);
    }

    fn visit_type(&mut self, ty: &'v Type) {
        if let TypeKind::Object(members) = &ty.kind {
            self.checker.check_alone(self.at, members);
        }
        self.may_lose = self.may_lose || self.checker.may_be_lost(ty);
        visit::visit_type(self, ty);
    }

    fn visit_generic(&mut self, generic: &'v Generic) {
        names::check_name(&generic.name, self.errors);
        self.may_lose |= generic.default.as_ref().is_some_and(|it| self.checker.may_be_lost_by_default(it));
        visit::visit_generic(self, generic);
    }

    fn visit_param(&mut self, param: &'v Param) {
        names::check_name(&param.name, self.errors);
        visit::visit_param(self, param);
    }

    fn visit_function(&mut self, function: &'v Function) {
        names::check_name(&function.name, self.errors);
        self.checker.check_callbacks(self.at, function);
        visit::visit_function(self, function);
    }

    fn visit_signature(&mut self, signature: &'v Signature) {
        params::check_order(signature, self.errors);
        params::check_rest(self.scope, self.at, self.generics, signature, self.errors);
        visit::visit_signature(self, signature);
    }
}

struct Checker<'a> {
    spec: &'a Spec,
    scope: &'a Scope<'a>,
    /// How types are met, where it is asked.
    reach: OnceCell<Reach>,
    recursion: &'a Recursion,
    errors: &'a Errors,
    /// What types are to a host.
    shapes: Shapes<'a, 'a>,
    /// The types that were searched for callbacks, and the options that were.
    seen: RefCell<BTreeSet<TypeId>>,
    options: RefCell<BTreeSet<TypeId>>,
    /// What makes the objects of each class.
    makers: RefCell<BTreeSet<(*const Interface, String)>>,
}

impl<'a> Checker<'a> {
    /// Calls `visit` with every definition and the namespace it stands in.
    fn each(&self, at: NamespaceId, items: &'a [Item], visit: &mut impl FnMut(NamespaceId, &'a Item)) {
        for item in items {
            visit(at, item);
            if let Item::Namespace(it) = item {
                let inner = self.scope.child(at, &it.name.js).unwrap_or(at);
                self.each(inner, &it.items, visit);
            }
        }
    }

    /// Who makes all values of a type, if the other side makes none.
    fn side(&self, id: TypeId) -> Option<Side> {
        self.reach.get_or_init(|| Reach::new(self.spec, self.scope)).side(id)
    }

    /// Whether the program gives a type to the host, and gets none from it.
    fn is_only_given(&self, interface: &Interface) -> bool {
        self.scope.id(interface).and_then(|id| self.side(id)) == Some(Side::Program)
    }

    /// What a class makes has methods that are called on it, so it stays with the host.
    fn check_new(&self, at: NamespaceId, function: &Function) {
        if !function.attrs.new {
            return;
        }
        let output = &function.signature.output;
        let interface = self.scope.interface(at, output);
        if let Some((at, it)) = interface {
            self.check_constructor(at, it, function);
        }
        // `Player | null` is no class.
        let interface = interface.filter(|_| matches!(output.kind, TypeKind::Path(_)));
        let handle = interface.is_some_and(|(at, it)| {
            self.scope.is_handle(it) && self.scope.promise(at, it).is_none() && it.generics.is_empty()
        });
        if !handle && !matches!(output.kind, TypeKind::Error) {
            let message = self.errors.either(
                "`#[new]` makes an object: the result is an interface of this spec, without type parameters, that has \
                 methods or `#[object]`",
                "`#[new]` makes an object: the result is a `trait` of this module, without type parameters",
            );
            self.errors.push(output.span, message);
        }
    }

    /// What makes an object stands among its methods.
    fn check_constructor(&self, at: NamespaceId, class: &'a Interface, function: &Function) {
        let constructor = rust::constructor(&function.name);
        let said = self.errors.either(
            "`#[rust(\"..\")]` above this one names it otherwise",
            "give this one another name, below `#[js(\"..\")]`",
        );
        if !self.makers.borrow_mut().insert((std::ptr::from_ref(class), constructor.to_string())) {
            let message = format!("`{constructor}` makes an object of the class already; {said}");
            self.errors.push(function.name.span, message);
        }
        let hierarchy = self.scope.hierarchy(at, class);
        let mut members = hierarchy.iter().flat_map(|(_, it)| &it.members).filter_map(|member| match member {
            Member::Method(it) => Some(&it.name),
            Member::Property(it) => Some(&it.name),
            Member::Index(..) | Member::Call(_) => None,
        });
        if let Some(name) = members.find(|it| rust::method(it) == constructor) {
            self.errors.push(name.span, format!("`{constructor}` makes an object of the class; {said}"));
        }
    }

    /// A file that says nothing is a file in the wrong place: mostly an upper part that was cut away.
    fn check_not_empty(&self, items: &[Item]) {
        if items.is_empty() && self.errors.is_empty() {
            self.errors.push(
                Span::call_site(),
                self.errors.either(
                    "this spec is empty: it needs a `namespace`, an `interface`, a `type` or a `function`",
                    "this module is empty: it needs a `mod`, a `struct`, a `trait`, a `type` or a `fn`",
                ),
            );
        }
    }

    /// A struct that holds itself has no size; an array, a `Record` or a `Box` in between gives it one.
    fn check_size(&self, at: NamespaceId, interface: &Interface, known: &mut BTreeSet<TypeId>) {
        let name = &interface.name.js;
        self.check_circle(at, interface, known, Recursion::unsized_through, |property| {
            self.without_size(property.ty.span, name);
        });
    }

    fn without_size(&self, span: Span, name: &str) {
        let said = self.errors.either("use `Box<..>`, an array or a `Record`", "use `Box<..>`, a `Vec` or a map");
        self.errors.push_code(Code::Unsized, span, format!("`{name}` would contain itself without an end; {said}"));
    }

    fn without_end(&self, span: Span, name: &str, optional: &str) {
        let message = format!("`{name}` would always contain another, without an end; make it optional: `{optional}`");
        self.errors.push_code(Code::Endless, span, message);
    }

    /// A value that always holds another of its kind is never whole: nobody can make one, and no host can give one.
    fn check_end(&self, at: NamespaceId, interface: &Interface, known: &mut BTreeSet<TypeId>) {
        let name = &interface.name.js;
        self.check_circle(at, interface, known, Recursion::endless_through, |property| {
            let field = &property.name.js;
            let optional = match self.errors.language() {
                Language::Spec => format!("{field}?: .."),
                Language::Rust => "Option<..>".to_owned(),
            };
            self.without_end(property.ty.span, name, &optional);
        });
    }

    /// Reports the properties that lead back to their interface. A circle is one mistake, wherever one enters it.
    fn check_circle(
        &self,
        at: NamespaceId,
        interface: &Interface,
        known: &mut BTreeSet<TypeId>,
        way: impl for<'r> Fn(&'r Recursion, TypeId, &Property) -> Option<&'r [TypeId]>,
        report: impl Fn(&Property),
    ) {
        let Some(id) = self.scope.id(interface) else { return };
        let before = known.contains(&id);
        for (_, property) in self.scope.properties(at, interface) {
            let Some(way) = way(self.recursion, id, property) else { continue };
            if !before && !way.iter().any(|id| known.contains(id)) {
                report(property);
            }
            known.insert(id);
        }
    }

    /// Rust replaces another name by what it stands for, so that it cannot stand for itself.
    fn check_alias(&self, at: NamespaceId, alias: &Alias, known: &mut BTreeSet<TypeId>) {
        let Some(id) = self.scope.alias_id(alias) else { return };
        match self.recursion.endless(id) {
            Some(Endless::Name) => {}
            Some(endless @ (Endless::Size(way) | Endless::Value(way))) => {
                if !known.contains(&id) && !way.iter().any(|id| known.contains(id)) {
                    let (span, name) = (alias.ty.span, &alias.name.js);
                    match endless {
                        Endless::Value(_) => {
                            self.without_end(span, name, self.errors.either("name?: ..", "Option<..>"));
                        }
                        _ => self.without_size(span, name),
                    }
                }
                known.insert(id);
                return;
            }
            None => return,
        }
        if !known.contains(&id) {
            self.errors.push(
                alias.ty.span,
                format!(
                    "`{}` is an alias of itself: {} can contain itself, a `type` cannot",
                    alias.name.js,
                    self.errors.either("an `interface`", "a `struct`")
                ),
            );
        }
        // Those of one circle are one mistake.
        let mut through = BTreeMap::new();
        self.names_behind(at, &alias.ty, &mut through);
        for (other, (at, next)) in &through {
            let mut back = BTreeMap::new();
            self.names_behind(*at, &next.ty, &mut back);
            if back.contains_key(&id) {
                known.insert(*other);
            }
        }
    }

    /// The aliases that Rust looks through to know what a type is.
    fn names_behind<'t>(
        &'t self,
        at: NamespaceId,
        ty: &'t Type,
        found: &mut BTreeMap<TypeId, (NamespaceId, &'t Alias)>,
    ) {
        match &ty.kind {
            TypeKind::Path(path) => {
                path.args.iter().for_each(|it| self.names_behind(at, it, found));
                let Target::Local(Definition { id, namespace, kind: Kind::Alias(next) }) = self.scope.find(at, path)
                else {
                    return;
                };
                if found.insert(id, (namespace, next)).is_none() {
                    self.names_behind(namespace, &next.ty, found);
                }
            }
            TypeKind::Array(it) => self.names_behind(at, it, found),
            TypeKind::Tuple(parts) | TypeKind::Union(parts) => {
                parts.iter().for_each(|it| self.names_behind(at, it, found));
            }
            TypeKind::Function(it) => {
                it.params.iter().for_each(|param| self.names_behind(at, &param.ty, found));
                self.names_behind(at, &it.output, found);
            }
            _ => {}
        }
    }
}
