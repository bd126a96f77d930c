//! Classes: the functions that make objects, and the members that stand in the class itself.

use taro_api_codegen::ast::{self, Attrs, Item, Member as AstMember};
use taro_api_codegen::resolve::names;

use super::Lower;
use super::members::inherit;
use super::overloads::Overload;
use super::values::Root;
use crate::import::definitions::{Definition, Definitions};
use crate::import::nodes;
use crate::import::table::ValueId;
use crate::import::ts::{At, Class, Member, MemberKind, Signature, Type, ValueKind};

impl Lower<'_> {
    /// `#[new] function Player(src: string) => Player;`
    pub(super) fn class_value(&mut self, root: &Root, id: ValueId, class: &Class, definitions: &mut Definitions) {
        let at = self.table.values[id].at;
        if class.is_abstract || class.is_closed {
            let why = if class.is_abstract {
                "an abstract class: only a class that extends it makes objects"
            } else {
                "its constructor is private: only the module makes objects of it"
            };
            self.leave_out(at, &format!("new {}", root.called), why);
            return;
        }
        let Some(decl) = root.entity.decl else { return };
        let constructors = self.constructors_of(id);
        let made = Type { kind: self.name_of(decl), at };
        self.constructors(root, at, &constructors, Some(&made), definitions);
    }

    /// The functions that make objects.
    pub(super) fn constructors(
        &mut self,
        root: &Root,
        at: At,
        constructors: &[Member],
        made: Option<&Type>,
        definitions: &mut Definitions,
    ) {
        let mut found = Vec::new();
        for member in constructors {
            let MemberKind::New(signature) = &member.kind else { continue };
            let mut signature = signature.clone();
            if let Some(made) = made {
                signature.output = Some(Box::new(made.clone()));
            }
            let attrs = self.attrs(&member.comment, member.at);
            let lowered = self.signature(&signature);
            if !self.make_object(&lowered.output) {
                self.leave_out(
                    member.at,
                    &format!("new {}", root.called),
                    "what it makes has no members here: write a function that makes it, in JavaScript, and bind that",
                );
                continue;
            }
            found.push(Overload::named(Attrs { new: true, ..attrs }, lowered, &member.comment));
        }
        for Overload { attrs, signature, rust, .. } in self.merged("create", found, at) {
            let name = ast::Name { rust, ..nodes::name(&root.js) };
            // The class of a default has a name of its own.
            let name = if root.js == root.called {
                name
            } else {
                ast::Name { rust: name.rust.or(Some(names::snake_text(&root.called))), ..name }
            };
            let item = Item::Function(ast::Function { attrs, name, module: None, signature });
            definitions.functions.push(Definition::top(at, item));
        }
    }

    /// Makes sure that what a class makes stays with the host; whether it is an interface at all.
    fn make_object(&mut self, ty: &ast::Type) -> bool {
        let Some(definition) = nodes::defined(ty).and_then(|id| self.types[id].as_mut()) else { return false };
        match &mut definition.item {
            Item::Interface(it) => {
                it.attrs.object |= !it.members.iter().any(|it| matches!(it, AstMember::Method(_)));
                true
            }
            _ => false,
        }
    }

    /// The ways to make an object of a class; where it says none, those of the class that it extends.
    pub(super) fn constructors_of(&self, id: ValueId) -> Vec<Member> {
        let mut at = Some(id);
        for _ in 0..64 {
            let Some(ValueKind::Class(class)) = at.map(|it| &self.table.values[it].kind) else { break };
            if !class.constructors.is_empty() {
                return class.constructors.clone();
            }
            at = class.extends.as_ref().and_then(Type::decl).and_then(|it| self.table.class_of(it));
        }
        let at = self.table.values[id].at;
        let signature = Signature { generics: Vec::new(), params: Vec::new(), output: None };
        vec![Member { name: String::new(), at, comment: None, kind: MemberKind::New(signature) }]
    }

    /// The static members of a class, inherited ones included.
    pub(super) fn statics_of(&self, id: ValueId) -> Vec<Member> {
        let mut all: Vec<Member> = Vec::new();
        let mut at = Some(id);
        for _ in 0..64 {
            let Some(ValueKind::Class(class)) = at.map(|it| &self.table.values[it].kind) else { break };
            inherit(&mut all, class.statics.clone());
            at = class.extends.as_ref().and_then(Type::decl).and_then(|it| self.table.class_of(it));
        }
        all
    }

    /// A class as `typeof` sees it.
    pub(super) fn class_members(&mut self, id: ValueId) -> Vec<Member> {
        let value = &self.table.values[id];
        let decl = self.table.decl_of(id);
        let mut members = self.statics_of(id);
        for mut member in self.constructors_of(id) {
            if let MemberKind::New(signature) = &mut member.kind {
                signature.output = decl.map(|it| Box::new(Type { kind: self.name_of(it), at: value.at }));
            }
            members.push(member);
        }
        members
    }
}
