//! What a module or an object of the host has: functions, constants and classes.
//!
//! - A function is a function; a constant that can be called is one as well.
//! - A class is the interface of its objects, with a function under `#[new]` for each way to make one. What stands in the
//!   class itself is a constant: the object `PlayerStatic` has its static members.
//! - A namespace that has values is a constant too: an object with the functions of the namespace as its methods.

use std::collections::{BTreeSet, HashMap};

use taro_api_codegen::ast::{self, Attrs, Item, Member as AstMember};
use taro_api_codegen::resolve::names;

use super::Lower;
use super::overloads::Overload;
use super::subst;
use crate::import::definitions::{self, Definition, Definitions, TypeId};
use crate::import::notes::Note;
use crate::import::table::{Entity, ScopeId};
use crate::import::ts::{
    At, Comment, DeclId, DeclKind, Kind, Member, MemberKind, Named, Ref, Signature, Target, Type, ValueKind, Word,
};
use crate::import::{nodes, tags};

/// What is asked for, by the name that JavaScript has for it.
pub(crate) struct Root {
    /// The name in the module, or in the object of the host.
    pub(crate) js: String,
    /// What it is called where that is no name of its own: `default`.
    pub(crate) called: String,
    pub(crate) entity: Entity,
}

impl Lower<'_> {
    /// All that is asked for. The types are there even if no function leads to them.
    pub(super) fn roots(&mut self, roots: &[Root], definitions: &mut Definitions) -> Vec<TypeId> {
        for root in roots {
            let unnamed = root.entity.decl.filter(|id| self.table.decls[*id].name == "default");
            self.default_names.extend(unnamed.map(|id| (id, names::camel_text(&root.called))));
            self.read_enums.extend(root.entity.decl.filter(|_| !root.entity.types_only));
        }
        for root in roots {
            self.begin();
            self.values_of_root(root, definitions);
            self.the_later_ones();
        }
        let mut kept = Vec::new();
        let mut seen = BTreeSet::new();
        for root in roots {
            self.types_of(Some(&root.js), &root.entity, &mut kept, &mut seen);
        }
        self.call_apart(definitions);
        kept
    }

    /// The types of a name, and those of the namespace of that name.
    fn types_of(&mut self, js: Option<&str>, entity: &Entity, kept: &mut Vec<TypeId>, seen: &mut BTreeSet<ScopeId>) {
        self.begin();
        if let Some(id) = entity.decl {
            kept.extend(self.named_type(id));
            self.the_later_ones();
            let decl = &self.table.decls[id];
            if js.is_some_and(|it| it != decl.name && it != "default") {
                let (name, why) =
                    (js.unwrap_or_default().to_owned(), format!("`{}`, which it is another name for", decl.name));
                self.notes.read_as.push(Note { at: decl.at, name, why });
            }
        }
        let Some(scope) = entity.scope.filter(|it| seen.insert(*it)) else { return };
        for inner in self.table.all_inside(scope).into_values() {
            self.types_of(None, &inner, kept, seen);
        }
    }

    /// A type that is there by its name.
    fn named_type(&mut self, id: DeclId) -> Option<TypeId> {
        let decl = &self.table.decls[id];
        self.reached.insert(id);
        match &decl.kind {
            DeclKind::Interface { .. } => {
                self.list_defaults(id);
                let ty = self.declared(id, &[], decl.at);
                nodes::defined(&ty)
            }
            DeclKind::Enum(_) => nodes::defined(&self.declared(id, &[], decl.at)),
            DeclKind::Alias(_) if !decl.generics.is_empty() => {
                // It is put in where it is used.
                self.notes.read_as.push(Note {
                    at: decl.at,
                    name: decl.name.clone(),
                    why: "what it stands for, where it is used: it has type parameters".to_owned(),
                });
                None
            }
            DeclKind::Alias(_) => {
                let ty = self.declared(id, &[], decl.at);
                if let Some(known) = nodes::defined(&ty)
                    && self.types[known].as_ref().is_some_and(|it| it.at == decl.at)
                {
                    return Some(known);
                }
                if let Some(known) = self.done.names.get(&id) {
                    return Some(*known);
                }
                let type_id = self.reserve();
                self.done.names.insert(id, type_id);
                let name = decl.name.clone();
                self.define(type_id, id, &name, definitions::Kind::Alias(ty));
                Some(type_id)
            }
            DeclKind::Import(_) => None,
        }
    }

    fn values_of_root(&mut self, root: &Root, definitions: &mut Definitions) {
        if root.entity.types_only {
            return;
        }
        let table = self.table;
        let mut calls: Vec<(At, Comment, Signature)> = Vec::new();
        // What stands in a class, and in the namespace of its name, is one object.
        let mut inner: Vec<Member> = Vec::new();
        for id in &root.entity.values {
            let value = &table.values[*id];
            match &value.kind {
                ValueKind::Function(it) => calls.push((value.at, value.comment.clone(), it.clone())),
                ValueKind::Variable(ty) => {
                    let ty = ty.clone().unwrap_or_else(|| Type::word(Word::Any, value.at));
                    self.variable(root, value.at, &value.comment, &ty, definitions);
                }
                ValueKind::Class(class) => {
                    inner.extend(self.statics_of(*id));
                    self.class_value(root, *id, class, definitions);
                }
            }
        }
        inner.extend(root.entity.decl.map(|id| self.later_values(id)).unwrap_or_default());
        let is_function = !calls.is_empty();
        if let Some((at, ..)) = calls.first() {
            let at = *at;
            self.functions(root, at, calls, definitions);
        }
        if let Some(scope) = root.entity.scope.filter(|it| table.has_values(*it)) {
            inner.extend(self.namespace_members(scope));
        }
        if let Some(at) = inner.first().map(|it| it.at) {
            let is_class = root.entity.decl.is_some() || is_function;
            self.object(root, is_class, at, inner, definitions);
        }
    }

    /// The values of a namespace, as the members of an object.
    pub(super) fn namespace_members(&mut self, scope: ScopeId) -> Vec<Member> {
        self.namespaces.push(scope);
        let members = self.members_of_namespace(scope);
        self.namespaces.pop();
        members
    }

    fn members_of_namespace(&mut self, scope: ScopeId) -> Vec<Member> {
        let table = self.table;
        let mut members = Vec::new();
        for (name, entity) in table.all_inside(scope).into_iter().filter(|(_, it)| !it.types_only) {
            let mut inner = Vec::new();
            for id in &entity.values {
                let value = &table.values[*id];
                let member = |kind| Member { name: name.clone(), at: value.at, comment: value.comment.clone(), kind };
                match &value.kind {
                    ValueKind::Function(it) => {
                        members.push(member(MemberKind::Method { signature: it.clone(), optional: false }))
                    }
                    ValueKind::Variable(ty) => {
                        members.push(member(MemberKind::Property { ty: ty.clone(), optional: false, readonly: true }));
                    }
                    ValueKind::Class(_) => {
                        inner.extend(self.statics_of(*id));
                        let why = "a class in a namespace: write a function that makes its objects, in JavaScript, and bind that";
                        self.leave_out(value.at, &format!("new {name}"), why);
                    }
                }
            }
            let is_function = entity.values.iter().any(|it| matches!(table.values[*it].kind, ValueKind::Function(_)));
            if let Some(scope) = entity.scope.filter(|it| table.has_values(*it)) {
                let at = table.place_of(&entity).unwrap_or_default();
                // `namespace a { export { a as default } }` has itself.
                if self.namespaces.contains(&scope) {
                    self.leave_out(at, &name, "the namespace around it, by another name: use that");
                    continue;
                }
                inner.extend(self.deeper(at, |lower| lower.namespace_members(scope)).unwrap_or_default());
            }
            if inner.is_empty() {
                continue;
            }
            if is_function {
                for it in inner {
                    self.leave_out(
                        it.at,
                        &format!("{name}.{}", it.name),
                        "a member of a function in a namespace: write a function that gives it, in JavaScript, and bind that",
                    );
                }
                continue;
            }
            let at = inner[0].at;
            let ty = Some(Type { kind: Kind::Object(inner), at });
            members.push(Member {
                name,
                at,
                comment: None,
                kind: MemberKind::Property { ty, optional: false, readonly: true },
            });
        }
        members
    }

    /// A constant, or what can be called or made.
    fn variable(&mut self, root: &Root, at: At, comment: &Comment, ty: &Type, definitions: &mut Definitions) {
        let evaluated = self.evaluated(ty).unwrap_or_else(|| ty.clone());
        if let Kind::Function(signature) = &evaluated.kind {
            return self.functions(root, at, vec![(at, comment.clone(), (**signature).clone())], definitions);
        }
        if let Kind::Constructor(signature) = &evaluated.kind {
            let kind = MemberKind::New((**signature).clone());
            let member = Member { name: String::new(), at, comment: comment.clone(), kind };
            return self.constructors(root, at, &[member], None, definitions);
        }
        let object = matches!(
            evaluated.kind,
            Kind::Object(_) | Kind::Ref(Ref { target: Target::Decl(_), .. }) | Kind::Intersection(_)
        );
        let members = if object { self.members_of(&evaluated) } else { None };
        let members = members.unwrap_or_default();
        let calls: Vec<_> = members
            .iter()
            .filter_map(|it| match &it.kind {
                MemberKind::Call(signature) => {
                    Some((it.at, it.comment.clone().or_else(|| comment.clone()), signature.clone()))
                }
                _ => None,
            })
            .collect();
        let (news, others): (Vec<Member>, Vec<Member>) =
            members.iter().cloned().partition(|it| matches!(it.kind, MemberKind::New(_)));
        if calls.is_empty() && news.is_empty() {
            let ty = self.ty(ty);
            return self.constant_of(root, at, comment, ty, definitions);
        }
        if !news.is_empty() {
            self.constructors(root, at, &news, None, definitions);
        }
        let others: Vec<Member> = others
            .into_iter()
            .filter(|it| {
                let prototype = it.name == "prototype" && !news.is_empty();
                !matches!(it.kind, MemberKind::Call(_)) && !prototype
            })
            .collect();
        if !calls.is_empty() {
            self.functions(root, at, calls, definitions);
        }
        if !others.is_empty() {
            match self.same_as(&evaluated, &others) {
                // `Static & { (a: number): void }`: what it has beside its calls has a name.
                Some(same) => {
                    let ty = self.ty(&same);
                    self.object_of(root, true, at, ty, definitions);
                }
                None => self.object(root, true, at, others, definitions),
            }
        }
    }

    fn constant_of(&mut self, root: &Root, at: At, comment: &Comment, ty: ast::Type, definitions: &mut Definitions) {
        let attrs = self.attrs(comment, at);
        let ty = self.with_a_name(ty, &root.called, at);
        let rust = tags::rust(comment.as_deref());
        let rust = rust.or_else(|| (root.js != root.called).then(|| names::snake_text(&root.called)));
        let item = Item::Const(nodes::property(ast::Name { rust, ..nodes::name(&root.js) }, attrs, ty));
        definitions.constants.push(Definition::top(at, item));
    }

    /// `typeof dayjs`: what is a function, a class or a namespace, and has members, is an object with a name of its own.
    pub(super) fn static_object(&mut self, path: &[String], named: &Named, at: At) -> Option<ast::Type> {
        if self.table.is_taro {
            return None;
        }
        let Named { values, scope, .. } = named;
        let key = (values.clone(), *scope);
        if let Some(known) = self.done.statics.get(&key) {
            return Some(nodes::definition(*known));
        }
        let is_object = |it: &usize| !matches!(self.table.values[*it].kind, ValueKind::Variable(_));
        if values.is_empty() && scope.is_none() || !values.iter().all(is_object) {
            return None;
        }
        let Kind::Object(members) = self.value_type(named, at)?.kind else { return None };
        let has_more = members.iter().any(|it| !matches!(it.kind, MemberKind::Call(_) | MemberKind::New(_)));
        if !has_more {
            return None;
        }
        let id = self.reserve();
        self.done.statics.insert(key, id);
        let name = format!("{}Static", names::camel_text(path.last()?));
        self.define_object(id, &name, at, &members);
        Some(nodes::definition(id))
    }

    pub(super) fn define_object(&mut self, id: TypeId, name: &str, at: At, members: &[Member]) {
        let mut lowered = self.members(members, false);
        lowered.retain(|it| !matches!(it, AstMember::Call(_)));
        let kind = definitions::Kind::Interface { extends: Vec::new(), members: lowered };
        let mut item = kind.item(nodes::name(name), Attrs::default());
        if let Item::Interface(it) = &mut item {
            it.attrs.object = !it.members.iter().any(|it| matches!(it, AstMember::Method(_)));
        }
        self.place(id, Definition::top(at, item));
        self.keep_places(id, members);
    }

    /// A constant that is an object with these members: `const dayjs: DayjsStatic;`
    fn object(&mut self, root: &Root, beside: bool, at: At, members: Vec<Member>, definitions: &mut Definitions) {
        let key = (root.entity.values.clone(), root.entity.scope);
        let known = self.done.statics.get(&key).copied();
        let id = known.unwrap_or_else(|| self.reserve());
        if known.is_none() {
            if key != (Vec::new(), None) {
                self.done.statics.insert(key, id);
            }
            let name = format!("{}Static", names::camel_text(&root.called));
            let name = if beside { name } else { names::camel_text(&root.called) };
            self.define_object(id, &name, at, &members);
        }
        self.object_of(root, beside, at, nodes::definition(id), definitions);
    }

    /// The constant that is an object.
    fn object_of(&mut self, root: &Root, beside: bool, at: At, ty: ast::Type, definitions: &mut Definitions) {
        let called = if beside && !root.called.contains(char::is_alphanumeric) {
            // Of `$`, Rust has nothing to say, and wants no `__` in a name.
            "static_object".to_owned()
        } else if beside {
            format!("{}_static", names::snake_text(&root.called))
        } else {
            names::snake_text(&root.called)
        };
        let rust = (names::snake_text(&root.js) != called).then_some(called);
        let constant = nodes::property(ast::Name { rust, ..nodes::name(&root.js) }, Attrs::default(), ty);
        definitions.constants.push(Definition::top(at, Item::Const(constant)));
    }

    /// The functions that are the ways to call one.
    fn functions(&mut self, root: &Root, at: At, calls: Vec<(At, Comment, Signature)>, definitions: &mut Definitions) {
        let mut found = Vec::new();
        for (at, comment, signature) in calls {
            let attrs = self.attrs(&comment, at);
            for way in self.each_way(&signature) {
                found.push(Overload::named(attrs.clone(), self.signature(&way), &comment));
            }
        }
        for Overload { attrs, mut signature, rust, .. } in self.merged(&root.called, found, at) {
            self.settle(&root.called, &mut signature, at);
            let rust = rust.or_else(|| (root.js != root.called).then(|| names::snake_text(&root.called)));
            let name = ast::Name { rust, ..nodes::name(&root.js) };
            let item = Item::Function(ast::Function { attrs, name, module: None, signature });
            definitions.functions.push(Definition::top(at, item));
        }
    }

    /// The members of an object of the host, as its functions and values.
    pub(super) fn flat(&mut self, ty: &Type, at: At, definitions: &mut Definitions) -> bool {
        let Some(members) = self.members_of(ty) else { return false };
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for member in members.iter() {
            if member.name.is_empty() {
                let what = match member.kind {
                    MemberKind::Index { .. } => {
                        "what it has under any name: write a function or a constant for each name"
                    }
                    MemberKind::New(_) => {
                        "the object itself is a class: write a function that makes its objects, in JavaScript, and bind that"
                    }
                    _ => {
                        "the object itself can be called: write a function that calls it, in JavaScript, and bind that"
                    }
                };
                self.leave_out(member.at, "", what);
                continue;
            }
            if !seen.insert(&member.name) {
                continue;
            }
            self.begin();
            let root = Root { js: member.name.clone(), called: member.name.clone(), entity: Entity::default() };
            let named = members.iter().filter(|it| it.name == member.name);
            let mut calls = Vec::new();
            for one in named {
                match &one.kind {
                    MemberKind::Method { signature, .. } => {
                        calls.push((one.at, one.comment.clone(), signature.clone()))
                    }
                    MemberKind::Property { ty, .. } | MemberKind::Computed { ty, .. } => {
                        let ty = ty.clone().unwrap_or_else(|| Type::word(Word::Any, at));
                        self.variable(&root, one.at, &one.comment, &ty, definitions);
                    }
                    _ => {}
                }
            }
            if !calls.is_empty() {
                self.functions(&root, member.at, calls, definitions);
            }
            self.the_later_ones();
        }
        self.call_apart(definitions);
        true
    }

    /// Gives names to functions and values that Rust could not tell apart.
    fn call_apart(&mut self, definitions: &mut Definitions) {
        let mut taken: BTreeSet<String> = BTreeSet::new();
        let mut places: BTreeSet<(String, Option<String>)> = BTreeSet::new();
        for definition in definitions.constants.iter_mut().chain(&mut definitions.functions) {
            let (name, is_new) = match &mut definition.item {
                Item::Function(it) => (&mut it.name, it.attrs.new),
                Item::Const(it) => (&mut it.name, false),
                _ => continue,
            };
            let key = |name: &ast::Name| match (is_new, &name.rust) {
                (true, Some(rust)) if *rust != names::snake_text(&name.js) => {
                    format!("{}_{rust}", names::snake_text(&name.js))
                }
                (true, _) => names::snake_text(&name.js),
                (false, Some(rust)) => rust.clone(),
                (false, None) => names::snake_text(&name.js),
            };
            // The same name of JavaScript's, twice over: one of them was declared in two places.
            let mut number = 2;
            let first = key(name);
            let before = name.rust.clone();
            while !taken.insert(key(name)) {
                let base = before.clone().unwrap_or_else(|| if is_new { "create".to_owned() } else { first.clone() });
                name.rust = Some(format!("{base}_{number}"));
                number += 1;
            }
            places.insert((name.js.clone(), name.rust.clone()));
        }
    }

    /// An object that has methods is a type with a name.
    fn with_a_name(&mut self, ty: ast::Type, name: &str, at: At) -> ast::Type {
        if let ast::TypeKind::Object(members) = &ty.kind
            && members.iter().any(|it| matches!(it, AstMember::Method(_) | AstMember::Call(_)))
        {
            let id = self.reserve();
            let kind = definitions::Kind::Interface { extends: Vec::new(), members: members.clone() };
            self.define_here(id, &names::camel_text(name), at, kind);
            return nodes::definition(id);
        }
        ty
    }

    /// The members of a mapped type.
    pub(super) fn mapped_members(&mut self, mapped: &crate::import::ts::Mapped, at: At) -> Option<Vec<Member>> {
        let from = match &mapped.keys.kind {
            Kind::Keyof(of) => self.members_of(of),
            _ => None,
        };
        let mut sources: HashMap<&str, &Member> = HashMap::new();
        for member in from.iter().flat_map(|it| it.iter()) {
            sources.entry(&member.name).or_insert(member);
        }
        let mut members = Vec::new();
        for key in self.parts_of(&mapped.keys)? {
            let env: subst::Env = [(mapped.param.clone(), key.clone())].into_iter().collect();
            let mut value = mapped.value.as_ref().map(|it| subst::ty(it, &env));
            // `-?` takes away that it may be missing.
            if let (Some(false), Some(ty)) = (mapped.optional, &value)
                && let Some(mut parts) = self.parts_of(ty)
                && parts.len() > 1
            {
                parts.retain(|it| !matches!(it.kind, Kind::Word(Word::Undefined)));
                value = Some(super::evaluate::union(parts, ty.at));
            }
            let name = match &mapped.name {
                Some(name) => self.evaluated(&subst::ty(name, &env))?,
                None => key.clone(),
            };
            let name = Type { kind: self.value_or_itself(&name.kind), at: name.at };
            let key = Type { kind: self.value_or_itself(&key.kind), at: key.at };
            match &name.kind {
                Kind::String(name) | Kind::Number(name) => {
                    let source = match &key.kind {
                        Kind::String(key) | Kind::Number(key) => sources.get(key.as_str()).copied(),
                        _ => None,
                    };
                    let was_readonly =
                        source.is_some_and(|it| matches!(it.kind, MemberKind::Property { readonly: true, .. }));
                    let kind = MemberKind::Property {
                        ty: value,
                        optional: mapped.optional.unwrap_or_else(|| source.is_some_and(super::members::is_optional)),
                        readonly: mapped.readonly.unwrap_or(was_readonly),
                    };
                    let (at, comment) = source.map_or((at, None), |it| (it.at, it.comment.clone()));
                    members.push(Member { name: name.clone(), at, comment, kind });
                }
                Kind::Word(Word::String | Word::Number | Word::Any) => {
                    let value = value.unwrap_or_else(|| Type::word(Word::Any, at));
                    // All names that are worked out are one key, which has what any of them has.
                    let known = members.iter_mut().find_map(|it| match &mut it.kind {
                        MemberKind::Index { value, .. } => Some(value),
                        _ => None,
                    });
                    if let Some(known) = known {
                        let parts = vec![std::mem::replace(known, Type::word(Word::Any, at)), value];
                        *known = super::evaluate::union(parts, at);
                        continue;
                    }
                    members.push(Member {
                        name: String::new(),
                        at,
                        comment: None,
                        kind: MemberKind::Index { key: name, value },
                    });
                }
                Kind::Word(Word::Never | Word::Symbol) => {}
                _ => return None,
            }
        }
        Some(members)
    }
}
