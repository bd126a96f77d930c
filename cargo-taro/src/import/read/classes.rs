//! Classes: the interface of their objects, and beside it what makes them.

use std::collections::HashMap;

use oxc_ast::ast::{self, ClassElement, MethodDefinitionKind, PropertyKey};
use oxc_span::{GetSpan, Span};

use super::Reader;
use crate::import::notes::Note;
use crate::import::table::Container;
use crate::import::ts::{At, Class, DeclKind, Kind, Member, MemberKind, Ref, Signature, Target, Type, ValueKind};

const ONLY_SET: &str =
    "only set, and a property can be read: write a function that sets it, in JavaScript, and bind that";

impl Reader<'_> {
    pub(super) fn class(
        &mut self,
        class: &ast::Class,
        unnamed: Option<&str>,
        whole: Span,
        container: &Container,
    ) -> Vec<String> {
        let (name, span) = match (&class.id, unnamed) {
            (Some(id), _) => (id.name.to_string(), id.span),
            (None, Some(name)) => (name.to_owned(), class.span),
            (None, None) => return Vec::new(),
        };
        let generics = self.generics(class.type_parameters.as_deref());
        let extends = class.heritage.as_ref().and_then(|it| self.parent(it));
        let mut made = Class {
            constructors: Vec::new(),
            statics: Vec::new(),
            extends: extends.clone(),
            is_abstract: class.r#abstract,
            is_closed: false,
            generics: generics.clone(),
        };
        let mut members = Members::default();
        let listed = self.table.left_out.len();
        for element in &class.body.body {
            self.element(&name, element, &mut made, &mut members);
        }
        self.list_hidden_once(listed);
        made.statics = self.accessed_well(members.statics, &name);
        let own = self.accessed_well(members.own, &name);
        let kind = DeclKind::Interface { extends: extends.into_iter().collect(), members: own };
        let mut decl = self.decl(&name, span, whole, kind);
        decl.generics = generics;
        self.table.add(container, decl);
        self.value(&name, span, whole, ValueKind::Class(Box::new(made)), container);
        vec![name]
    }

    /// Lists what no program sees of a class in one row: nobody looks for a private member.
    fn list_hidden_once(&mut self, from: usize) {
        let is_hidden = |it: &Note| it.why == PRIVATE || it.why == PROTECTED;
        let mut hidden = self.table.left_out.iter().skip(from).filter(|it| is_hidden(it));
        let (Some(first), more) = (hidden.next().cloned(), hidden.count()) else { return };
        if more == 0 {
            return;
        }
        let mut index = 0;
        self.table.left_out.retain(|it| {
            index += 1;
            index <= from || !is_hidden(it)
        });
        let why = format!("{}; the same of {more} more private or protected members of the class", first.why);
        self.table.left_out.push(Note { why, ..first });
    }

    /// What a class extends, where that is a name.
    fn parent(&mut self, heritage: &ast::ClassHeritage) -> Option<Type> {
        let Some(path) = path(&heritage.expression) else {
            let why = "what the class extends is worked out by a call: write the members that it inherits by hand";
            self.leave_out(heritage.expression.span(), "", why);
            return None;
        };
        let args = heritage.type_arguments.iter().flat_map(|it| &it.params).map(|it| self.ty(it)).collect();
        let kind = Kind::Ref(Ref { path, args, target: Target::Unbound });
        Some(Type { kind, at: self.at(heritage.expression.span()) })
    }

    fn element(&mut self, class: &str, element: &ClassElement, made: &mut Class, members: &mut Members) {
        match element {
            ClassElement::MethodDefinition(it) => {
                let function = &it.value;
                let signature = self.signature(
                    function.type_parameters.as_deref(),
                    &function.params,
                    function.return_type.as_deref(),
                );
                if it.kind == MethodDefinitionKind::Constructor {
                    made.is_closed |= hidden(it.accessibility).is_some();
                    let (at, comment) = (self.at(it.span), self.comment(it.span.start));
                    made.constructors.push(Member {
                        name: String::new(),
                        at,
                        comment,
                        kind: MemberKind::New(signature),
                    });
                    for parameter in &function.params.items {
                        self.parameter_property(class, parameter, members);
                    }
                    return;
                }
                if let Some(name) = self.shown(class, &it.key, it.accessibility) {
                    let member = self.member(
                        element.span(),
                        &it.key,
                        name,
                        MemberKind::Method { signature, optional: it.optional },
                    );
                    members.of(it.r#static).add(member, it.kind);
                }
            }
            ClassElement::PropertyDefinition(it) => {
                let ty = it.type_annotation.as_ref().map(|it| self.ty(&it.type_annotation));
                // `readonly kind = "circle"`
                let ty = ty.or_else(|| self.value_of(it.value.as_ref()?));
                if let Some(name) = self.shown(class, &it.key, it.accessibility) {
                    let kind = MemberKind::Property { ty, optional: it.optional, readonly: it.readonly };
                    let member = self.member(element.span(), &it.key, name, kind);
                    members.of(it.r#static).add(member, MethodDefinitionKind::Method);
                }
            }
            ClassElement::AccessorProperty(it) => {
                let ty = it.type_annotation.as_ref().map(|it| self.ty(&it.type_annotation));
                if let Some(name) = self.shown(class, &it.key, it.accessibility) {
                    let kind = MemberKind::Property { ty, optional: false, readonly: false };
                    let member = self.member(element.span(), &it.key, name, kind);
                    members.of(it.r#static).add(member, MethodDefinitionKind::Method);
                }
            }
            ClassElement::TSIndexSignature(it) => {
                let key = self.ty(&it.parameter.type_annotation.type_annotation);
                let value = self.ty(&it.type_annotation.type_annotation);
                let (at, comment) = (self.at(it.span), self.comment(it.span.start));
                let member = Member { name: String::new(), at, comment, kind: MemberKind::Index { key, value } };
                members.of(it.r#static).list.push(member);
            }
            ClassElement::StaticBlock(_) => {}
        }
    }

    /// `constructor(readonly name: string)`
    fn parameter_property(&mut self, class: &str, parameter: &ast::FormalParameter, members: &mut Members) {
        if parameter.accessibility.is_none() && !parameter.readonly {
            return;
        }
        let Some(name) = parameter.pattern.get_identifier_name().map(|it| it.to_string()) else { return };
        if let Some(why) = hidden(parameter.accessibility) {
            self.leave_out(parameter.span, &format!("{class}.{name}"), why);
            return;
        }
        let ty = parameter.type_annotation.as_ref().map(|it| self.ty(&it.type_annotation));
        let kind = MemberKind::Property { ty, optional: parameter.optional, readonly: parameter.readonly };
        let at = self.at(parameter.span);
        members.own.list.push(Member { name, at, comment: None, kind });
    }

    /// The members that a spec can say: it has no property that is only set. Tells of one that is set as something else.
    pub(super) fn accessed_well(&mut self, members: List, owner: &str) -> Vec<Member> {
        let List { mut list, accessors } = members;
        let mut accessors: Vec<Accessors> = accessors.into_values().collect();
        // From behind, so that the numbers of what is before stay.
        accessors.sort_by_key(|it| std::cmp::Reverse(it.index));
        for Accessors { index, got, set } in accessors {
            let at = list[index].at;
            let name =
                if owner.is_empty() { list[index].name.clone() } else { format!("{owner}.{}", list[index].name) };
            match (got, set) {
                (None, _) => {
                    list.remove(index);
                    self.table.left_out.push(Note { at, name, why: ONLY_SET.to_owned() });
                }
                (Some(Some(got)), Some(Some(set))) => {
                    let (got, set) = (self.written(got.at), self.written(set.at));
                    if squeezed(&got) != squeezed(&set) {
                        let why = format!(
                            "`{got}`, as it is read: it is set as `{set}`, which a spec cannot say beside that"
                        );
                        self.table.read_as.push(Note { at, name, why });
                    }
                }
                _ => {}
            }
        }
        list
    }

    /// What stands at a place.
    fn written(&self, at: At) -> String {
        let text = self.text.get(at.start as usize..at.end as usize).unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn member(&self, whole: Span, key: &PropertyKey, name: String, kind: MemberKind) -> Member {
        Member { name, at: self.at(key.span()), comment: self.comment(whole.start), kind }
    }

    /// The name of a member, if a program sees it.
    fn shown(&mut self, class: &str, key: &PropertyKey, accessibility: Option<ast::TSAccessibility>) -> Option<String> {
        let name = match key {
            PropertyKey::PrivateIdentifier(it) => {
                self.leave_out(it.span, &format!("{class}.#{}", it.name), PRIVATE);
                return None;
            }
            key => self.key(key),
        };
        let Some(name) = name else {
            let why = "its name is a symbol or is worked out: a name that is a text or a number would be bound";
            self.leave_out(key.span(), &format!("{class}.[..]"), why);
            return None;
        };
        if let Some(why) = hidden(accessibility) {
            self.leave_out(key.span(), &format!("{class}.{name}"), why);
            return None;
        }
        Some(name)
    }
}

/// A type without what a person puts between its parts.
fn squeezed(written: &str) -> String {
    written.chars().filter(|it| !it.is_whitespace()).collect()
}

const PRIVATE: &str = "private: no program sees it";

const PROTECTED: &str = "protected: only a class that extends it sees it";

/// Why a program does not see a member.
fn hidden(accessibility: Option<ast::TSAccessibility>) -> Option<&'static str> {
    match accessibility? {
        ast::TSAccessibility::Private => Some(PRIVATE),
        ast::TSAccessibility::Protected => Some(PROTECTED),
        ast::TSAccessibility::Public => None,
    }
}

/// The name that an expression is.
pub(super) fn path(expression: &ast::Expression) -> Option<Vec<String>> {
    match expression {
        ast::Expression::Identifier(it) => Some(vec![it.name.to_string()]),
        ast::Expression::StaticMemberExpression(it) => {
            let mut path = path(&it.object)?;
            path.push(it.property.name.to_string());
            Some(path)
        }
        _ => None,
    }
}

#[derive(Default)]
struct Members {
    own: List,
    statics: List,
}

impl Members {
    fn of(&mut self, is_static: bool) -> &mut List {
        if is_static { &mut self.statics } else { &mut self.own }
    }
}

/// Members in their order; the two accessors of a property are one.
#[derive(Default)]
pub(super) struct List {
    pub(super) list: Vec<Member>,
    accessors: HashMap<String, Accessors>,
}

/// Where the property of two accessors stands in a list, and what is got and set.
struct Accessors {
    index: usize,
    got: Option<Option<Type>>,
    set: Option<Option<Type>>,
}

impl List {
    /// Adds a member; a method that gets or sets is a property.
    pub(super) fn add(&mut self, mut member: Member, kind: MethodDefinitionKind) {
        let (MemberKind::Method { signature, .. }, true) =
            (&member.kind, matches!(kind, MethodDefinitionKind::Get | MethodDefinitionKind::Set))
        else {
            self.list.push(member);
            return;
        };
        let is_get = kind == MethodDefinitionKind::Get;
        let ty = accessed(signature, is_get);
        let index = self.list.len();
        let known = self.accessors.entry(member.name.clone()).or_insert(Accessors { index, got: None, set: None });
        match is_get {
            true => known.got = Some(ty.clone()),
            false => known.set = Some(ty.clone()),
        }
        if let Some(MemberKind::Property { ty: known, readonly, .. }) =
            self.list.get_mut(known.index).map(|it| &mut it.kind)
        {
            // What is read is what is bound, where the two differ.
            if is_get {
                *known = ty;
            }
            *readonly = false;
            return;
        }
        member.kind = MemberKind::Property { ty, optional: false, readonly: is_get };
        self.list.push(member);
    }
}

/// What a getter gives, or a setter takes.
fn accessed(signature: &Signature, is_get: bool) -> Option<Type> {
    match is_get {
        true => signature.output.as_deref().cloned(),
        false => signature.params.first().and_then(|it| it.ty.clone()),
    }
}
